import { makeId } from '../course/id.ts';
import type { Rules } from './rules.ts';

/** A statement that holds or does not. */
export type TrueFalse = {
  readonly ask: Record<never, never>;
  readonly key: { readonly correct: boolean; readonly options: { true: string; false: string } };
  readonly response: boolean;
};

/** The two answers as parts of the question, so that feedback has a place to stand. */
export const TRUE_FALSE_PARTS = { true: makeId('waar'), false: makeId('niet-waar') } as const;

const name = (response: boolean) => (response ? 'true' : 'false');

export const trueFalse: Rules<'true-false'> = {
  scored: true,
  isAnswered: (_, response): response is boolean => response !== undefined,
  judge: (_, key, response) => ({
    score: response === key.correct ? 1 : 0,
    parts: [
      {
        target: TRUE_FALSE_PARTS[name(response)],
        state: response === key.correct ? 'right' : 'wrong',
        feedback: key.options[name(response)],
      },
    ],
  }),
  solution: (_, key) => key.correct,
  pack: (_, response) => (response ? 'B' : 'A'),
  unpack: (_, packed) => (packed === 'A' || packed === 'B' ? packed === 'B' : undefined),
  interaction: (_, key, response) => ({ type: 'true-false', response, pattern: key.correct }),
};
