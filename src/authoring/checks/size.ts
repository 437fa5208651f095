import type { Course, Module, Test } from '../../core/course/course.ts';
import type { Id } from '../../core/course/id.ts';
import type { Progress } from '../../core/progress/progress.ts';
import { encodeProgress } from '../../core/progress/suspend-data.ts';
import { rulesOf } from '../../core/quiz/all-rules.ts';
import type { Attempt } from '../../core/quiz/attempt.ts';
import type { Question } from '../../core/quiz/question.ts';
import { NEW_TEST, type TestAttempt } from '../../core/quiz/test-attempt.ts';
import { type Issue, makeIssue, type Place } from '../issue.ts';
import { longestAnswer } from './longest-answer.ts';

/** @spec architecture.md 4: SCORM 1.2 promises 4,096 characters; the rest is for what comes later. */
const LIMIT = 3500;

/** Whether a learning platform can keep the progress of each module, with everything done in it. */
export const checkSize = (course: Course, placeOf: (module: Module) => Place): readonly Issue[] =>
  course.modules.flatMap((module) => {
    const size = fullestSave(course, module).length;
    if (size <= LIMIT) return [];
    const params = { id: module.id, size: String(size), limit: String(LIMIT) };
    return [makeIssue('course/too-large', placeOf(module), params)];
  });

function fullestSave(course: Course, { lessons, test }: Module): string {
  const byId = new Map(course.questions.map((question) => [question.id, question]));
  const shown = course.lessons
    .filter(({ id }) => lessons.includes(id))
    .flatMap(({ questions }) => questions);
  const tested = test?.pools.flatMap(({ questions }) => questions) ?? [];
  const progress: Progress = {
    place: lessons.at(-1),
    seen: new Set(lessons),
    known: new Set(),
    answers: new Map(shown.map((id) => [id, fullestAttempt(byId.get(id))])),
    tests: new Map(test ? [[test.id, fullestTest(test, lessons, byId)]] : []),
  };
  const questions = [...shown, ...tested];
  return encodeProgress(progress, { lessons, questions, tests: test ? [test] : [] });
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
