import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Id } from '../../../src/core/course/id.ts';
import { keysOf } from '../../../src/core/progress/keys.ts';
import { NO_PROGRESS, type Progress } from '../../../src/core/progress/progress.ts';
import {
  decodeProgress,
  encodeProgress,
  isSuspendData,
  type SavedDocument,
} from '../../../src/core/progress/suspend-data.ts';
import { NEW_TEST } from '../../../src/core/quiz/test-attempt.ts';
import { id, ids } from '../facts.ts';
import { anyProgress, documentOf } from './any-progress.ts';
import { everythingDone, LARGEST } from './largest-course.ts';

const small = documentOf(3, 6);
const progressOf = (changes: Partial<Progress>): Progress => ({ ...NO_PROGRESS, ...changes });
const roundTrip = (progress: Progress, document: SavedDocument) =>
  decodeProgress(encodeProgress(progress, document), document);

describe('what was saved comes back', () => {
  test('whatever the learner did', () => {
    const document = documentOf(60, 120);
    fc.assert(
      fc.property(anyProgress(document), (progress) => {
        const text = encodeProgress(progress, document);
        expect(text).toMatch(/^v1[\w-]*$/);
        expect(isSuspendData(text)).toBe(true);
        expect(decodeProgress(text, document)).toEqual(progress);
      }),
    );
  });

  test('of the largest course', () => {
    const progress = everythingDone();
    expect(roundTrip(progress, LARGEST)).toEqual(progress);
  });

  test('however the course is ordered by then', () => {
    const document = documentOf(60, 120);
    const turned: SavedDocument = {
      lessons: document.lessons.toReversed(),
      questions: document.questions.toReversed(),
      tests: document.tests.toReversed(),
    };
    fc.assert(
      fc.property(anyProgress(document), (progress) => {
        expect(decodeProgress(encodeProgress(progress, document), turned)).toEqual(progress);
        expect(encodeProgress(progress, turned)).toBe(encodeProgress(progress, document));
      }),
    );
  });

  test('also where two ids fall on one key', () => {
    const [a, b] = collision();
    const document = { ...small, questions: [a, b] };
    const answers = new Map([
      [a, { tries: 1, status: 'right', score: 1, response: 'A' }],
      [b, { tries: 2, status: 'judged', score: 0, response: 'B' }],
    ] as const);
    expect(roundTrip(progressOf({ answers }), document).answers).toEqual(answers);
    const only = progressOf({ answers: new Map([[b, answers.get(b) ?? never()]]) });
    expect(roundTrip(only, document)).toEqual(only);
  });
});

const scoreBack = (score: number) =>
  roundTrip(
    progressOf({ answers: new Map([[id('vraag-1'), { tries: 1, status: 'judged', score }]]) }),
    small,
  ).answers.get(id('vraag-1'))?.score;

describe('scores', () => {
  test('n/d is exact up to d = 14', () => {
    for (let d = 1; d <= 14; d++)
      for (let n = 0; n <= d; n++) expect(scoreBack(n / d), `${n}/${d}`).toBe(n / d);
  });

  test('any other is within a 4,000th, and stays between 0 and 1', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (score) => {
        const back = scoreBack(score) ?? never();
        expect(Math.abs(back - score)).toBeLessThanOrEqual(1 / 4095);
        expect([back === 0, back === 1]).toEqual([score === 0, score === 1]);
      }),
    );
  });
});

const bestBack = (value: number) =>
  roundTrip(
    progressOf({ tests: new Map([[id('toets'), { ...NEW_TEST, best: value }]]) }),
    small,
  ).tests.get(id('toets'))?.best;

test('the best percentage is never rounded up over a pass mark', () => {
  expect([0, 79, 79.9, 80, 100].map(bestBack)).toEqual([0, 79, 79, 80, 100]);
});

describe('a course that changed since', () => {
  const progress = everythingDone(small);

  test('loses what is gone and keeps the rest', () => {
    const changed = {
      ...small,
      lessons: ids('les-0', 'nieuw'),
      questions: ids('vraag-2', 'nieuw'),
    };
    const found = decodeProgress(encodeProgress(progress, small), changed);
    expect([...found.seen]).toEqual(['les-0']);
    expect([...found.answers]).toEqual([['vraag-2', progress.answers.get(id('vraag-2'))]]);
    expect(
      [...(found.tests.get(id('toets'))?.answers.keys() ?? [])].filter(
        (name) => name !== 'vraag-2',
      ),
    ).toEqual([]);
  });

  test('without its test keeps the lessons and the answers', () => {
    const found = decodeProgress(encodeProgress(progress, small), { ...small, tests: [] });
    expect(found).toEqual({ ...progress, tests: new Map() });
  });

  test('keeps nothing of what it never had', () => {
    const stranger = progressOf({ place: id('elders'), seen: new Set(ids('elders')) });
    expect(encodeProgress(stranger, small)).toBe('v1');
  });
});

describe('budget: @spec scorm.md 4.8, issue 4', () => {
  test('the largest course with everything answered takes at most 3,500 characters', () => {
    const length = Math.max(
      ...[1, 7, 42, 99].map(
        (seed) => encodeProgress(everythingDone(LARGEST, seed), LARGEST).length,
      ),
    );
    expect(length).toBeLessThanOrEqual(3500);
  });

  test('a module of six lessons and twenty questions takes a few hundred', () => {
    const module = documentOf(6, 20);
    expect(encodeProgress(everythingDone(module), module).length).toBeLessThanOrEqual(400);
  });
});

describe('saves of earlier releases are read for ever', () => {
  const saves: readonly { name: string; text: string; progress: PlainProgress }[] = JSON.parse(
    readFileSync(new URL('../../golden/suspend-data.v1.json', import.meta.url), 'utf8'),
  );

  test.each(saves)('$name', ({ text, progress }) => {
    expect(plain(decodeProgress(text, small))).toEqual(progress);
  });
});

type PlainProgress = ReturnType<typeof plain>;

/** Maps and sets as JSON has them. */
const plain = ({ place, seen, answers, tests }: Progress) =>
  JSON.parse(
    JSON.stringify({
      place,
      seen: [...seen].sort(),
      answers: Object.fromEntries(answers),
      tests: Object.fromEntries(
        [...tests].map(([name, attempt]) => [
          name,
          {
            ...attempt,
            answers: Object.fromEntries(attempt.answers),
            scores: Object.fromEntries(attempt.scores),
          },
        ]),
      ),
    }),
  ) as Readonly<Record<string, unknown>>;

function collision(): readonly [Id, Id] {
  const first = new Map<number, Id>();
  for (let n = 0; ; n++) {
    const name = id(`v${n}`);
    const key = keysOf([name]).keyOf.get(name) ?? never();
    const other = first.get(key);
    if (other !== undefined) return [other, name];
    first.set(key, name);
  }
}

function never(): never {
  throw new Error('Cannot be');
}
