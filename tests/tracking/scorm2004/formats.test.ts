import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { duration, line, real, share, timestamp } from '../../../src/tracking/scorm2004/formats.ts';

test.each([
  [0, 'PT0S'],
  [50, 'PT0.05S'],
  [12_500, 'PT12.5S'],
  [59_994, 'PT59.99S'],
  [59_996, 'PT1M'],
  [59 * 60_000 + 59_999, 'PT1H'],
  [3_937_500, 'PT1H5M37.5S'],
  [100 * 3_600_000, 'PT100H'],
  [-5, 'PT0S'],
  [Number.NaN, 'PT0S'],
])('%d ms is %s: @spec scorm.md 4.8 (at most two decimals, never an empty PT)', (ms, text) => {
  expect(duration(ms)).toBe(text);
});

test('every duration is one that SCORM 2004 allows', () => {
  fc.assert(
    fc.property(fc.double(), (ms) => {
      expect(duration(ms)).toMatch(/^PT(?!$)(\d+H)?([1-5]?\dM)?([1-5]?\d(\.\d{1,2})?S)?$/);
    }),
  );
});

test.each([
  [Date.UTC(2026, 10, 23, 10), '2026-11-23T10:00:00.00Z'],
  [Date.UTC(2026, 10, 23, 10, 0, 0, 129), '2026-11-23T10:00:00.12Z'],
  [-1, '1970-01-01T00:00:00.00Z'],
  [Date.UTC(2101, 0, 1), '2038-01-01T00:00:00.00Z'],
  [Number.NaN, '1970-01-01T00:00:00.00Z'],
])('%d is %s: @spec scorm.md 4.8 (a zone only after a fraction of two digits)', (at, text) => {
  expect(timestamp(at)).toBe(text);
});

test.each([
  [0, '0'],
  [1, '1'],
  [0.25, '0.25'],
  [1 / 3, '0.3333'],
  [2 / 3, '0.6666'],
  [0.29, '0.29'],
  [0.57, '0.57'],
  [0.99999, '0.9999'],
  [1e-7, '0'],
  [1.5, '1'],
  [-1, '0'],
])('a share of %d is %s: @spec scorm.md 4.7 (a decimal, never an exponent)', (value, text) => {
  expect(share(value)).toBe(text);
});

test('every share is a decimal that is not more than it was', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (value) => {
      expect(share(value)).toMatch(/^(0(\.\d{1,4})?|1)$/);
      expect(Number(share(value))).toBeLessThanOrEqual(value + 1e-8);
    }),
  );
});

test.each([
  [4, '4'],
  [0.3 - 0.1, '0.2'],
  [1e-7, '0.0000001'],
  [1e-9, '0'],
  [-1e-9, '0'],
  [-12.5, '-12.5'],
  [12_345, '12345'],
  [1e21, '9999999999'],
])('%d is written %s: @spec SCORM 2004 real(10,7)', (value, text) => {
  expect(real(value)).toBe(text);
});

describe('a line of text', () => {
  test.each([
    ['is on one line', 'een\r\ntwee\u2028drie\t\u0000vier', 'een twee drie vier'],
    ['keeps accents', 'één “ja” –', 'één “ja” –'],
    ['loses what would be read as a mark', '{lang=nl}a[,]b[.]c[:]d[x]', '(lang=nl}a,b.c:d[x]'],
    ['loses half a character', 'a\uD83Db', 'ab'],
    ['keeps a whole one', 'a😀b', 'a😀b'],
  ])('%s', (_, text, written) => {
    expect(line(text, 250)).toBe(written);
  });

  test('is cut before a character that would not fit whole: @spec scorm.md 4.8', () => {
    expect(line(`${'x'.repeat(249)}😀`, 250)).toBe('x'.repeat(249));
    expect(line(`${'x'.repeat(248)}😀y`, 250)).toBe(`${'x'.repeat(248)}😀`);
  });
});
