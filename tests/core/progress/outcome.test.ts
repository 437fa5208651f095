import { describe, expect, test } from 'vitest';
import {
  outcomeOf,
  progressMeasure,
  type Requirements,
  scaledScore,
} from '../../../src/core/progress/outcome.ts';
import { evolveProgress, NO_PROGRESS, type Progress } from '../../../src/core/progress/progress.ts';
import { NEW_TEST } from '../../../src/core/quiz/test-attempt.ts';
import { id, ids, testOf } from '../facts.ts';

const toets = testOf({ id: id('toets-een') });
const second = testOf({ id: id('toets-twee') });

const requirements = (changes: Partial<Requirements> = {}): Requirements => ({
  lessons: ids('les-1', 'les-2'),
  tests: [toets],
  pass: 'both',
  reportFailed: false,
  ...changes,
});

const progress = (lessons: number, ...best: readonly (number | undefined)[]): Progress => ({
  ...NO_PROGRESS,
  seen: new Set(ids('les-1', 'les-2').slice(0, lessons)),
  tests: new Map(
    best.map((value, n) => [[toets, second][n]?.id ?? id('x'), { ...NEW_TEST, best: value }]),
  ),
});

const UNDECIDED = 'incomplete undecided';

const told = (done: Progress, changes: Partial<Requirements>) => {
  const { completion, success, ...rest } = outcomeOf(done, requirements(changes));
  return [completion, success, ...('score' in rest ? [rest.score] : [])].join(' ');
};

describe('completion and success are two facts', () => {
  test.each<[string, Progress, Partial<Requirements>, string]>([
    ['no test, lessons left', progress(1), { tests: [] }, 'incomplete unassessed'],
    ['no test, lessons done', progress(2), { tests: [] }, 'completed unassessed'],
    [
      'no test, though HR asks for one only',
      progress(0),
      { tests: [], pass: 'test' },
      'incomplete unassessed',
    ],
    [
      'no test, HR asks for one only, lessons done',
      progress(2),
      { tests: [], pass: 'test' },
      'completed unassessed',
    ],
    ['HR asks for the lessons only', progress(2, 10), { pass: 'lessons' }, 'completed unassessed'],
    [
      'HR asks for the lessons only, test passed first',
      progress(1, 100),
      { pass: 'lessons' },
      'incomplete unassessed',
    ],
    ['nothing done', progress(0), {}, UNDECIDED],
    ['lessons done, test not taken', progress(2), {}, UNDECIDED],
    ['lessons done, test not passed', progress(2, 79), {}, UNDECIDED],
    ['test passed, lessons left', progress(1, 90), {}, UNDECIDED],
    ['both done', progress(2, 80), {}, 'completed passed 0.8'],
    ['HR asks for the test only', progress(0, 90), { pass: 'test' }, 'completed passed 0.9'],
    ['HR wants failed reported', progress(2, 79), { reportFailed: true }, 'completed failed 0.79'],
    ['HR wants failed reported, lessons left', progress(1, 79), { reportFailed: true }, UNDECIDED],
    ['HR wants failed reported, test not taken', progress(2), { reportFailed: true }, UNDECIDED],
    [
      "the platform's mastery score is lower",
      progress(2, 60),
      { mastery: 60 },
      'completed passed 0.6',
    ],
    ["the platform's mastery score is higher", progress(2, 85), { mastery: 90 }, UNDECIDED],
    ['one of two tests passed', progress(2, 100), { tests: [toets, second] }, UNDECIDED],
    ['one of two tests failed', progress(2, 100, 60), { tests: [toets, second] }, UNDECIDED],
    ['both tests passed', progress(2, 80, 90), { tests: [toets, second] }, 'completed passed 0.85'],
    [
      'one of two tests failed, to be reported',
      progress(2, 100, 60),
      { tests: [toets, second], reportFailed: true },
      'completed failed 0.6',
    ],
    [
      'a lesson of another document',
      { ...progress(1), seen: new Set(ids('les-1', 'elders')) },
      { tests: [] },
      'incomplete unassessed',
    ],
    [
      'a lesson that is known need not be read',
      { ...progress(1, 90), known: new Set(ids('les-2')) },
      {},
      'completed passed 0.9',
    ],
    ['no lessons at all', progress(0, 80), { lessons: [] }, 'completed passed 0.8'],
  ])('%s', (_, done, changes, expected) => {
    expect(told(done, changes)).toBe(expected);
  });
});

test.each([
  [0, 0],
  [1, 0.5],
  [2, 1],
])('%i of two lessons is a measure of %d', (lessons, measure) => {
  expect(progressMeasure(progress(lessons), requirements())).toBe(measure);
});

test.each([-0.01, 1.01, Number.NaN, Number.POSITIVE_INFINITY])('%d is no scaled score', (value) => {
  expect(() => scaledScore(value)).toThrow(RangeError);
});

test('each event changes what it is about and nothing else', () => {
  const attempt = { tries: 1, status: 'right', score: 1 } as const;
  const after = (
    [
      { type: 'lesson-shown', lesson: id('les-2') },
      { type: 'lessons-known', lessons: ids('les-1', 'les-3') },
      { type: 'lesson-seen', lesson: id('les-1') },
      { type: 'lesson-seen', lesson: id('les-1') },
      { type: 'lessons-known', lessons: ids('les-1') },
      { type: 'question', question: id('q1'), attempt },
      { type: 'test', test: toets.id, attempt: NEW_TEST },
    ] as const
  ).reduce(evolveProgress, NO_PROGRESS);
  expect(after).toEqual({
    place: 'les-2',
    seen: new Set(['les-1']),
    known: new Set(['les-3']),
    answers: new Map([['q1', attempt]]),
    tests: new Map([['toets-een', NEW_TEST]]),
  });
  expect(NO_PROGRESS.seen.size + NO_PROGRESS.answers.size + NO_PROGRESS.tests.size).toBe(0);
});
