import { expect, test } from 'vitest';
import { heldOf12, heldOf2004, heldOfCmi5 } from '../../src/preview/held.ts';
import type { Statement } from '../../src/preview/lrs/statement.ts';
import { panelOf, type LogLine } from '../../src/preview/panel.ts';
import { RULES } from '../../src/preview/strict.ts';
import { RULES_2004 } from '../../src/preview/strict2004.ts';
import { TROUBLES } from '../../src/preview/trouble.ts';
import { preview, problems, remarkOf, rules, troubles } from '#text/preview.ts';

const commit = (n: number, broken: readonly string[] = []): LogLine => ({
  n,
  call: 'LMSCommit("")',
  answer: '"true"',
  error: '0',
  isCommit: true,
  isFault: false,
  broken,
});
const nothing = heldOf12({});

test('the panel counts all calls and shows the last 200, newest first', () => {
  const lines = Array.from({ length: 250 }, (_, index) => commit(index + 1));
  const panel = panelOf(lines, nothing, true);
  expect(panel).toMatchObject({ calls: 250, commits: 250, remarks: 0 });
  expect(panel.log.map(({ n }) => n)).toEqual(
    Array.from({ length: 200 }, (_, index) => 250 - index),
  );
});

test.each([
  [true, 2, [['identifier'], ['rejected']]],
  // What the platform itself refused is always told.
  [false, 1, [[], ['rejected']]],
])('strict %j: %i remarks', (isStrict, remarks, broken) => {
  const panel = panelOf([commit(1, ['rejected']), commit(2, ['identifier'])], nothing, isStrict);
  expect(panel.remarks).toBe(remarks);
  expect(panel.log.map((line) => line.broken)).toEqual(broken);
});

test('SCORM 1.2 holds one status', () => {
  const cmi = {
    'cmi.core.lesson_status': 'passed',
    'cmi.core.score.raw': '90',
    'cmi.suspend_data': 'abc',
    'cmi.interactions.0.id': 'q1',
    'cmi.interactions.0.result': 'correct',
    'cmi.interactions.1.id': 'q2',
  };
  expect(heldOf12(cmi)).toMatchObject({
    status: 'passed',
    score: '90',
    suspendData: 3,
    interactions: 2,
  });
});

test('SCORM 2004 tells passing apart from completing', () => {
  const cmi = {
    'cmi.completion_status': 'completed',
    'cmi.success_status': 'passed',
    'cmi.score.scaled': '0.57',
    'cmi.progress_measure': '0.5',
    'cmi.session_time': 'PT1H5M3.2S',
  };
  expect(heldOf2004(cmi)).toMatchObject({
    status: 'completed',
    success: 'passed',
    score: '57',
    progress: 50,
    sessionTime: '1:05:03',
  });
});

const said = (verb: string, result?: Statement['result']): Statement => ({
  id: verb,
  actor: {},
  verb: { id: `http://adlnet.gov/expapi/verbs/${verb}` },
  object: { id: 'https://voorbeeld.nl' },
  timestamp: '2026-01-01T00:00:00Z',
  ...(result && { result }),
});

test.each([
  [[], { status: 'not attempted', success: 'unknown', score: '' }],
  [[said('initialized')], { status: 'incomplete' }],
  [
    [said('initialized'), said('failed', { score: { scaled: 0.2 } })],
    { success: 'failed', score: '20' },
  ],
  [
    [said('completed'), said('answered'), said('passed', { score: { scaled: 0.9 } })],
    { status: 'completed', success: 'passed', score: '90', interactions: 1 },
  ],
])('cmi5 holds what was said (%#)', (all, held) => {
  expect(heldOfCmi5(all, { isSatisfied: false, suspendData: 0 })).toMatchObject(held);
});

test('before the first call the status is the one of SCORM', () => {
  expect(preview.statuses[nothing.status]).toBe('Nog niet begonnen');
});

test.each([
  ['', '0:00:00'],
  ['0012:05:09.50', '12:05:09'],
])('a time of %j is read as %j', (time, read) => {
  expect(heldOf12({ 'cmi.core.session_time': time }).sessionTime).toBe(read);
});

test('each rule, each trouble and each problem has a Dutch sentence', () => {
  expect(Object.keys(rules).sort()).toEqual([...new Set([...RULES, ...RULES_2004])].sort());
  expect(Object.keys(troubles)).toEqual([...TROUBLES]);
  for (const sentence of [...Object.values(rules), ...Object.values(problems)])
    expect(sentence).toMatch(/\.$/);
  expect(remarkOf('verb-twice: passed')).toBe('Niet volgens cmi5 of xAPI (verb-twice: passed).');
});

test.each([
  ['scorm12', 'SCORM 1.2', 'SCORM 1.2'],
  ['scorm2004', '2004 4th Edition', 'SCORM 2004, 4e editie'],
  ['scorm2004', '2004 3rd Edition', 'SCORM 2004, 3e editie'],
  ['scorm2004', '', 'SCORM 2004'],
] as const)('%s %j is called %j', (standard, version, name) => {
  expect(preview.standardOf(standard, version)).toBe(name);
});
