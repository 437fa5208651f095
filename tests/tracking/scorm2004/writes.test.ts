import { describe, expect, test } from 'vitest';
import { makeId } from '../../../src/core/course/id.ts';
import type { Outcome } from '../../../src/core/progress/outcome.ts';
import type { Held } from '../../../src/tracking/scorm/standard.ts';
import { firstWrites, writesFor } from '../../../src/tracking/scorm2004/writes.ts';
import { completed, failed, incomplete, passed, snapshot } from '../facts.ts';

const holding = (values: Readonly<Record<string, string>> = {}): Held =>
  new Map(
    Object.entries({ exit: 'suspend', ...values }).map(([name, value]) => [`cmi.${name}`, value]),
  );

/** What would be written about the verdict, without the leading `cmi.`. */
const verdictOf = (outcome: Outcome, held: Held = holding()) =>
  Object.fromEntries(
    writesFor(snapshot({ outcome }), held).flatMap(([element, value]) =>
      /status|score/.test(element) ? [[element.slice('cmi.'.length), value]] : [],
    ),
  );

const score = (scaled: string, raw: string) => ({
  'score.scaled': scaled,
  'score.raw': raw,
  'score.min': '0',
  'score.max': '100',
});

describe('the first writes: @spec scorm.md 4.3', () => {
  test.each([
    ['', true],
    ['unknown', true],
    ['not attempted', true],
    ['incomplete', false],
    ['completed', false],
  ])('where the completion was %j', (completion_status, isWritten) => {
    expect(firstWrites(holding({ completion_status }))).toEqual([
      ['cmi.exit', 'suspend'],
      ...(isWritten ? [['cmi.completion_status', 'incomplete']] : []),
    ]);
  });
});

describe('completion, success and score are separate: @spec scorm.md 4.7', () => {
  test.each<[string, Outcome, Readonly<Record<string, string>>]>([
    [
      'a course without a test, under way',
      { completion: 'incomplete', success: 'unassessed' },
      { completion_status: 'incomplete' },
    ],
    ['a course without a test, done', completed, { completion_status: 'completed' }],
    ['a test that is not passed yet', incomplete, { completion_status: 'incomplete' }],
    [
      'a passed test',
      passed(0.8),
      { completion_status: 'completed', success_status: 'passed', ...score('0.8', '80') },
    ],
    [
      'a failed test, where HR asked for it',
      failed(0.5),
      { completion_status: 'completed', success_status: 'failed', ...score('0.5', '50') },
    ],
    [
      'a failed test without a point',
      failed(0),
      { completion_status: 'completed', success_status: 'failed', ...score('0', '0') },
    ],
    [
      'a passed test before the lessons are done',
      { ...passed(0.9), completion: 'incomplete' } as Outcome,
      { completion_status: 'incomplete', success_status: 'passed', ...score('0.9', '90') },
    ],
  ])('writes %s', (_, outcome, written) => {
    expect(verdictOf(outcome)).toEqual(written);
  });

  test.each([
    [0.29, '0.29', '29'],
    [0.796, '0.796', '79'],
    [2 / 3, '0.6666', '66'],
    [1, '1', '100'],
  ])('writes %d as %s and %s: rounded down, free of the error of a float', (value, scaled, raw) => {
    expect(verdictOf(passed(value))).toMatchObject(score(scaled, raw));
  });

  test('writes the score before the verdict that it explains', () => {
    const names = writesFor(snapshot({ outcome: passed(1) }), holding()).map(([name]) => name);
    expect(names.indexOf('cmi.score.scaled')).toBeLessThan(names.indexOf('cmi.success_status'));
    expect(names.indexOf('cmi.success_status')).toBeLessThan(
      names.indexOf('cmi.completion_status'),
    );
  });
});

const passedBefore = { completion_status: 'completed', success_status: 'passed' };

describe('nothing final is made less: @spec scorm.md 4.3', () => {
  test.each<[Readonly<Record<string, string>>, Outcome, Readonly<Record<string, string>>]>([
    [{ completion_status: 'completed' }, incomplete, {}],
    [
      { completion_status: 'completed' },
      passed(0.9),
      { success_status: 'passed', ...score('0.9', '90') },
    ],
    [passedBefore, incomplete, {}],
    [passedBefore, failed(0.2), {}],
    [passedBefore, completed, {}],
    [
      { ...passedBefore, ...score('0.7', '70') },
      passed(0.8),
      { 'score.scaled': '0.8', 'score.raw': '80' },
    ],
    [{ ...passedBefore, ...score('0.8', '80') }, passed(0.8), {}],
    [{ ...passedBefore, ...score('0.95', '95') }, passed(0.8), {}],
    [
      { ...passedBefore, 'score.scaled': '0.8' },
      passed(0.8),
      { 'score.raw': '80', 'score.min': '0', 'score.max': '100' },
    ],
    [{ ...passedBefore, success_status: 'failed', ...score('0.5', '50') }, failed(0.4), {}],
    [
      { ...passedBefore, success_status: 'failed', ...score('0.5', '50') },
      passed(0.9),
      { success_status: 'passed', 'score.scaled': '0.9', 'score.raw': '90' },
    ],
  ])('over %j, %j becomes %j', (held, outcome, written) => {
    expect(verdictOf(outcome, holding(held))).toEqual(written);
  });
});

const elements = (location: string) =>
  writesFor(snapshot({ location: makeId(location) }), holding()).map(([name]) => name);

test('a bookmark of 1000 characters is written, a longer one is left out: @spec scorm.md 4.8', () => {
  expect(elements('a'.repeat(1000))).toContain('cmi.location');
  expect(elements('a'.repeat(1001))).not.toContain('cmi.location');
});

test('writes only what the platform does not hold: @spec scorm.md 4.4', () => {
  const all = writesFor(snapshot(), new Map());
  expect(all).toEqual([
    ['cmi.location', 'les-2'],
    ['cmi.suspend_data', 'v1AAAA'],
    ['cmi.progress_measure', '0.5'],
    ['cmi.completion_status', 'incomplete'],
    ['cmi.session_time', 'PT1M'],
    ['cmi.exit', 'suspend'],
  ]);
  expect(writesFor(snapshot(), new Map(all))).toEqual([]);
  expect(writesFor(snapshot({ sessionTime: 61_000 }), new Map(all))).toEqual([
    ['cmi.session_time', 'PT1M1S'],
  ]);
});

const exit = (outcome: Outcome, endsAttempt: boolean) =>
  new Map(writesFor(snapshot({ outcome }), new Map(), endsAttempt)).get('cmi.exit');

describe('exit: @spec scorm.md 4.6, 7.3', () => {
  test.each<[Outcome, boolean, string]>([
    [incomplete, false, 'suspend'],
    [passed(0.9), false, 'suspend'],
    [completed, false, 'suspend'],
    [incomplete, true, 'suspend'],
    [failed(0.4), true, 'suspend'],
    [passed(0.9), true, 'normal'],
    [completed, true, 'normal'],
  ])('after %j, where the attempt may end: %j, is %j', (outcome, endsAttempt, word) => {
    expect(exit(outcome, endsAttempt)).toBe(word);
  });
});
