import type { QuestionKind } from '../core/quiz/question.ts';
import type { Kind } from './kind.ts';
import { Matching } from './questions/Matching.tsx';
import { Ordering } from './questions/Ordering.tsx';
import { Categorise } from './questions/Categorise.tsx';
import { FillIn } from './questions/FillIn.tsx';
import { Numeric } from './questions/Numeric.tsx';
import { Likert } from './questions/Likert.tsx';
import { Reflection } from './questions/Reflection.tsx';
import { Scenario } from './questions/Scenario.tsx';
import { CheckAnswer } from './questions/CheckAnswer.tsx';
import { SafePrompt } from './questions/SafePrompt.tsx';
import { ScreenTool } from './questions/ScreenTool.tsx';
import { MultipleResponse } from './questions/MultipleResponse.tsx';
import { SingleChoice } from './questions/SingleChoice.tsx';
import { TrueFalse } from './questions/TrueFalse.tsx';

/** Every kind, for drawing pages at build time. In the browser a page has only the kinds it shows. */
export const ALL_KINDS: { readonly [K in QuestionKind]: Kind<K> } = {
  'single-choice': SingleChoice,
  'multiple-response': MultipleResponse,
  'true-false': TrueFalse,
  matching: Matching,
  ordering: Ordering,
  categorise: Categorise,
  'fill-in': FillIn,
  numeric: Numeric,
  likert: Likert,
  reflection: Reflection,
  scenario: Scenario,
  'check-answer': CheckAnswer,
  'safe-prompt': SafePrompt,
  'screen-tool': ScreenTool,
};
