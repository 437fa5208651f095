import { expect, test } from 'vitest';
import { addTimes, keptOf, startOf, type Launch } from '../../src/preview/cmi.ts';

const launch: Launch = {
  mode: 'normal',
  learner: { id: 'a1', name: 'Jansen, Anna' },
  mastery: '80',
};

test('the first launch is ab-initio and has no memory', () => {
  expect(startOf(undefined, launch)).toMatchObject({
    'cmi.core.entry': 'ab-initio',
    'cmi.core.credit': 'credit',
    'cmi.core.total_time': '0000:00:00.00',
    'cmi.student_data.mastery_score': '80',
  });
});

test.each([
  ['suspend', 'resume'],
  ['', ''],
])('after exit %j the next entry is %j', (exit, entry) => {
  expect(startOf({ 'cmi.core.exit': exit }, launch)).toMatchObject({
    'cmi.core.entry': entry,
    'cmi.core.exit': '',
  });
});

test('what was saved comes back, and the session is added to the total', () => {
  const kept = {
    'cmi.suspend_data': 'abc',
    'cmi.core.total_time': '0000:59:59.50',
    'cmi.core.session_time': '00:00:00.5',
  };
  expect(startOf(kept, launch)).toMatchObject({
    'cmi.suspend_data': 'abc',
    'cmi.core.total_time': '0001:00:00.00',
    'cmi.core.session_time': '',
  });
});

test('review gives no credit', () => {
  expect(startOf(undefined, { ...launch, mode: 'review' })['cmi.core.credit']).toBe('no-credit');
});

test('two commits of one session do not count its time twice', () => {
  const start = startOf({ 'cmi.core.total_time': '0000:10:00.00' }, launch);
  const kept = keptOf(
    { 'cmi.core.total_time': '0000:15:00.00', 'cmi.core.session_time': '00:05:00' },
    start,
  );
  expect(startOf(kept, launch)['cmi.core.total_time']).toBe('0000:15:00.00');
});

test('only texts are kept', () => {
  expect(keptOf({ 'cmi.objectives': {}, 'cmi.suspend_data': 'x' }, {})).toEqual({
    'cmi.suspend_data': 'x',
    'cmi.core.total_time': '',
  });
});

test.each([
  ['', '', '0000:00:00.00'],
  ['00:00:59.99', '00:00:00.01', '0000:01:00.00'],
  ['00:59:59.996', '', '0001:00:00.00'],
  ['9999:00:00', '01:00:00', '10000:00:00.00'],
])('%j and %j make %j', (one, other, sum) => {
  expect(addTimes(one, other)).toBe(sum);
});
