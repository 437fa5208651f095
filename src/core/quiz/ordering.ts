import type { Id } from '../course/id.ts';
import { fingerprint } from './pack.ts';
import { packDigits, unpackDigits } from './pack-digits.ts';
import type { Option } from './question.ts';
import type { RulesFor } from './rules.ts';

/** Put the steps in order. Each step that stands at its right place counts the same. */
export type Ordering = {
  /** As they are first shown: `shownOrder`, never the right order. */
  readonly ask: { readonly steps: readonly Option[] };
  readonly key: {
    readonly order: readonly Id[];
    readonly steps?: Readonly<Record<string, string>>;
  };
  readonly response: readonly Id[];
};

export const ordering: RulesFor<Ordering> = {
  scored: true,
  // The order in which the steps are shown is no answer: the learner has to have moved one.
  isAnswered: (ask, response): response is readonly Id[] =>
    response !== undefined && ask.steps.every(({ id }) => response.includes(id)),
  judge: (_, { order, steps }, response) => {
    const parts = response.map((id, n) => ({
      target: id,
      state: order[n] === id ? ('right' as const) : ('wrong' as const),
      feedback: steps?.[id],
    }));
    const right = parts.filter(({ state }) => state === 'right').length;
    return { score: right / order.length, parts };
  },
  solution: (_, key) => key.order,
  pack: (ask, response) => {
    const left = sorted(ask.steps);
    const print = fingerprint(left);
    // Each step by its place among those that are left: n! orders in as many numbers.
    const digits = response.map((id) => {
      const base = left.length;
      const place = left.indexOf(id);
      left.splice(place, 1);
      return [place, base] as const;
    });
    return print + packDigits(digits);
  },
  unpack: (ask, packed) => {
    const left = sorted(ask.steps);
    if (packed[0] !== fingerprint(left)) return undefined;
    const places = unpackDigits(packed.slice(1), ({ length }) => left.length - length || undefined);
    return places?.flatMap((place) => left.splice(place, 1));
  },
  interaction: (_, key, response) => ({ type: 'sequencing', response, pattern: key.order }),
};

const sorted = (steps: readonly Option[]): Id[] => steps.map(({ id }) => id).sort();
