import { matching } from './matching.ts';
import { ordering } from './ordering.ts';
import { categorise } from './categorise.ts';
import { fillIn } from './fill-in.ts';
import { numeric } from './numeric.ts';
import { likert } from './likert.ts';
import { reflection } from './reflection.ts';
import { scenario } from './scenario.ts';
import { checkAnswer } from './check-answer.ts';
import { safePrompt } from './safe-prompt.ts';
import { screenTool } from './screen-tool.ts';
import { multipleResponse } from './multiple-response.ts';
import type { QuestionKind } from './question.ts';
import type { Rules } from './rules.ts';
import { singleChoice } from './single-choice.ts';
import { trueFalse } from './true-false.ts';

/** The rules of every kind. A page takes only the kinds that it shows; this table is for the rest. */
export const ALL_RULES: { readonly [K in QuestionKind]: Rules<K> } = {
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

/** The same table to a caller that holds a question whose kind it does not know. */
export const rulesOf = (kind: QuestionKind): Rules<QuestionKind> =>
  // The table is total, and a question carries both its halves and its kind.
  ALL_RULES[kind] as unknown as Rules<QuestionKind>;
