import { expect, test } from 'vitest';
import {
  markOf,
  type Report,
  reportIn,
  withoutReports,
  withReport,
} from '../../../src/core/progress/reports.ts';

const mark = markOf(Date.UTC(2026, 10, 23, 10));
const rowOf = (n: number, count = 1): Report => ({ mark: markOf(n), count });

test.each([
  ['no answer yet', { mark, count: 0 }, 'v1AAAA'],
  ['a row that nobody counts', { mark: '', count: 3 }, 'v1AAAA'],
  ['three answers', { mark, count: 3 }, `v1AAAA.${mark}AD`],
])('%s', (_, row, expected) => {
  expect(withReport('v1AAAA', '', row)).toBe(expected);
});

test('a row goes on where it was, and leaves those of other computers as they are', () => {
  const other = withReport('v1AAAA', '', rowOf(1, 4095));
  const both = withReport('v1BBBB', withReport('v1BBBB', other, rowOf(2)), rowOf(2, 7));
  expect([1, 2, 3].map((n) => reportIn(both, rowOf(n, 0)).count)).toEqual([4095, 7, 0]);
  expect(withoutReports(both)).toBe('v1BBBB');
});

test('what was known before is not unlearnt', () => {
  expect(reportIn(withReport('v1AAAA', '', rowOf(1, 2)), rowOf(1, 5)).count).toBe(5);
});

test('the last six rows are kept', () => {
  const held = [1, 2, 3, 4, 5, 6, 7].reduce((text, n) => withReport('v1', text, rowOf(n)), '');
  expect(held).toHaveLength('v1.'.length + 6 * 5);
  expect([1, 2, 7].map((n) => reportIn(held, rowOf(n, 0)).count)).toEqual([0, 1, 1]);
});

test.each(['', 'v1AAAA', 'v1AAAA.', 'v1.ab', 'iets anders. Van iemand anders.', '...'])(
  '%j tells of none',
  (text) => expect(withReport('v1AAAA', text, { mark, count: 0 })).toBe('v1AAAA'),
);
