import { type Id, makeId } from '../course/id.ts';
import { judgeMarks, markInteraction } from './marking.ts';
import { packMarks, unpackMarks } from './pack-marks.ts';
import type { Option } from './question.ts';
import type { RulesFor } from './rules.ts';

/** Mark the sentences of a text made by AI that do not hold. Scored as multiple response. */
export type CheckAnswer = {
  readonly ask: { readonly sentences: readonly Option[] };
  readonly key: {
    /** By sentence. */
    readonly marks: Readonly<Record<string, { readonly fault: Fault; readonly feedback?: string }>>;
  };
  readonly response: readonly Id[];
};

/** Not true · made up · perhaps true, but nothing bears it out. */
export const FAULTS = ['wrong', 'invented', 'unsupported'] as const;
export type Fault = (typeof FAULTS)[number];

export const checkAnswer: RulesFor<CheckAnswer> = {
  scored: true,
  isAnswered: (_, response): response is readonly Id[] =>
    response !== undefined && response.length > 0,
  judge: (ask, key, response) =>
    judgeMarks(ask.sentences, wanted(key), response, (id) => key.marks[id] ?? {}),
  solution: (_, key) => wanted(key),
  pack: (ask, response) => packMarks(ask.sentences, response),
  unpack: (ask, packed) => unpackMarks(ask.sentences, packed),
  interaction: (ask, key, response) => markInteraction(ask.sentences, wanted(key), response),
};

const wanted = ({ marks }: CheckAnswer['key']) => Object.keys(marks).map(makeId);
