import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimal } from '../../../src/tracking/scorm/entry.ts';
import { clockTime, timespan } from '../../../src/tracking/scorm12/formats.ts';

test.each([
  [0, '0000:00:00.00'],
  [50, '0000:00:00.05'],
  [12_500, '0000:00:12.50'],
  [59_994, '0000:00:59.99'],
  [59_996, '0000:01:00.00'],
  [59 * 60_000 + 59_999, '0001:00:00.00'],
  [3_937_500, '0001:05:37.50'],
  [100 * 3_600_000, '0100:00:00.00'],
  [1e12, '9999:59:59.99'],
  [-5, '0000:00:00.00'],
  [Number.NaN, '0000:00:00.00'],
])('%d ms is %s: @spec scorm.md 4.8 (HHHH:MM:SS.SS, hundredths padded)', (milliseconds, text) => {
  expect(timespan(milliseconds)).toBe(text);
});

test('every timespan is one that SCORM 1.2 allows', () => {
  fc.assert(
    fc.property(fc.double(), (milliseconds) => {
      expect(timespan(milliseconds)).toMatch(/^\d{4}:[0-5]\d:[0-5]\d\.\d\d$/);
    }),
  );
});

test('the time of day is local: @spec scorm.md 4.8', () => {
  expect(clockTime(new Date(2026, 0, 5, 9, 5, 7).getTime())).toBe('09:05:07');
});

test.each([
  [1, '1'],
  [0.5, '0.5'],
  [1 / 3, '0.33'],
  [1e-9, '0'],
])('%d is written %s: no exponent, a dot, two decimals', (value, text) => {
  expect(decimal(value)).toBe(text);
});
