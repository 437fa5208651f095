import { describe, expect, test } from 'vitest';
import { makeId } from '../../../src/core/course/id.ts';
import { NO_PROGRESS, type Progress, withShared } from '../../../src/core/progress/progress.ts';
import type { Attempt } from '../../../src/core/quiz/attempt.ts';
import { NEW_TEST } from '../../../src/core/quiz/test-attempt.ts';

const id = makeId;
const right: Attempt = { status: 'right', tries: 1, score: 1 };
const judged: Attempt = { status: 'judged', tries: 1, score: 0 };
const best = (percentage?: number) => new Map([[id('toets'), { ...NEW_TEST, best: percentage }]]);

const merged = (own: Partial<Progress>, other: Partial<Progress>) =>
  withShared({ ...NO_PROGRESS, ...own }, { ...NO_PROGRESS, ...other });

describe('what was done in two documents comes to', () => {
  test.each<[string, Partial<Progress>, Partial<Progress>, Partial<Progress>]>([
    [
      'the lessons of both',
      { seen: new Set([id('een')]) },
      { seen: new Set([id('twee')]) },
      { seen: new Set([id('een'), id('twee')]) },
    ],
    [
      'a lesson that is read, where the other only knew it',
      { known: new Set([id('een')]) },
      { seen: new Set([id('een')]) },
      { seen: new Set([id('een')]), known: new Set() },
    ],
    ['the place of the first', { place: id('een') }, { place: id('twee') }, { place: id('een') }],
    ['no place of another document', {}, { place: id('twee') }, { place: undefined }],
    [
      'the answers of the first, and those of the other beside them',
      { answers: new Map([[id('v1'), judged]]) },
      {
        answers: new Map([
          [id('v1'), right],
          [id('v2'), right],
        ]),
      },
      {
        answers: new Map([
          [id('v1'), judged],
          [id('v2'), right],
        ]),
      },
    ],
    ['a test that only the other holds', {}, { tests: best(50) }, { tests: best(50) }],
    ['the better of two tries', { tests: best(60) }, { tests: best(90) }, { tests: best(90) }],
    [
      'its own try, when both are as good',
      { tests: best(90) },
      { tests: best(90) },
      { tests: best(90) },
    ],
    ['its own test under way', { tests: best() }, { tests: best() }, { tests: best() }],
    [
      'a test handed in rather than one under way',
      { tests: best() },
      { tests: best(0) },
      { tests: best(0) },
    ],
  ])('%s', (_, own, other, expected) => {
    expect(merged(own, other)).toEqual({ ...NO_PROGRESS, ...expected });
  });
});
