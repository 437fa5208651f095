import { ANSWER_PART } from './answer-part.ts';
import { fingerprint } from './pack.ts';
import type { RulesFor, Scored } from './rules.ts';

/** A number within a tolerance. Ranges that are near may earn part of the score. */
export type Numeric = {
  readonly ask: { readonly unit?: string };
  readonly key: {
    readonly answer: number;
    readonly tolerance: number;
    readonly near: readonly Near[];
    readonly ifWrong?: string;
  };
  readonly response: number;
};

/** Both ends belong to it. */
export type Near = {
  readonly from: number;
  readonly to: number;
  readonly score: number;
  readonly feedback?: string;
};

export const numeric: RulesFor<Numeric> = {
  scored: true,
  isAnswered: (_, response): response is number => Number.isFinite(response),
  judge: (_, { answer, tolerance, near, ifWrong }, response) => {
    if (Math.abs(response - answer) <= tolerance + floatError(answer)) return verdict(1);
    const range = near.find(({ from, to }) => from <= response && response <= to);
    return range ? verdict(range.score, range.feedback) : verdict(0, ifWrong);
  },
  solution: (_, key) => key.answer,
  pack: (ask, response) => print(ask) + written(response),
  unpack: (ask, packed) => {
    const text = packed.slice(1);
    const value = Number(text.replace('_', '.'));
    const isOurs = packed[0] === print(ask) && Number.isFinite(value) && written(value) === text;
    return isOurs ? value : undefined;
  },
  interaction: (_, { answer, tolerance }, response) => ({
    type: 'numeric',
    response,
    pattern: { answer, tolerance },
  }),
};

/** A point and a plus are not in the alphabet; a number needs no plus. */
const written = (value: number) => String(value).replace('.', '_').replace('+', '');

/** 72 hours are not 72 days. */
const print = ({ unit = '' }: Numeric['ask']) => fingerprint([unit]);

/** 1.1 is within 0.1 of 1: a float's error is not the learner's. */
const floatError = (answer: number) => 1e-9 * Math.max(1, Math.abs(answer));

const verdict = (score: number, feedback?: string): Scored => ({
  score,
  parts: [{ target: ANSWER_PART, state: score >= 1 ? 'right' : 'wrong', feedback }],
});
