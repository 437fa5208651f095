import type { Id } from '../course/id.ts';
import type { Pair } from './interaction.ts';
import { fingerprint } from './pack.ts';
import { packDigits, unpackDigits } from './pack-digits.ts';
import type { Option } from './question.ts';
import type { RulesFor } from './rules.ts';

/** By source, the target that it was given. */
export type Assigned = Readonly<Record<string, Id>>;

type Sides = { readonly sources: readonly Option[]; readonly targets: readonly Option[] };
type Answers = {
  readonly pairs: Assigned;
  readonly feedback: Readonly<Record<string, string | undefined>>;
};

/**
 * Every source gets one target; each that is right counts the same. `sides` and `answers` tell where a kind
 * keeps them.
 */
export const assignmentRules = <A extends object, K extends object>(
  sides: (ask: A) => Sides,
  answers: (key: K) => Answers,
): RulesFor<{ readonly ask: A; readonly key: K; readonly response: Assigned }> => ({
  scored: true,
  isAnswered: (ask, response): response is Assigned => {
    const { sources, targets } = sides(ask);
    return sources.every(({ id }) => targets.some((target) => target.id === response?.[id]));
  },
  judge: (ask, key, response) => {
    const { pairs, feedback } = answers(key);
    const parts = sides(ask).sources.map(({ id }) => ({
      target: id,
      state: response[id] === pairs[id] ? ('right' as const) : ('wrong' as const),
      feedback: feedback[id],
    }));
    return { score: parts.filter(({ state }) => state === 'right').length / parts.length, parts };
  },
  solution: (_, key) => answers(key).pairs,
  pack: (ask, response) => {
    const { sources, targets, print } = inOrder(sides(ask));
    // 0 is for a source that has no target yet.
    const digits = sources.map((id) => targets.findIndex((target) => target === response[id]) + 1);
    return print + packDigits(digits.map((digit) => [digit, targets.length + 1]));
  },
  unpack: (ask, packed) => {
    const { sources, targets, print } = inOrder(sides(ask));
    if (packed[0] !== print) return undefined;
    const digits = unpackDigits(packed.slice(1), ({ length }) =>
      length < sources.length ? targets.length + 1 : undefined,
    );
    return digits && Object.fromEntries(pairsOf(sources, (_, n) => targets[(digits[n] ?? 0) - 1]));
  },
  interaction: (ask, key, response) => {
    const sources = sides(ask).sources.map(({ id }) => id);
    return {
      type: 'matching',
      sources,
      targets: sides(ask).targets.map(({ id }) => id),
      response: pairsOf(sources, (id) => response[id]),
      pattern: pairsOf(sources, (id) => answers(key).pairs[id]),
    };
  },
});

const pairsOf = (
  sources: readonly Id[],
  targetOf: (source: Id, place: number) => Id | undefined,
): readonly Pair[] =>
  sources.flatMap((source, n) => {
    const target = targetOf(source, n);
    return target === undefined ? [] : [[source, target] as const];
  });

/** Both sides by their ids: the authored order may change, an id that comes or goes is seen. */
function inOrder(sides: Sides) {
  const sources = sides.sources.map(({ id }) => id).sort();
  const targets = sides.targets.map(({ id }) => id).sort();
  return { sources, targets, print: fingerprint([...sources, '', ...targets]) };
}
