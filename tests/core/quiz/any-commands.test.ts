import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AttemptCommand, decide, evolve } from '../../../src/core/quiz/answering.ts';
import { NEW_ATTEMPT } from '../../../src/core/quiz/attempt.ts';
import { isPassed, NEW_TEST } from '../../../src/core/quiz/test-attempt.ts';
import {
  decideTest,
  evolveTest,
  questionsOf,
  type TestCommand,
} from '../../../src/core/quiz/testing.ts';
import { id, ids, testOf } from '../facts.ts';

const score = fc.constantFrom(0, 1 / 3, 0.5, 1);

const command: fc.Arbitrary<AttemptCommand> = fc.oneof(
  fc.record({ type: fc.constant('submit' as const), response: fc.constant('AB'), score }),
  fc.constant({ type: 'retry' as const }),
  fc.constant({ type: 'show' as const, solution: 'AC' }),
);

test('whatever a learner does to a question, its attempt is one that can be', () => {
  fc.assert(
    fc.property(
      fc.array(command, { maxLength: 30 }),
      fc.integer({ min: 1, max: 4 }),
      (all, tries) => {
        let attempt = NEW_ATTEMPT;
        for (const one of all) {
          const before = attempt;
          attempt = decide(attempt, one, tries).reduce(evolve, attempt);
          expect(attempt.tries).toBeLessThanOrEqual(tries);
          expect(attempt.tries - before.tries).toBeLessThanOrEqual(1);
          expect(attempt.score).toBeGreaterThanOrEqual(before.score);
          expect(attempt.score <= 1).toBe(true);
          // Nobody stands before a question that can be neither answered nor shown.
          if (attempt.status === 'open') expect(attempt.tries).toBeLessThan(tries);
          if (attempt.status === 'right') expect(attempt.score).toBe(1);
          if (attempt.status !== 'open') expect(attempt.response).toBeDefined();
        }
      },
    ),
  );
});

const pools = [
  { questions: ids('q1', 'q2', 'q3'), count: 2 },
  { questions: ids('q4', 'q5'), count: 1 },
];
const lessonOf = (question: string) => id(question.replace('q', 'les-'));
const question = fc.constantFrom(...ids('q1', 'q2', 'q3', 'q4', 'q5'));

const testCommand: fc.Arbitrary<TestCommand> = fc.oneof(
  fc.record({ type: fc.constant('start' as const), seed: fc.nat({ max: 0xffffff }) }),
  fc.record({ type: fc.constant('answer' as const), question, response: fc.constant('AB') }),
  fc.record({ type: fc.constant('check' as const), question, score }),
  fc.array(score, { minLength: 5, maxLength: 5 }).map((scores) => ({
    type: 'hand-in' as const,
    lessons: ids('les-1', 'les-2'),
    judged: new Map(
      ids('q1', 'q2', 'q3', 'q4', 'q5').map((name, n) => [
        name,
        { score: scores[n] ?? 0, weight: 1, lesson: lessonOf(name) },
      ]),
    ),
  })),
);

test('whatever a learner does in a test, its attempt is one that can be, and a way goes on', () => {
  fc.assert(
    fc.property(
      fc.array(testCommand, { maxLength: 40 }),
      fc.constantFrom('end' as const, 'question' as const),
      (all, feedback) => {
        const toets = testOf({ pools, tries: 2, feedback });
        let attempt = NEW_TEST;
        for (const one of all) {
          const before = attempt;
          attempt = decideTest(toets, attempt, one).reduce(evolveTest, attempt);
          const drawn = questionsOf(toets, attempt);
          expect(drawn).toHaveLength(3);
          expect(new Set(drawn).size).toBe(3);
          expect([...attempt.answers.keys()].every((name) => drawn.includes(name))).toBe(true);
          expect([...attempt.scores.values()].every((value) => value >= 0 && value <= 1)).toBe(
            true,
          );
          expect(attempt.best ?? 0).toBeGreaterThanOrEqual(before.best ?? 0);
          expect(attempt.best ?? 0).toBeLessThanOrEqual(100);
          // Nobody is locked out: a try is free, or lessons of this document open one.
          const isFree = decideTest(toets, attempt, { type: 'start', seed: 1 }).length > 0;
          expect(attempt.phase === 'taking' || isFree || attempt.relearn.length > 0).toBe(true);
          if (attempt.relearn.length > 0) expect(isPassed(toets, attempt)).toBe(false);
        }
      },
    ),
  );
});
