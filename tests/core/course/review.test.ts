import { expect, test } from 'vitest';
import { isSignedOff, REVIEWERS } from '../../../src/core/course/course.ts';

test('only a lawyer or the data protection officer signs a lesson off', () => {
  const signing = REVIEWERS.filter((role) => isSignedOff([{ role }]));
  expect(signing).toEqual(['jurist', 'FG']);
});

test('nobody is no signature, and a colleague beside a lawyer takes nothing away', () => {
  expect(isSignedOff([])).toBe(false);
  expect(isSignedOff([{ role: 'collega' }, { role: 'jurist' }])).toBe(true);
});
