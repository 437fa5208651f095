import type { QuestionKind } from '../../core/quiz/question.ts';
import {
  categorise,
  matching,
  multipleResponse,
  ordering,
  singleChoice,
  trueFalse,
} from './choosing.ts';
import { checkAnswer, safePrompt, scenario, screenTool } from './judging.ts';
import type { Sample } from './sample.ts';
import { fillIn, likert, numeric, reflection } from './writing.ts';

/** An example of every kind: a kind without one does not compile. */
export const ALL_SAMPLES: { readonly [K in QuestionKind]: Sample<K> } = {
  'single-choice': singleChoice,
  'multiple-response': multipleResponse,
  'true-false': trueFalse,
  matching,
  ordering,
  categorise,
  'fill-in': fillIn,
  numeric,
  likert,
  reflection,
  scenario,
  'check-answer': checkAnswer,
  'safe-prompt': safePrompt,
  'screen-tool': screenTool,
};

export const sampleOf = (kind: QuestionKind): Sample<QuestionKind> =>
  // The table is total, and a sample carries both halves of its own kind.
  ALL_SAMPLES[kind] as unknown as Sample<QuestionKind>;
