import type { Id } from '../course/id.ts';
import { fingerprint } from './pack.ts';
import { packDigits, unpackDigits } from './pack-digits.ts';
import type { Packed, RulesFor } from './rules.ts';
import { bestFrom, bestPath, choicesOf, walk } from './scenario-graph.ts';

/** Situations, choices and what comes of them. The end counts; more than one road may be good. */
export type Scenario = {
  readonly ask: { readonly start: Id; readonly nodes: readonly ScenarioNode[] };
  readonly key: {
    /** By end, how good it is: 0 to 1. */
    readonly ends: Readonly<Record<string, number>>;
    /** By choice. */
    readonly choices: Readonly<Record<string, string>>;
  };
  /** The choices that were made, from the start. */
  readonly response: readonly Id[];
};

export type ScenarioNode =
  | { readonly id: Id; readonly text: string; readonly choices: readonly ScenarioChoice[] }
  | { readonly id: Id; readonly text: string; readonly end: true };

/** Its id is its own in the whole scenario. */
export type ScenarioChoice = { readonly id: Id; readonly text: string; readonly to: Id };

export const scenario: RulesFor<Scenario> = {
  scored: true,
  isAnswered: (ask, response): response is readonly Id[] => {
    const node = response && walk(ask, response);
    return node !== undefined && 'end' in node;
  },
  judge: (ask, { ends, choices }, response) => ({
    score: ends[walk(ask, response)?.id ?? ''] ?? 0,
    parts: response.map((id, n) => {
      const before = walk(ask, response.slice(0, n));
      const after = walk(ask, response.slice(0, n + 1));
      // A choice is right when the best that could still come of it is no worse than before.
      const kept = bestFrom(ask, ends, after?.id) >= bestFrom(ask, ends, before?.id);
      return {
        target: id,
        state: kept ? ('right' as const) : ('wrong' as const),
        feedback: choices[id],
      };
    }),
  }),
  solution: (ask, { ends }) => bestPath(ask, ends),
  pack: (ask, response) => {
    const digits = [...response, undefined].map((id, n) => {
      const choices = sortedChoices(ask, response.slice(0, n));
      return [choices.findIndex((choice) => choice.id === id) + 1, choices.length + 1] as const;
    });
    return print(ask) + packDigits(digits);
  },
  unpack: (ask, packed) => unpackPath(ask, packed),
  interaction: (ask, { ends }, response) => ({
    type: 'performance',
    response: stepsOf(ask, response),
    pattern: stepsOf(ask, bestPath(ask, ends)),
  }),
};

/** At each node the place of the choice, or 0 for one who stopped there. An end has no choices: 0 of 1. */
function unpackPath(ask: Scenario['ask'], packed: Packed): readonly Id[] | undefined {
  if (packed[0] !== print(ask)) return undefined;
  const path: Id[] = [];
  const digits = unpackDigits(packed.slice(1), (read) => {
    const last = read.at(-1);
    if (last === 0) return undefined;
    const chosen = last && sortedChoices(ask, path)[last - 1];
    if (chosen) path.push(chosen.id);
    return sortedChoices(ask, path).length + 1;
  });
  return digits && path;
}

const sortedChoices = (ask: Scenario['ask'], path: readonly Id[]) =>
  [...choicesOf(walk(ask, path))].sort((a, b) => (a.id < b.id ? -1 : 1));

const print = ({ start, nodes }: Scenario['ask']) =>
  fingerprint([
    start,
    ...nodes
      .flatMap((node) => choicesOf(node).map(({ id, to }) => `${node.id} ${id} ${to}`))
      .sort(),
  ]);

const stepsOf = (ask: Scenario['ask'], path: readonly Id[]) =>
  path.flatMap((answer, n) => {
    const step = walk(ask, path.slice(0, n))?.id;
    return step ? [{ step, answer }] : [];
  });
