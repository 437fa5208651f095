import type { Id } from '../course/id.ts';
import type { Attempt } from '../quiz/attempt.ts';
import type { TestAttempt } from '../quiz/test-attempt.ts';

/** All that a learner did in one document: what is kept between launches. */
export type Progress = {
  /** The lesson that was on the screen. */
  readonly place?: Id;
  /** Lessons read to the end. */
  readonly seen: ReadonlySet<Id>;
  /** Lessons not read that a pre-test showed to be known: open, and not required. */
  readonly known: ReadonlySet<Id>;
  readonly answers: ReadonlyMap<Id, Attempt>;
  readonly tests: ReadonlyMap<Id, TestAttempt>;
};

export const NO_PROGRESS: Progress = {
  seen: new Set(),
  known: new Set(),
  answers: new Map(),
  tests: new Map(),
};

/** Read, or shown to be known: done either way. */
export const isLessonDone = ({ seen, known }: Progress, lesson: Id): boolean =>
  seen.has(lesson) || known.has(lesson);

export type ProgressEvent =
  | { readonly type: 'lesson-shown'; readonly lesson: Id }
  | { readonly type: 'lesson-seen'; readonly lesson: Id }
  | { readonly type: 'lessons-known'; readonly lessons: readonly Id[] }
  | { readonly type: 'question'; readonly question: Id; readonly attempt: Attempt }
  | { readonly type: 'test'; readonly test: Id; readonly attempt: TestAttempt };

export function evolveProgress(progress: Progress, event: ProgressEvent): Progress {
  switch (event.type) {
    case 'lesson-shown':
      return { ...progress, place: event.lesson };
    case 'lesson-seen':
      return {
        ...progress,
        seen: new Set([...progress.seen, event.lesson]),
        known: new Set([...progress.known].filter((id) => id !== event.lesson)),
      };
    case 'lessons-known':
      return {
        ...progress,
        known: new Set([
          ...progress.known,
          ...event.lessons.filter((id) => !progress.seen.has(id)),
        ]),
      };
    case 'question':
      return {
        ...progress,
        answers: new Map([...progress.answers, [event.question, event.attempt]]),
      };
    case 'test':
      return { ...progress, tests: new Map([...progress.tests, [event.test, event.attempt]]) };
  }
}

/**
 * What two documents with lessons in common come to. The place and the answers of the first stand; of a
 * test that both hold, the better try does.
 */
export function withShared(own: Progress, other: Progress): Progress {
  const seen = new Set([...own.seen, ...other.seen]);
  const better = [...other.tests].filter(
    ([id, { best = -1 }]) => !own.tests.has(id) || best > (own.tests.get(id)?.best ?? -1),
  );
  return {
    ...own,
    seen,
    known: new Set([...own.known, ...other.known].filter((id) => !seen.has(id))),
    answers: new Map([...other.answers, ...own.answers]),
    tests: new Map([...own.tests, ...better]),
  };
}
