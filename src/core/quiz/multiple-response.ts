import type { Id } from '../course/id.ts';
import { packSet, unpackSet } from './pack.ts';
import type { Option } from './question.ts';
import type { Rules } from './rules.ts';

/** Some of the options are right. A wrong choice takes away what a right one gave, never below zero. */
export type MultipleResponse = {
  readonly ask: { readonly options: readonly Option[] };
  readonly key: {
    readonly correct: readonly Id[];
    readonly options: Readonly<Record<string, string>>;
  };
  readonly response: readonly Id[];
};

export const multipleResponse: Rules<'multiple-response'> = {
  isAnswered: (_, response): response is readonly Id[] =>
    response !== undefined && response.length > 0,
  judge: (ask, key, response) => {
    const right = response.filter((id) => key.correct.includes(id)).length;
    const wrong = response.length - right;
    return {
      score: Math.max(0, (right - wrong) / key.correct.length),
      parts: ask.options
        .filter(({ id }) => response.includes(id) || key.correct.includes(id))
        .map(({ id }) => ({
          target: id,
          state: !response.includes(id) ? 'missed' : key.correct.includes(id) ? 'right' : 'wrong',
          feedback: key.options[id],
        })),
    };
  },
  solution: (_, key) => key.correct,
  pack: (ask, response) => packSet(ask.options, response),
  unpack: (ask, packed) => unpackSet(ask.options, packed),
  interaction: (ask, key, response) => ({
    type: 'choice',
    options: ask.options.map(({ id }) => id),
    response,
    pattern: key.correct,
  }),
};
