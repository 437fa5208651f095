import type { Question } from '../quiz/question.ts';
import type { Course, Lesson, Module, Test } from './course.ts';
import type { Id } from './id.ts';

/**
 * What a learner opens at once, and what a learning platform keeps one attempt of: a module, a learning
 * path, or one step of a path as a document of its own.
 */
export type CourseDocument = {
  readonly kind: 'module' | 'path';
  readonly id: Id;
  readonly title: string;
  readonly summary: string;
  /** For whom a path is. */
  readonly role?: string;
  readonly parts: readonly Part[];
  /** The tests of its lessons, in order. */
  readonly tests: readonly Test[];
  /** Lessons and tests that are practice: they count neither in progress nor in the outcome. */
  readonly optional: readonly Id[];
  /** What the lessons that count take, tests included. */
  readonly minutes: number;
  /** Where it is authored, from the root of the project. */
  readonly file: string;
  /** The folder of its page, when its kind does not tell. */
  readonly route?: string;
};

/** A module as far as a document shows it. */
export type Part = {
  readonly module: Module;
  /** Its number in the document, from 1; a module on its own keeps its number in the course. */
  readonly place: number;
  readonly lessons: readonly Lesson[];
};

export const lessonsIn = ({ parts }: Pick<CourseDocument, 'parts'>): readonly Lesson[] =>
  parts.flatMap(({ lessons }) => lessons);

/** The tests that decide about the outcome. */
export const decidingTests = ({ tests, optional }: CourseDocument): readonly Test[] =>
  tests.filter(({ id }) => !optional.includes(id));

/** All questions that a document shows, in its lessons and in its tests. */
export function questionsIn(
  { questions }: Course,
  { parts, tests }: Pick<CourseDocument, 'parts' | 'tests'>,
): readonly Question[] {
  const shown = new Set([
    ...lessonsIn({ parts }).flatMap((lesson) => lesson.questions),
    ...tests.flatMap(({ pools }) => pools.flatMap((pool) => pool.questions)),
  ]);
  return questions.filter(({ id }) => shown.has(id));
}

/** @see ID_GRAMMAR: two hyphens in a row are for ids that are put together. */
export const stepId = (path: Id, module: Id): Id => `${path}--${module}` as Id;

/** What a document has of the thing it is made of. */
export type About = Pick<CourseDocument, 'kind' | 'id' | 'title' | 'summary' | 'role' | 'file'>;

export const aboutModule = (id: Id, { title, summary, file }: Module): About => ({
  kind: 'module',
  id,
  title,
  summary,
  file,
});
