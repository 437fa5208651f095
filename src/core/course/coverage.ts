import type { Question } from '../quiz/question.ts';
import type { Course, Duty, Guideline, Lesson, Outcome } from './course.ts';
import type { Id } from './id.ts';

/** So many lessons teach, and so many questions test, whatever is meant for everybody. */
export const LEAST_LESSONS = 1;
export const LEAST_QUESTIONS = 2;

/** Something to know or to do, with the lessons that teach it and the questions that test it. */
export type Covered<T> = {
  readonly of: T;
  /** What is meant for a role alone may have gaps: this course is for everybody. */
  readonly forAll: boolean;
  readonly lessons: readonly Lesson[];
  readonly questions: readonly Question[];
};

export type Coverage = {
  readonly guidelines: readonly Covered<Guideline>[];
  readonly duties: readonly Covered<Duty>[];
  readonly outcomes: readonly Covered<Outcome>[];
};

type Claims = Pick<Lesson, 'guidelines'> & Partial<Pick<Lesson, 'duties' | 'outcomes'>>;

/** Which lessons and questions cover what, by what they themselves name. */
export function coverageOf(course: Course): Coverage {
  const { guidelines, duties, outcomes, lessons, questions } = course;
  const row = <T>(of: T, forAll: boolean, covers: (claims: Claims) => boolean): Covered<T> => ({
    of,
    forAll,
    lessons: lessons.filter(covers),
    questions: questions.filter(covers),
  });
  return {
    guidelines: guidelines.map((it) =>
      row(it, true, (claims) => claims.guidelines.includes(it.id)),
    ),
    duties: duties.map((it) =>
      row(it, it.for.includes('alle'), (claims) => dutiesOf(claims, course).includes(it)),
    ),
    outcomes: outcomes.map((it) =>
      row(it, it.for === 'alle', (claims) => outcomesOf(claims, course).includes(it.id)),
    ),
  };
}

export const isTaught = ({ lessons }: Covered<unknown>): boolean => lessons.length >= LEAST_LESSONS;

export const isTested = ({ questions }: Covered<unknown>): boolean =>
  questions.length >= LEAST_QUESTIONS;

/** The duties that are named, and those that say the same as a guideline that is named. */
export const dutiesOf = (
  { guidelines, duties = [] }: Claims,
  course: Pick<Course, 'duties'>,
): readonly Duty[] =>
  course.duties.filter(
    ({ id, guideline }) => duties.includes(id) || (guideline && guidelines.includes(guideline)),
  );

/** The outcomes that are named, and those of the duties. */
export const outcomesOf = (claims: Claims, course: Pick<Course, 'duties'>): readonly Id[] => [
  ...new Set([
    ...(claims.outcomes ?? []),
    ...dutiesOf(claims, course).flatMap(({ outcomes }) => outcomes),
  ]),
];
