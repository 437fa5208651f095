import { fingerprint } from './pack.ts';
import { packDigits, unpackDigits } from './pack-digits.ts';
import type { RulesFor } from './rules.ts';

/** How the learner sees it, on a scale. Nothing is right. */
export type Likert = {
  readonly ask: {
    /** The words at either end, and how many steps there are. */
    readonly scale: { readonly low: string; readonly high: string; readonly steps: number };
  };
  readonly key: Record<never, never>;
  /** 1 is low. */
  readonly response: number;
  readonly scored: false;
};

export const likert: RulesFor<Likert> = {
  scored: false,
  isAnswered: ({ scale }, response): response is number =>
    Number.isInteger(response) &&
    response !== undefined &&
    response >= 1 &&
    response <= scale.steps,
  judge: () => ({ score: 1, parts: [], noted: true }),
  // One answer is as good as another.
  solution: () => 1,
  pack: ({ scale }, response) => print(scale) + packDigits([[response - 1, scale.steps]]),
  unpack: ({ scale }, packed) => {
    if (packed[0] !== print(scale)) return undefined;
    const [place] =
      unpackDigits(packed.slice(1), ({ length }) => (length ? undefined : scale.steps)) ?? [];
    return place === undefined ? undefined : place + 1;
  },
  interaction: (_, __, response) => ({ type: 'likert', response }),
};

/** Words may be polished; on a scale of other length the answer means something else. */
const print = ({ steps }: Likert['ask']['scale']) => fingerprint([String(steps)]);
