import type { Packed } from './rules.ts';

/** What became of one question in a lesson. Plain data: this is what is kept and resumed. */
export type Attempt = {
  /** Answers handed in so far. */
  readonly tries: number;
  /**
   * `open`: to be answered, for the first time or again · `judged`: the explanation of a wrong answer
   * is on the screen · `right` · `shown`: the answer was shown, so it cannot be earned any more.
   */
  readonly status: 'open' | 'judged' | 'right' | 'shown';
  /** The best score so far, 0 to 1. */
  readonly score: number;
  readonly response?: Packed;
};

export const NEW_ATTEMPT: Attempt = { tries: 0, status: 'open', score: 0 };
