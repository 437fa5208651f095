import { z } from 'zod';
import type { Id } from '../../core/course/id.ts';
import type { Question } from '../../core/quiz/question.ts';
import type { Scenario, ScenarioNode } from '../../core/quiz/scenario.ts';
import { neverEnding, unreachableNodes } from '../../core/quiz/scenario-graph.ts';
import { id, strict } from '../schemas/fields.ts';
import { askBase, base, keyBase } from './base.ts';
import { type Flaw, makeFlaw, tell, unknownParts } from './flaws.ts';
import { feedbackOf } from './options.ts';
import { explained, named, partsField } from './parts.ts';

const END = 'schema/range|een getal van 0 tot en met 1';

const choice = strict({
  ...named('De keuze, zoals de cursist die leest.'),
  to: id('De id van de situatie waar deze keuze naartoe gaat.'),
  ...explained,
});

const node = strict({
  ...named('De situatie, of hoe het afloopt.'),
  choices: partsField(
    choice,
    [1, 6],
    'Wat de cursist hier kan doen. Ontbreekt bij een afloop.',
  ).optional(),
  end: z
    .number()
    .min(0, END)
    .max(1, END)
    .describe('Alleen bij een afloop: hoe goed die is, van 0 tot en met 1.')
    .optional(),
});

const schema = strict({
  ...base('scenario', 'Situaties en keuzes. Meer dan een weg mag goed zijn.'),
  start: id('De id van de situatie waarmee het begint.'),
  nodes: partsField(node, [2, 50], 'De situaties en de aflopen.'),
}).superRefine(tell(flawsOf));

type Authored = {
  readonly start: Id;
  readonly nodes: readonly z.output<typeof node>[];
};

/** What the graph of a scenario with dangling choices looks like, nobody knows: then nothing is said of it. */
function flawsOf(authored: Authored): readonly Flaw[] {
  const { start, nodes } = authored;
  const targets = nodes.flatMap(({ choices = [] }, n) =>
    choices.map(({ to }, m) => ({ id: to, path: ['nodes', n, 'choices', m, 'to'] })),
  );
  const local = [
    ...unknownParts('nodes', nodes, [{ id: start, path: ['start'] }, ...targets]),
    ...nodes.flatMap(({ id, choices, end }, n) =>
      (choices === undefined) === (end === undefined)
        ? [makeFlaw('scenario/choices-or-end', ['nodes', n, 'id'], { id })]
        : [],
    ),
  ];
  return local.length > 0 ? local : graphFlaws(authored);
}

function graphFlaws(authored: Authored): readonly Flaw[] {
  const ask = graphOf(authored);
  const at = (id: Id) => ['nodes', authored.nodes.findIndex((node) => node.id === id), 'id'];
  const unreachable = unreachableNodes(ask);
  const worths = Object.values(endsOf(authored));
  // Without any end no situation ends: one sentence tells it.
  const endless = worths.length > 0 ? neverEnding(ask) : [];
  return [
    ...unreachable.map((id) => makeFlaw('scenario/unreachable', at(id), { id })),
    ...endless
      .filter((id) => !unreachable.includes(id))
      .map((id) => makeFlaw('scenario/never-ends', at(id), { id })),
    ...(worths.some((worth) => worth >= 1) ? [] : [makeFlaw('scenario/no-good-end', ['nodes'])]),
  ];
}

const graphOf = ({ start, nodes }: Authored): Scenario['ask'] => ({
  start,
  nodes: nodes.map(({ id, text, choices }): ScenarioNode =>
    choices
      ? { id, text, choices: choices.map(({ id, text, to }) => ({ id, text, to })) }
      : { id, text, end: true },
  ),
});

const endsOf = ({ nodes }: Authored): Readonly<Record<string, number>> =>
  Object.fromEntries(nodes.flatMap(({ id, end }) => (end === undefined ? [] : [[id, end]])));

function toQuestion(authored: z.output<typeof schema>, file: string): Question<'scenario'> {
  const { id, kind, guidelines, nodes } = authored;
  return {
    id,
    guidelines,
    file,
    ask: { ...askBase(authored), kind, ...graphOf(authored) },
    key: {
      ...keyBase(authored),
      kind,
      ends: endsOf(authored),
      choices: feedbackOf(nodes.flatMap(({ choices = [] }) => choices)),
    },
  };
}

export const scenario = {
  schema,
  toQuestion,
  explains: [['nodes.*.choices.*', 'feedback']] as const,
};
