import type { Test } from '../course/course.ts';
import type { Id } from '../course/id.ts';
import type { Packed } from './rules.ts';

/**
 * A test as the learner takes it. `ready`: before a try · `taking`: questions and review before handing
 * in · `done`: the result of the last try is on the screen.
 */
export type TestAttempt = {
  readonly phase: 'ready' | 'taking' | 'done';
  /** Tries handed in since the learner last went back to the lessons. */
  readonly tries: number;
  /** Makes the draw and the order of this try; kept, so that a resumed test is the same test. */
  readonly seed: number;
  readonly answers: ReadonlyMap<Id, Packed>;
  /** Per question of the last try that was handed in, 0 to 1; before that, of what was checked. */
  readonly scores: ReadonlyMap<Id, number>;
  /** Best percentage of all tries, or undefined before the first. */
  readonly best?: number;
  /** Lessons to see again before a new try. Empty: a try is free. */
  readonly relearn: readonly Id[];
};

export const NEW_TEST: TestAttempt = {
  phase: 'ready',
  tries: 0,
  seed: 0,
  answers: new Map(),
  scores: new Map(),
  relearn: [],
};

export const isPassed = (test: Pick<Test, 'passMark'>, attempt: TestAttempt): boolean =>
  attempt.best !== undefined && attempt.best >= test.passMark;

/** A lesson that was missed has been seen again; with the last of them new tries come. */
export const relearnt = (attempt: TestAttempt, lesson: Id): TestAttempt =>
  attempt.relearn.includes(lesson)
    ? { ...attempt, relearn: attempt.relearn.filter((id) => id !== lesson) }
    : attempt;
