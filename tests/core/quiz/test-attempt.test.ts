import { describe, expect, test } from 'vitest';
import type { Test } from '../../../src/core/course/course.ts';
import type { Id } from '../../../src/core/course/id.ts';
import { drawQuestions } from '../../../src/core/quiz/shuffle.ts';
import {
  isPassed,
  NEW_TEST,
  relearnt,
  type TestAttempt,
} from '../../../src/core/quiz/test-attempt.ts';
import {
  decideTest,
  evolveTest,
  percentageOf,
  questionsOf,
  type TestCommand,
} from '../../../src/core/quiz/testing.ts';
import { id, ids, testOf } from '../facts.ts';

/** A command, or a lesson that was seen again. */
type Step = TestCommand | { readonly type: 'seen'; readonly lesson: Id };

const obey = (test: Test) => (attempt: TestAttempt, step: Step) =>
  step.type === 'seen'
    ? relearnt(attempt, step.lesson)
    : decideTest(test, attempt, step).reduce(evolveTest, attempt);

const given = (test: Test, ...steps: readonly Step[]) => steps.reduce(obey(test), NEW_TEST);

const start = (seed = 7): TestCommand => ({ type: 'start', seed });
const answer = (question: Id): TestCommand => ({ type: 'answer', question, response: 'A' });
const seen = (lesson: string): Step => ({ type: 'seen', lesson: id(lesson) });

/** Hands in with these scores, in the order of the questions; question qN belongs to lesson les-N. */
const handIn = (test: Test, seed: number, ...scores: readonly number[]): TestCommand => ({
  type: 'hand-in',
  lessons: ids('les-1', 'les-2', 'les-3', 'les-4', 'les-5'),
  judged: new Map(
    drawQuestions(test, seed).map((question, n) => [
      question,
      { score: scores[n] ?? 0, weight: 1, lesson: id(question.replace('q', 'les-')) },
    ]),
  ),
});

const toets = testOf({ shuffle: false });

describe('the draw', () => {
  const pools = [
    { questions: ids('a1', 'a2', 'a3', 'a4'), count: 2 },
    { questions: ids('b1', 'b2', 'b3'), count: 1 },
  ];

  test('takes as many from each pool as was asked', () => {
    for (let seed = 0; seed < 50; seed++) {
      const drawn = drawQuestions(testOf({ pools }), seed);
      expect(drawn.map((name) => name[0]).sort()).toEqual(['a', 'a', 'b']);
      expect(new Set(drawn).size).toBe(3);
    }
  });

  test('without shuffling is the first of each pool, in order', () => {
    expect(drawQuestions(testOf({ pools, shuffle: false }), 3)).toEqual(ids('a1', 'a2', 'b1'));
  });

  test('brings every question within fifty seeds, in more than one order', () => {
    const draws = Array.from({ length: 50 }, (_, seed) => drawQuestions(testOf({ pools }), seed));
    expect(new Set(draws.flat()).size).toBe(7);
    expect(new Set(draws.map((drawn) => drawn.map((name) => name[0]).join(''))).size).toBe(3);
  });

  test('is the same for the same seed, in every release', () => {
    expect(drawQuestions(testOf(), 12_345)).toEqual(drawQuestions(testOf(), 12_345));
    expect(drawQuestions(testOf(), 12_345)).toMatchInlineSnapshot(`
      [
        "q3",
        "q5",
        "q1",
      ]
    `);
  });

  test('is the same when a half-made test is resumed', () => {
    const shuffledTest = testOf();
    const attempt = given(shuffledTest, start(99), answer(id('q1')));
    expect(questionsOf(shuffledTest, structuredClone(attempt))).toEqual(
      drawQuestions(shuffledTest, 99),
    );
  });
});

describe('taking a test', () => {
  test('begins with a start', () => {
    expect(given(toets, start(5))).toEqual({ ...NEW_TEST, phase: 'taking', seed: 5 });
  });

  test('keeps the last answer to each question', () => {
    const attempt = given(toets, start(), answer(id('q1')), {
      type: 'answer',
      question: id('q1'),
      response: 'B',
    });
    expect([...attempt.answers]).toEqual([['q1', 'B']]);
  });

  test.each<[string, readonly TestCommand[], TestCommand]>([
    ['an answer before the start', [], answer(id('q1'))],
    ['an answer to a question that was not drawn', [start()], answer(id('q5'))],
    ['a start while taking', [start()], start(8)],
    ['handing in before the start', [], handIn(toets, 7, 1, 1, 1)],
    ['an answer after handing in', [start(), handIn(toets, 7, 1, 1, 1)], answer(id('q1'))],
    ['handing in twice', [start(), handIn(toets, 7, 1, 1, 1)], handIn(toets, 7, 0, 0, 0)],
  ])('%s leads to nothing', (_, before, command) => {
    expect(decideTest(toets, given(toets, ...before), command)).toEqual([]);
  });

  test('a new try clears answers and scores, and keeps the best', () => {
    const attempt = given(toets, start(), answer(id('q1')), handIn(toets, 7, 1, 1, 0), start(8));
    expect(attempt).toMatchObject({ phase: 'taking', seed: 8, tries: 1, best: 66 });
    expect(attempt.answers.size + attempt.scores.size).toBe(0);
  });
});

