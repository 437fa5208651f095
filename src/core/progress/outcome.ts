import type { Test } from '../course/course.ts';
import type { Id } from '../course/id.ts';
import { isLessonDone, type Progress } from './progress.ts';

declare const brand: unique symbol;

/** 0 to 1, checked at the door. */
export type ScaledScore = number & { readonly [brand]: 'ScaledScore' };

export function scaledScore(value: number): ScaledScore {
  if (!(value >= 0 && value <= 1)) throw new RangeError(`Not a scaled score: ${value}`);
  return value as ScaledScore;
}

/**
 * Completion and success are two facts. `unassessed`: there is no test · `undecided`: there is one,
 * and it is not passed yet.
 */
export type Outcome =
  | { readonly completion: 'incomplete' | 'completed'; readonly success: 'unassessed' }
  | { readonly completion: 'incomplete'; readonly success: 'undecided' }
  | {
      readonly completion: 'incomplete' | 'completed';
      readonly success: 'passed' | 'failed';
      readonly score: ScaledScore;
    };

/** Nothing is left to do. A failed learner may try again: there is something to come back to. */
export const isDone = ({ completion, success }: Outcome): boolean =>
  completion === 'completed' && success !== 'failed';

/** What makes a course done: HR chooses it when the package is made. */
export type PassRule = 'lessons' | 'test' | 'both';

/** The part of a document that decides about its outcome. */
export type Requirements = {
  readonly lessons: readonly Id[];
  readonly tests: readonly Test[];
  readonly pass: PassRule;
  /** Replaces the pass mark of every test, as a percentage: the LMS's mastery score beats the authored one. */
  readonly mastery?: number;
  readonly reportFailed: boolean;
};

/** The share of lessons read or known, 0 to 1. */
export const progressMeasure = (progress: Progress, { lessons }: Requirements): number =>
  lessons.length === 0
    ? 1
    : lessons.filter((id) => isLessonDone(progress, id)).length / lessons.length;

/**
 * Final facts only: a test that is not passed is `undecided`, so that no LMS locks the learner into
 * review, unless HR asked for `failed`.
 */
export function outcomeOf(progress: Progress, requirements: Requirements): Outcome {
  const { tests, pass, reportFailed } = requirements;
  const isTested = tests.length > 0 && pass !== 'lessons';
  // Without a test there is nothing but the lessons to be done, whatever the rule says.
  const lessonsDone = (isTested && pass === 'test') || progressMeasure(progress, requirements) >= 1;
  if (!isTested)
    return { completion: lessonsDone ? 'completed' : 'incomplete', success: 'unassessed' };

  const results = tests.map((test) => ({
    best: progress.tests.get(test.id)?.best,
    needed: requirements.mastery ?? test.passMark,
  }));
  const passed = results.every(({ best, needed }) => best !== undefined && best >= needed);
  const failed = results.every(({ best }) => best !== undefined) && !passed && reportFailed;
  if (!lessonsDone || !(passed || failed))
    return { completion: 'incomplete', success: 'undecided' };

  const scores = results.map(({ best }) => best ?? 0);
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  // Of several tests the mean may be enough where one of them was not: a platform would say passed.
  const worth = passed ? mean : Math.min(...scores);
  return {
    completion: 'completed',
    success: passed ? 'passed' : 'failed',
    score: scaledScore(worth / 100),
  };
}
