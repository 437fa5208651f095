import type { Id } from '../course/id.ts';
import { judgeMarks, markInteraction } from './marking.ts';
import { packMarks, unpackMarks } from './pack-marks.ts';
import type { Option } from './question.ts';
import type { RulesFor } from './rules.ts';

/** Mark every word of a prompt that no AI tool may be told. Each word counts; a needless one takes away. */
export type SafePrompt = {
  /** With a space between them the words are the prompt. */
  readonly ask: { readonly words: readonly Option[] };
  readonly key: { readonly marks: readonly Mark[] };
  readonly response: readonly Id[];
};

export type Mark = {
  readonly words: readonly Id[];
  readonly why: Why;
  readonly feedback?: string;
};

export const WHYS = ['personal', 'confidential'] as const;
export type Why = (typeof WHYS)[number];

export const safePrompt: RulesFor<SafePrompt> = {
  scored: true,
  isAnswered: (_, response): response is readonly Id[] =>
    response !== undefined && response.length > 0,
  judge: (ask, key, response) =>
    judgeMarks(ask.words, wanted(key), response, (id) => explain(key, id)),
  solution: (_, key) => wanted(key),
  pack: (ask, response) => packMarks(ask.words, response),
  unpack: (ask, packed) => unpackMarks(ask.words, packed),
  interaction: (ask, key, response) => markInteraction(ask.words, wanted(key), response),
};

const wanted = ({ marks }: SafePrompt['key']) => [...new Set(marks.flatMap(({ words }) => words))];

/** A mark of several words is explained once, at its first. */
function explain({ marks }: SafePrompt['key'], id: Id) {
  const mark = marks.find(({ words }) => words.includes(id));
  return { why: mark?.why, feedback: mark?.words[0] === id ? mark.feedback : undefined };
}
