import type { Id } from '../course/id.ts';
import { judgeMarks } from './marking.ts';
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
  scored: true,
  isAnswered: (_, response): response is readonly Id[] =>
    response !== undefined && response.length > 0,
  judge: (ask, key, response) =>
    judgeMarks(ask.options, key.correct, response, (id) => ({ feedback: key.options[id] })),
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
