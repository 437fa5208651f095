import { expect, test } from 'vitest';
import type { Call } from '../../src/preview/call.ts';
import { panelOf } from '../../src/preview/panel.ts';
import { preview, problems, rules } from '../../src/text/nl/preview.ts';
import { RULES } from '../../src/preview/strict.ts';

const commit = (n: number, result = 'true'): Call => ({
  n,
  method: 'LMSCommit',
  args: [''],
  result,
  error: '0',
  at: n,
});

test('the panel counts all calls and shows the last 200, newest first', () => {
  const calls = Array.from({ length: 250 }, (_, index) => commit(index + 1));
  const panel = panelOf(calls, { 'cmi.suspend_data': 'abc', 'cmi.core.score.raw': '90' });
  expect(panel).toMatchObject({
    calls: 250,
    commits: 250,
    remarks: 0,
    suspendData: 3,
    score: '90',
  });
  expect(panel.log.map(({ call }) => call.n)).toEqual(
    Array.from({ length: 200 }, (_, index) => 250 - index),
  );
});

test('a call that a strict LMS would refuse is marked', () => {
  const { remarks, log } = panelOf([commit(1, 'false'), commit(2)], {});
  expect(remarks).toBe(1);
  expect(log.map(({ broken }) => broken)).toEqual([[], ['rejected']]);
});

test('before the first call the status is the one of SCORM', () => {
  expect(preview.statuses[panelOf([], {}).status]).toBe('Nog niet begonnen');
});

test.each([
  ['', '0:00:00'],
  ['0012:05:09.50', '12:05:09'],
])('a time of %j is read as %j', (time, read) => {
  expect(panelOf([], { 'cmi.core.session_time': time }).sessionTime).toBe(read);
});

test('each rule and each problem has a Dutch sentence', () => {
  expect(Object.keys(rules).sort()).toEqual([...RULES].sort());
  for (const sentence of [...Object.values(rules), ...Object.values(problems)])
    expect(sentence).toMatch(/\.$/);
});
