import type { z } from 'zod';
import type { Question } from '../../core/quiz/question.ts';
import { shownOrder } from '../../core/quiz/shown-order.ts';
import { id, strict } from '../schemas/fields.ts';
import { askBase, base, keyBase } from './base.ts';
import { type Flaw, makeFlaw, tell, unknownParts } from './flaws.ts';
import { feedbackOf, publicOptions } from './options.ts';
import { explained, MOST_SOURCES, MOST_TARGETS, named, partsField, place } from './parts.ts';

const card = strict({
  ...named('Wat er op de kaart staat.'),
  group: id('De id van de groep waar de kaart bij hoort.'),
  ...explained,
});

const schema = strict({
  ...base('categorise', 'Kaarten die de cursist in groepen legt.'),
  groups: partsField(
    place('De naam van de groep, zoals "Mag wel".'),
    [2, MOST_TARGETS],
    'De groepen. Bij elke groep hoort minstens een kaart.',
  ),
  cards: partsField(
    card,
    [2, MOST_SOURCES],
    'De kaarten. De cursist ziet ze in een andere volgorde.',
  ),
}).superRefine(
  tell((authored) => [
    ...unknownParts(
      'groups',
      authored.groups,
      authored.cards.map(({ group }, n) => ({ id: group, path: ['cards', n, 'group'] })),
    ),
    ...emptyGroups(authored),
  ]),
);

type Authored = {
  readonly groups: readonly z.output<ReturnType<typeof place>>[];
  readonly cards: readonly z.output<typeof card>[];
};

/** Too few cards are told of as such. */
const emptyGroups = ({ groups, cards }: Authored): readonly Flaw[] =>
  groups.flatMap(({ id }, n) =>
    cards.length < 2 || cards.some(({ group }) => group === id)
      ? []
      : [makeFlaw('categorise/empty-group', ['groups', n, 'id'], { id })],
  );

function toQuestion(authored: z.output<typeof schema>, file: string): Question<'categorise'> {
  const { id, kind, guidelines, groups, cards } = authored;
  return {
    id,
    guidelines,
    file,
    ask: {
      ...askBase(authored),
      kind,
      groups: publicOptions(groups),
      cards: publicOptions(mixed(cards, id)),
    },
    key: {
      ...keyBase(authored),
      kind,
      groups: Object.fromEntries(cards.map(({ id, group }) => [id, group])),
      cards: feedbackOf(cards),
    },
  };
}

/** Authors write the cards group by group, which would tell what belongs together: so they do not stay so. */
function mixed(cards: Authored['cards'], seedText: string) {
  const orders = Array.from({ length: 20 }, (_, n) => shownOrder(cards, seedText + '.'.repeat(n)));
  return orders.find((order) => !isByGroup(order)) ?? shownOrder(cards, seedText);
}

function isByGroup(cards: Authored['cards']): boolean {
  const changes = cards.filter(({ group }, n) => n > 0 && group !== cards[n - 1]?.group).length;
  return changes < new Set(cards.map(({ group }) => group)).size;
}

export const categorise = { schema, toQuestion, explains: [['cards.*', 'feedback']] as const };
