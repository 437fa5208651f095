import { describe, expect, test } from 'vitest';
import { knownLessons } from '../../../src/core/quiz/pretest.ts';
import { decideTest, evolveTest } from '../../../src/core/quiz/testing.ts';
import { NEW_TEST } from '../../../src/core/quiz/test-attempt.ts';
import { id, ids, testOf } from '../facts.ts';

const about = (lesson: string, ...scores: readonly number[]) =>
  scores.map((score) => ({ lesson: id(lesson), score, weight: 1 }));

describe('a pre-test', () => {
  test.each([
    ['every question right', about('les-1', 1, 1), 100, ['les-1']],
    ['one of two wrong', about('les-1', 1, 0), 100, []],
    ['one of two wrong where half is enough', about('les-1', 1, 0), 50, ['les-1']],
    ['each lesson for itself', [...about('les-1', 1), ...about('les-2', 0.9)], 100, ['les-1']],
    ['what weighs nothing shows nothing', [{ lesson: id('les-1'), score: 1, weight: 0 }], 100, []],
    ['thirds add up', about('les-1', 1 / 3, 1 / 3, 1 / 3, 1), 50, ['les-1']],
  ])('%s', (_, judged, knownAt, expected) => {
    expect(knownLessons(judged, knownAt)).toEqual(expected);
  });

  const pretest = testOf({
    pools: [{ questions: ids('q1', 'q2'), count: 2 }],
    shuffle: false,
    tries: 1,
    knownAt: 100,
  });
  const judged = new Map([
    [id('q1'), { score: 1, weight: 1, lesson: id('les-1') }],
    [id('q2'), { score: 0, weight: 1, lesson: id('les-2') }],
  ]);
  const started = decideTest(pretest, NEW_TEST, { type: 'start', seed: 1 }).reduce(
    evolveTest,
    NEW_TEST,
  );
  const events = decideTest(pretest, started, { type: 'hand-in', judged, lessons: [] });

  test('names the lessons that are known, and sends nobody back', () => {
    expect(events).toMatchObject([{ type: 'handed-in', known: ['les-1'], relearn: [] }]);
  });

  test('is taken once', () => {
    const done = events.reduce(evolveTest, started);
    expect(decideTest(pretest, done, { type: 'start', seed: 2 })).toEqual([]);
  });
});