describe('a test that explains each question', () => {
  const explaining = testOf({ shuffle: false, feedback: 'question' });
  const check = (question: string, score = 0.5): TestCommand => ({
    type: 'check',
    question: id(question),
    score,
  });

  test('judges what was answered, and then the answer stands', () => {
    const attempt = given(explaining, start(), answer(id('q1')), check('q1'));
    expect([...attempt.scores]).toEqual([['q1', 0.5]]);
    expect(decideTest(explaining, attempt, answer(id('q1')))).toEqual([]);
    expect(decideTest(explaining, attempt, check('q1', 1))).toEqual([]);
    expect(decideTest(explaining, attempt, answer(id('q2')))).toHaveLength(1);
  });

  test('starts a new try with nothing judged', () => {
    const attempt = given(
      explaining,
      start(),
      answer(id('q1')),
      check('q1'),
      handIn(explaining, 7, 0.5, 0, 0),
      start(8),
    );
    expect(attempt.scores.size).toBe(0);
    expect(decideTest(explaining, attempt, answer(id('q1')))).toHaveLength(1);
  });

  test.each<[string, Test, readonly TestCommand[]]>([
    ['before the start', explaining, []],
    ['without an answer', explaining, [start()]],
    ['in a test that explains at the end', toets, [start(), answer(id('q1'))]],
    ['after handing in', explaining, [start(), answer(id('q1')), handIn(explaining, 7, 1, 1, 1)]],
  ])('judges nothing %s', (_, test, before) => {
    expect(decideTest(test, given(test, ...before), check('q1'))).toEqual([]);
  });
});

describe('the result', () => {
  test('scores every drawn question', () => {
    const attempt = given(toets, start(), handIn(toets, 7, 1, 0.5, 0));
    expect([...attempt.scores]).toEqual([
      ['q1', 1],
      ['q2', 0.5],
      ['q3', 0],
    ]);
    expect(attempt).toMatchObject({ phase: 'done', tries: 1, best: 50 });
  });

  test('counts the best try', () => {
    const attempt = given(
      testOf({ shuffle: false, tries: 3 }),
      start(),
      handIn(toets, 7, 1, 1, 0),
      start(),
      handIn(toets, 7, 0, 0, 0),
    );
    expect(attempt.best).toBe(66);
  });

  test('stays passed after a worse try', () => {
    const attempt = given(
      toets,
      start(),
      handIn(toets, 7, 1, 1, 1),
      start(),
      handIn(toets, 7, 0, 0, 0),
    );
    expect(isPassed(toets, attempt)).toBe(true);
    expect(attempt.relearn).toEqual([]);
  });

  test.each([
    [79, false],
    [80, true],
    [100, true],
  ])('a best of %d with a pass mark of 80 is passed: %j', (best, passed) => {
    expect(isPassed(toets, { ...NEW_TEST, best })).toBe(passed);
  });

  test('is not passed before the first try', () => {
    expect(isPassed(testOf({ passMark: 1 }), NEW_TEST)).toBe(false);
  });

  test.each([
    [[1, 1, 1, 1, 0], 80],
    [[1, 1, 0], 66],
    [[0.999, 1], 99],
    [[0.1, 0.7, 1, 1, 1], 76],
    [[], 0],
  ])('%j is %d %%: rounded down, free of the error of a float', (scores, percentage) => {
    expect(percentageOf(scores.map((score) => ({ score, weight: 1 })))).toBe(percentage);
  });

  test('weighs', () => {
    expect(
      percentageOf([
        { score: 1, weight: 3 },
        { score: 0, weight: 1 },
      ]),
    ).toBe(75);
    expect(percentageOf([{ score: 1, weight: 0 }])).toBe(0);
  });
});

describe('tries used up', () => {
  const spent = given(
    toets,
    start(),
    handIn(toets, 7, 1, 0, 0),
    start(),
    handIn(toets, 7, 1, 0, 0.5),
  );

  test('send the learner back to the lessons of what was missed', () => {
    expect(spent).toMatchObject({ phase: 'done', tries: 0, relearn: ids('les-2', 'les-3') });
    expect(decideTest(toets, spent, start())).toEqual([]);
  });

  test('are new once those lessons have been seen', () => {
    const half = [seen('les-2')].reduce(obey(toets), spent);
    expect(half.relearn).toEqual(ids('les-3'));
    expect(decideTest(toets, half, start())).toEqual([]);
    const free = [seen('les-3'), start(11)].reduce(obey(toets), half);
    expect(free).toMatchObject({ phase: 'taking', seed: 11, tries: 0, relearn: [] });
  });

  test('lock nobody out: where the lessons stand in another document, new tries come at once', () => {
    const elsewhere = { ...handIn(toets, 7, 1, 0, 0), lessons: [] } as TestCommand;
    const attempt = given(toets, start(), elsewhere, start(), elsewhere);
    expect(attempt).toMatchObject({ phase: 'done', tries: 0, relearn: [] });
    expect(decideTest(toets, attempt, start())).toHaveLength(1);
  });

  test('ask for nothing when the last try passes', () => {
    const attempt = given(
      toets,
      start(),
      handIn(toets, 7, 0, 0, 0),
      start(),
      handIn(toets, 7, 1, 1, 1),
    );
    expect(attempt.relearn).toEqual([]);
  });
});
