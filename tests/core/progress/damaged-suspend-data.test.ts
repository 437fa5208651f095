import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_PROGRESS, type Progress } from '../../../src/core/progress/progress.ts';
import { sectionText } from '../../../src/core/progress/sections.ts';
import { decodeProgress, encodeProgress } from '../../../src/core/progress/suspend-data.ts';
import { id } from '../facts.ts';
import { anyProgress, documentOf } from './any-progress.ts';
import { everythingDone, LARGEST } from './largest-course.ts';

const small = documentOf(3, 6);

/** Everything in `part` stands in `whole` with the same value. */
function expectPart(part: Progress, whole: Progress): void {
  expect([...part.seen].every((lesson) => whole.seen.has(lesson))).toBe(true);
  for (const [question, attempt] of part.answers)
    expect(attempt).toEqual(whole.answers.get(question));
  for (const [name, attempt] of part.tests) expect(attempt).toEqual(whole.tests.get(name));
  if (part.place !== undefined) expect(part.place).toBe(whole.place);
}

describe('text that is not as we wrote it', () => {
  test('never throws, and makes up nothing', () => {
    const ours = fc.stringMatching(/^[\w-]{0,200}$/).map((text) => `v1${text}`);
    fc.assert(
      fc.property(fc.oneof(fc.string(), ours, fc.string({ unit: 'binary' })), (text) => {
        expect(decodeProgress(text, small)).toEqual(NO_PROGRESS);
      }),
      { numRuns: 2000 },
    );
  });

  test.each(['', 'v1', 'v2AAAA', 'v1|{"p":3}', '{"v":1}', 'null', 'undefined', '<html>'])(
    '%j is a fresh start',
    (text) => {
      expect(decodeProgress(text, small)).toEqual(NO_PROGRESS);
    },
  );

  test('cut off anywhere, keeps what stands before the cut and no more', () => {
    const progress = everythingDone();
    const text = encodeProgress(progress, LARGEST);
    for (let length = 0; length < text.length; length += 7)
      expectPart(decodeProgress(text.slice(0, length), LARGEST), progress);
    const half = decodeProgress(text.slice(0, text.length / 2), LARGEST);
    expect(half.tests).toEqual(progress.tests);
    expect(half.seen).toEqual(progress.seen);
    expect(half.answers.size).toBeGreaterThan(90);
  });

  test('any prefix of any save invents no answer', () => {
    const document = documentOf(60, 120);
    fc.assert(
      fc.property(
        anyProgress(document),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (progress, share) => {
          const text = encodeProgress(progress, document);
          expectPart(
            decodeProgress(text.slice(0, Math.floor(share * text.length)), document),
            progress,
          );
        },
      ),
    );
  });

  test('a character that changed costs its own section only', () => {
    const document = documentOf(60, 120);
    const progress = everythingDone(document);
    const text = encodeProgress(progress, document);
    const at = text.length - 5;
    const damaged = text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
    const found = decodeProgress(damaged, document);
    expectPart(found, progress);
    expect(found.answers.size).toBeGreaterThanOrEqual(120 - 48);
    expect(found.answers.size).toBeLessThan(120);
  });

  test('a section of a later release is stepped over', () => {
    const progress = everythingDone(small);
    const text = encodeProgress(progress, small);
    const later = sectionText({ kind: 'z', body: 'whatever-comes' });
    expect(decodeProgress(`v1${later}${text.slice(2)}${later}`, small)).toEqual(progress);
  });

  test.each(['mijn antwoord', '9:;<=>?@_', 'é', 'A A'])(
    'free text (%j) is not kept, even by mistake',
    (response) => {
      const answers = new Map([
        [id('vraag-1'), { tries: 1, status: 'right', score: 1, response }],
      ] as const);
      const text = encodeProgress({ ...NO_PROGRESS, answers }, small);
      const found = decodeProgress(text, small).answers.get(id('vraag-1'));
      expect(found).toMatchObject({ tries: 1, status: 'right', score: 1 });
      expect(found?.response).toBeUndefined();
    },
  );
});
