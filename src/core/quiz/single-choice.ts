import type { Id } from '../course/id.ts';
import { packSet, unpackSet } from './pack.ts';
import type { Option } from './question.ts';
import type { Rules } from './rules.ts';

/** One of the options is right. All or nothing. */
export type SingleChoice = {
  readonly ask: { readonly options: readonly Option[] };
  readonly key: { readonly correct: Id; readonly options: Readonly<Record<string, string>> };
  readonly response: Id;
};

export const singleChoice: Rules<'single-choice'> = {
  scored: true,
  isAnswered: (ask, response): response is Id => ask.options.some(({ id }) => id === response),
  judge: (_, key, response) => ({
    score: response === key.correct ? 1 : 0,
    parts: [
      {
        target: response,
        state: response === key.correct ? 'right' : 'wrong',
        feedback: key.options[response],
      },
    ],
  }),
  solution: (_, key) => key.correct,
  pack: (ask, response) => packSet(ask.options, [response]),
  unpack: (ask, packed) => {
    const chosen = unpackSet(ask.options, packed);
    return chosen?.length === 1 ? chosen[0] : undefined;
  },
  interaction: (ask, key, response) => ({
    type: 'choice',
    options: ask.options.map(({ id }) => id),
    response: [response],
    pattern: [key.correct],
  }),
};
