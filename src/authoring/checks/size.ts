import type { Course, Test } from '../../core/course/course.ts';
import { type CourseDocument, lessonsIn, questionsIn } from '../../core/course/document.ts';
import { documentsOf } from '../../core/course/documents.ts';
import type { Id } from '../../core/course/id.ts';
import type { Progress } from '../../core/progress/progress.ts';
import { encodeProgress } from '../../core/progress/suspend-data.ts';
import { rulesOf } from '../../core/quiz/all-rules.ts';
import type { Attempt } from '../../core/quiz/attempt.ts';
import type { Question } from '../../core/quiz/question.ts';
import { NEW_TEST, type TestAttempt } from '../../core/quiz/test-attempt.ts';
import { type Issue, makeIssue, type Place } from '../issue.ts';
import { longestAnswer } from './longest-answer.ts';

/** @spec architecture.md 4: from here on there is no room left for what comes later. */
const ADVISED = 3500;

/** @spec SCORM 1.2 RTE 3.4.4: what a learning platform has to keep, and some keep no more. */
const LIMIT = 4096;

/** Whether a learning platform can keep the progress of each document, with everything done in it. */
export const checkSize = (
  course: Course,
  placeOf: (document: CourseDocument) => Place,
): readonly Issue[] =>
  documentsOf(course).flatMap((document) => {
    const size = fullestSave(course, document).length;
    if (size <= ADVISED) return [];
    const tooLarge = size > LIMIT;
    const params = {
      id: document.id,
      size: String(size),
      limit: String(tooLarge ? LIMIT : ADVISED),
    };
    return [makeIssue(tooLarge ? 'course/too-large' : 'course/large', placeOf(document), params)];
  });

/** The longest save of a document: everything read, answered and tested, in the dearest way. */
export function fullestSave(course: Course, document: CourseDocument): string {
  const questions = questionsIn(course, document);
  const byId = new Map(questions.map((question) => [question.id, question]));
  const lessons = lessonsIn(document).map(({ id }) => id);
  const shown = lessonsIn(document).flatMap((lesson) => lesson.questions);
  const progress: Progress = {
    place: lessons.at(-1),
    seen: new Set(lessons),
    known: new Set(),
    answers: new Map(shown.map((id) => [id, fullestAttempt(byId.get(id))])),
    tests: new Map(document.tests.map((test) => [test.id, fullestTest(test, lessons, byId)])),
  };
  const ids = questions.map(({ id }) => id);
  return encodeProgress(progress, { lessons, questions: ids, tests: document.tests });
}

const fullestAttempt = (question: Question | undefined): Attempt => ({
  status: 'judged',
  tries: question?.ask.tries ?? 1,
  score: 1 / 3,
  response: question && packedOf(question),
});

const fullestTest = (
  { pools, tries }: Test,
  lessons: readonly Id[],
  byId: ReadonlyMap<Id, Question>,
): TestAttempt => {
  const drawn = pools.flatMap(({ questions, count }) => questions.slice(0, count));
  const answered = drawn.flatMap((id) => byId.get(id) ?? []);
  return {
    ...NEW_TEST,
    phase: 'done',
    tries,
    seed: 0xffffff,
    best: 99,
    relearn: lessons,
    answers: new Map(answered.map((question) => [question.id, packedOf(question)])),
    scores: new Map(drawn.map((id) => [id, 1 / 3])),
  };
};

const packedOf = (question: Question): string =>
  rulesOf(question.ask.kind).pack(question.ask, longestAnswer(question));
