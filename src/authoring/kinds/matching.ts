import type { z } from 'zod';
import type { Question } from '../../core/quiz/question.ts';
import { shownOrder } from '../../core/quiz/shown-order.ts';
import { id, strict } from '../schemas/fields.ts';
import { askBase, base, keyBase } from './base.ts';
import { tell, unknownParts } from './flaws.ts';
import { feedbackOf, publicOptions } from './options.ts';
import { explained, MOST_SOURCES, MOST_TARGETS, named, partsField, place } from './parts.ts';

const item = strict({
  ...named('Wat de cursist een doel geeft.'),
  target: id('De id van het doel dat erbij hoort.'),
  ...explained,
});

const schema = strict({
  ...base('matching', 'Elk item hoort bij een doel. Een doel mag meer items hebben, of geen.'),
  targets: partsField(
    place('Het doel, zoals de cursist het leest.'),
    [2, MOST_TARGETS],
    'De doelen. De cursist ziet ze in een andere volgorde.',
  ),
  items: partsField(item, [2, MOST_SOURCES], 'De items die een doel krijgen.'),
}).superRefine(
  tell(({ targets, items }) =>
    unknownParts(
      'targets',
      targets,
      items.map(({ target }, n) => ({ id: target, path: ['items', n, 'target'] })),
    ),
  ),
);

type Authored = z.output<typeof schema>;

function toQuestion(authored: Authored, file: string): Question<'matching'> {
  const { id, kind, guidelines, items } = authored;
  const pairs = Object.fromEntries(items.map(({ id, target }) => [id, target]));
  return {
    id,
    guidelines,
    file,
    ask: {
      ...askBase(authored),
      kind,
      items: publicOptions(items),
      targets: publicOptions(shownOrder(besideItems(authored), id)),
    },
    key: { ...keyBase(authored), kind, pairs, items: feedbackOf(items) },
  };
}

/** The targets in the order of the items that they belong to: the one order that gives it all away. */
const besideItems = ({ items, targets }: Authored) => {
  const placeOf = (target: string) => {
    const found = items.findIndex((item) => item.target === target);
    return found < 0 ? items.length : found;
  };
  return targets.toSorted((a, b) => placeOf(a.id) - placeOf(b.id));
};

export const matching = { schema, toQuestion, explains: [['items.*', 'feedback']] as const };
