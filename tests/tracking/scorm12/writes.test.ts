import { describe, expect, test } from 'vitest';
import { makeId } from '../../../src/core/course/id.ts';
import type { Outcome } from '../../../src/core/progress/outcome.ts';
import type { Held } from '../../../src/tracking/scorm/standard.ts';
import { writesFor } from '../../../src/tracking/scorm12/writes.ts';
import { completed, failed, incomplete, passed, snapshot } from '../facts.ts';

const holding = (values: Readonly<Record<string, string>> = {}): Held =>
  new Map(
    Object.entries({ 'cmi.core.exit': 'suspend', ...values }).map(([name, value]) => [
      name.includes('.core.') || name.startsWith('cmi') ? name : `cmi.core.${name}`,
      value,
    ]),
  );

/** What would be written about the verdict, without the leading `cmi.core.`. */
const verdictOf = (outcome: Outcome, held: Held = holding()) =>
  Object.fromEntries(
    writesFor(snapshot({ outcome }), held).flatMap(([element, value]) =>
      /lesson_status|score/.test(element) ? [[element.slice('cmi.core.'.length), value]] : [],
    ),
  );

const score = (raw: string) => ({ 'score.raw': raw, 'score.min': '0', 'score.max': '100' });

describe('status and score: @spec scorm.md 4.7', () => {
  test.each<[string, Outcome, Readonly<Record<string, string>>]>([
    [
      'a course without a test, under way',
      { completion: 'incomplete', success: 'unassessed' },
      { lesson_status: 'incomplete' },
    ],
    ['a course without a test, done', completed, { lesson_status: 'completed' }],
    ['a test that is not passed yet', incomplete, { lesson_status: 'incomplete' }],
    ['a passed test', passed(0.8), { lesson_status: 'passed', ...score('80') }],
    ['a test without a fault', passed(1), { lesson_status: 'passed', ...score('100') }],
    [
      'a failed test, where HR asked for it',
      failed(0.5),
      { lesson_status: 'failed', ...score('50') },
    ],
    ['a failed test without a point', failed(0), { lesson_status: 'failed', ...score('0') }],
    [
      'a passed test before the lessons are done',
      { ...passed(0.9), completion: 'incomplete' } as Outcome,
      { lesson_status: 'incomplete' },
    ],
    [
      'a failed test before the lessons are done',
      { ...failed(0.1), completion: 'incomplete' } as Outcome,
      { lesson_status: 'incomplete' },
    ],
  ])('writes %s', (_, outcome, written) => {
    expect(verdictOf(outcome)).toEqual(written);
  });

  test.each([
    [0.29, '29'],
    [0.57, '57'],
    [0.796, '79'],
    [2 / 3, '66'],
  ])('writes %d as %s: whole points, rounded down, free of the error of a float', (value, raw) => {
    expect(verdictOf(passed(value))).toMatchObject({ 'score.raw': raw });
  });

  test('writes the score before the status that it explains', () => {
    const elements = writesFor(snapshot({ outcome: passed(1) }), holding()).map(([name]) => name);
    expect(elements.indexOf('cmi.core.score.raw')).toBeLessThan(
      elements.indexOf('cmi.core.lesson_status'),
    );
  });
});

describe('a final status is never made less: @spec scorm.md 4.3', () => {
  test.each<[string, Outcome, Readonly<Record<string, string>>]>([
    ['passed', incomplete, {}],
    ['passed', failed(0.2), {}],
    ['passed', completed, {}],
    ['completed', incomplete, {}],
    ['completed', failed(0.2), {}],
    ['completed', passed(0.9), { lesson_status: 'passed', ...score('90') }],
    ['failed', passed(0.9), { lesson_status: 'passed', ...score('90') }],
    ['failed', incomplete, { lesson_status: 'incomplete' }],
    ['browsed', incomplete, { lesson_status: 'incomplete' }],
  ])('over %s, %j becomes %j', (lesson_status, outcome, written) => {
    expect(verdictOf(outcome, holding({ lesson_status }))).toEqual(written);
  });

  test.each([
    ['70', passed(0.8), score('80')],
    ['', passed(0.8), score('80')],
    ['80', passed(0.8), {}],
    ['95', passed(0.8), {}],
  ])('beside passed with %j, %j becomes %j', (raw, outcome, written) => {
    expect(verdictOf(outcome, holding({ lesson_status: 'passed', 'score.raw': raw }))).toEqual(
      written,
    );
  });
});

const elements = (location: string) =>
  writesFor(snapshot({ location: makeId(location) }), holding()).map(([name]) => name);

describe('bookmark and suspend data: @spec scorm.md 4.8', () => {
  test('writes a bookmark of 255 characters', () => {
    expect(elements('a'.repeat(255))).toContain('cmi.core.lesson_location');
  });

  test('leaves out one that would be cut off', () => {
    expect(elements('a'.repeat(256))).not.toContain('cmi.core.lesson_location');
  });

  test('leaves the old bookmark alone when there is no new one', () => {
    const held = holding({ lesson_location: 'les-1' });
    const names = writesFor(snapshot({ location: undefined }), held).map(([name]) => name);
    expect(names).not.toContain('cmi.core.lesson_location');
  });
});

test('writes only what the platform does not hold: @spec scorm.md 4.4', () => {
  const all = writesFor(snapshot(), new Map());
  expect(all.map(([element]) => element)).toEqual([
    'cmi.core.lesson_location',
    'cmi.suspend_data',
    'cmi.core.lesson_status',
    'cmi.core.session_time',
    'cmi.core.exit',
  ]);
  expect(writesFor(snapshot(), new Map(all))).toEqual([]);
  expect(writesFor(snapshot({ sessionTime: 61_000 }), new Map(all))).toEqual([
    ['cmi.core.session_time', '0000:01:01.00'],
  ]);
});

const exit = (outcome: Outcome, isLast: boolean) =>
  new Map(writesFor(snapshot({ outcome }), new Map(), isLast)).get('cmi.core.exit');

describe('exit: @spec scorm.md 4.6', () => {
  test.each<[Outcome, boolean, string]>([
    [incomplete, true, 'suspend'],
    [{ completion: 'incomplete', success: 'unassessed' }, true, 'suspend'],
    [failed(0.4), true, 'suspend'],
    [passed(0.9), true, ''],
    [completed, true, ''],
    [passed(0.9), false, 'suspend'],
  ])('after %j, at the end: %j, is %j', (outcome, isLast, word) => {
    expect(exit(outcome, isLast)).toBe(word);
  });
});
