import { expect, test } from 'vitest';
import { axisOf } from '../../src/site/figures/axis.ts';

const EVENTS = ['2025-01-01', '2025-07-02', '2026-12-31'].map((date) => ({ date, text: '' }));

test('a date stands where its part of the years ends, and the labels keep their room', () => {
  const { events, years, today } = axisOf(EVENTS, '2026-01-01');
  expect(events.map(({ x }) => x)).toEqual([6, 27.9, 93.9]);
  expect(years).toEqual([
    { year: 2025, x: 6 },
    { year: 2026, x: 50 },
  ]);
  expect(today).toBe(50);
});

test.each([
  ['2024-12-31', [false, false, false]],
  ['2025-01-01', [true, false, false]],
  ['2027-01-01', [true, true, true]],
])('on %s so many are in force: %o', (today, expected) => {
  const { events } = axisOf(EVENTS, today);
  expect(events.map(({ isInForce }) => isInForce)).toEqual(expected);
});

test('of many years every second one is named', () => {
  const { years } = axisOf([...EVENTS, { date: '2030-08-02', text: '' }], '2026-01-01');
  expect(years.map(({ year }) => year)).toEqual([2025, 2027, 2029]);
});
