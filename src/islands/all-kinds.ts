import type { QuestionKind } from '../core/quiz/question.ts';
import type { Kind } from './kind.ts';
import { MultipleResponse } from './questions/MultipleResponse.tsx';
import { SingleChoice } from './questions/SingleChoice.tsx';
import { TrueFalse } from './questions/TrueFalse.tsx';

/** Every kind, for drawing pages at build time. In the browser a page has only the kinds it shows. */
export const ALL_KINDS: { readonly [K in QuestionKind]: Kind<K> } = {
  'single-choice': SingleChoice,
  'multiple-response': MultipleResponse,
  'true-false': TrueFalse,
};
