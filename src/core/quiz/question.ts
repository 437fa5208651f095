import type { Id } from '../course/id.ts';
import type { Matching } from './matching.ts';
import type { Ordering } from './ordering.ts';
import type { Categorise } from './categorise.ts';
import type { FillIn } from './fill-in.ts';
import type { Numeric } from './numeric.ts';
import type { Likert } from './likert.ts';
import type { Reflection } from './reflection.ts';
import type { Scenario } from './scenario.ts';
import type { CheckAnswer } from './check-answer.ts';
import type { SafePrompt } from './safe-prompt.ts';
import type { ScreenTool } from './screen-tool.ts';
import type { MultipleResponse } from './multiple-response.ts';
import type { SingleChoice } from './single-choice.ts';
import type { TrueFalse } from './true-false.ts';

/**
 * Every kind of question, as three shapes: what the learner is asked (public), the key (secret: the
 * right answer and every explanation, never in the page's text) and what the learner answers.
 * A kind that is added here does not compile until each room has a file for it.
 */
export type Kinds = {
  'single-choice': SingleChoice;
  'multiple-response': MultipleResponse;
  'true-false': TrueFalse;
  matching: Matching;
  ordering: Ordering;
  categorise: Categorise;
  'fill-in': FillIn;
  numeric: Numeric;
  likert: Likert;
  reflection: Reflection;
  scenario: Scenario;
  'check-answer': CheckAnswer;
  'safe-prompt': SafePrompt;
  'screen-tool': ScreenTool;
};

export type QuestionKind = keyof Kinds;

export type Ask<K extends QuestionKind = QuestionKind> = {
  [P in K]: AskBase & { readonly kind: P } & Kinds[P]['ask'];
}[K];

export type Key<K extends QuestionKind = QuestionKind> = {
  [P in K]: KeyBase & { readonly kind: P } & Kinds[P]['key'];
}[K];

export type Response<K extends QuestionKind = QuestionKind> = Kinds[K]['response'];

/** Both halves together: exists only at build time and in the tests. */
export type Question<K extends QuestionKind = QuestionKind> = {
  [P in K]: {
    readonly id: Id;
    readonly ask: Ask<P>;
    readonly key: Key<P>;
    readonly guidelines: readonly Id[];
    /** Duties of law or policy that it tests. */
    readonly duties?: readonly Id[];
    /** Outcomes that it tests and that follow from none of its duties. */
    readonly outcomes?: readonly Id[];
    readonly file: string;
  };
}[K];

export type AskBase = {
  readonly id: Id;
  /** The case that comes before the question. */
  readonly situation?: string;
  readonly prompt: string;
  readonly weight: number;
  /** Tries before the answer can no longer change, in a lesson. */
  readonly tries: number;
  readonly hints: readonly string[];
  /** The lesson to return to. */
  readonly lesson: Id;
};

export type KeyBase = {
  readonly id: Id;
  /** Said whatever the answer was. */
  readonly feedback: string;
};

export type Option = { readonly id: Id; readonly text: string };
