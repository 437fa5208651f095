import type { Test } from '../course/course.ts';
import type { Id } from '../course/id.ts';
import { hash } from './hash.ts';
import type { Packed } from './rules.ts';
import { drawQuestions } from './shuffle.ts';
import { knownLessons } from './pretest.ts';
import type { TestAttempt } from './test-attempt.ts';

export const questionsOf = (test: Test, attempt: TestAttempt): readonly Id[] =>
  drawQuestions(test, attempt.seed);

export type TestCommand =
  | { readonly type: 'start'; readonly seed: number }
  | { readonly type: 'answer'; readonly question: Id; readonly response: Packed }
  /** Judged at once, where the test explains each question; the answer then stands for this try. */
  | { readonly type: 'check'; readonly question: Id; readonly score: number }
  | {
      readonly type: 'hand-in';
      /** Lessons of this document: only these can be asked to be seen again. */
      readonly lessons: readonly Id[];
      /** Per drawn question: its score, its weight and the lesson that explains it. */
      readonly judged: ReadonlyMap<
        Id,
        { readonly score: number; readonly weight: number; readonly lesson: Id }
      >;
    };

export type TestEvent =
  | { readonly type: 'started'; readonly seed: number }
  | { readonly type: 'answered'; readonly question: Id; readonly response: Packed }
  | { readonly type: 'checked'; readonly question: Id; readonly score: number }
  | {
      readonly type: 'handed-in';
      readonly scores: ReadonlyMap<Id, number>;
      readonly percentage: number;
      readonly passed: boolean;
      /** The last try is used: new ones come at once, or with the lessons to see again. */
      readonly spent: boolean;
      readonly relearn: readonly Id[];
      /** Lessons that a pre-test showed to be known. */
      readonly known: readonly Id[];
    };

/** What a command leads to; a command that makes no sense in this state leads to nothing. */
export function decideTest(
  test: Test,
  attempt: TestAttempt,
  command: TestCommand,
): readonly TestEvent[] {
  switch (command.type) {
    case 'start':
      if (attempt.phase === 'taking' || attempt.relearn.length > 0) return [];
      if (test.knownAt !== undefined && attempt.phase === 'done') return [];
      return [{ type: 'started', seed: command.seed }];
    case 'answer':
      if (!isOpen(test, attempt, command.question)) return [];
      return [{ type: 'answered', question: command.question, response: command.response }];
    case 'check': {
      const { question, score } = command;
      const may = test.feedback === 'question' && attempt.answers.has(question);
      return may && isOpen(test, attempt, question) ? [{ type: 'checked', question, score }] : [];
    }
    case 'hand-in':
      return attempt.phase === 'taking' ? [handIn(test, attempt, command)] : [];
  }
}

export function evolveTest(attempt: TestAttempt, event: TestEvent): TestAttempt {
  switch (event.type) {
    case 'started':
      return {
        ...attempt,
        phase: 'taking',
        seed: event.seed,
        answers: new Map(),
        scores: new Map(),
      };
    case 'answered':
      return {
        ...attempt,
        answers: new Map([...attempt.answers, [event.question, event.response]]),
      };
    case 'checked':
      return { ...attempt, scores: new Map([...attempt.scores, [event.question, event.score]]) };
    case 'handed-in':
      return {
        ...attempt,
        phase: 'done',
        tries: event.spent ? 0 : attempt.tries + 1,
        scores: event.scores,
        best: Math.max(attempt.best ?? 0, event.percentage),
        relearn: event.relearn,
      };
  }
}

/** Whether this question of the try can still be answered. */
const isOpen = (test: Test, attempt: TestAttempt, question: Id): boolean =>
  attempt.phase === 'taking' &&
  questionsOf(test, attempt).includes(question) &&
  !attempt.scores.has(question);

type HandIn = Extract<TestCommand, { type: 'hand-in' }>;

/** Points over all points. Rounds down, so that nobody misses at 79.6 % and reads "80 %". */
export function percentageOf(
  drawn: readonly { readonly score: number; readonly weight: number }[],
): number {
  const total = drawn.reduce((sum, { weight }) => sum + weight, 0);
  const points = drawn.reduce((sum, { score, weight }) => sum + score * weight, 0);
  // The epsilon is for sums such as 0.1 + 0.7: a float's error is not the learner's.
  return total > 0 ? Math.floor((100 * points) / total + 1e-9) : 0;
}

function handIn(test: Test, attempt: TestAttempt, { judged, lessons }: HandIn): TestEvent {
  const drawn = questionsOf(test, attempt).flatMap((id) => {
    const question = judged.get(id);
    return question ? [{ id, ...question }] : [];
  });
  const percentage = percentageOf(drawn);
  const passed = Math.max(percentage, attempt.best ?? 0) >= test.passMark;
  const spent = test.knownAt === undefined && !passed && attempt.tries + 1 >= test.tries;
  const missed = new Set(
    drawn.filter(({ score, weight }) => score < 1 && weight > 0).map(({ lesson }) => lesson),
  );
  return {
    type: 'handed-in',
    scores: new Map(drawn.map(({ id, score }) => [id, score])),
    percentage,
    passed,
    spent,
    relearn: spent ? lessons.filter((id) => missed.has(id)) : [],
    known: test.knownAt === undefined ? [] : knownLessons(drawn, test.knownAt),
  };
}

/** A seed for the next try that depends on nothing but what the caller passes in. */
export const seedFrom = (text: string): number => hash(text) & 0xffffff;
