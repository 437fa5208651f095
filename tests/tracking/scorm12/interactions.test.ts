import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeId } from '../../../src/core/course/id.ts';
import type { Interaction, LoggedInteraction, Pair } from '../../../src/core/quiz/interaction.ts';
import { interactionWrites } from '../../../src/tracking/scorm12/interactions.ts';
import { versionWrites } from '../../../src/tracking/scorm12/version.ts';
import { answer, ids, VERSION } from '../facts.ts';

/**
 * Calls that Moodle 5.1 and scorm-again accepted without one error, but for what was optional in them and
 * is left out. @spec scorm.md 4.9
 */
const golden = readFileSync(new URL('../../golden/scorm12.calls.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const call = new URLSearchParams(line);
    return [call.get('p0') ?? '', call.get('p1') ?? ''] as const;
  });

const goldenEntry = (index: number) =>
  golden.filter(([element]) => element.startsWith(`cmi.interactions.${index}.`));

const choice = (response: readonly string[], pattern: readonly string[]): Interaction => ({
  type: 'choice',
  options: ids('eerste', 'tweede', 'derde', 'vierde'),
  response: ids(...response),
  pattern: ids(...pattern),
});

const pair = (source: string, target: string): Pair => [makeId(source), makeId(target)];

const valueOf = (name: string, changes: Partial<LoggedInteraction>) =>
  new Map(interactionWrites(0, answer(changes))).get(`cmi.interactions.0.${name}`);

test.each<[number, Partial<LoggedInteraction>]>([
  [0, { id: makeId('vw-q1'), body: choice(['tweede'], ['eerste']), score: 0 }],
  [1, { id: makeId('vw-q2'), body: choice(['derde', 'eerste'], ['eerste', 'derde']), score: 1 }],
  [
    2,
    { id: makeId('vw-q3'), body: { type: 'true-false', response: false, pattern: true }, score: 0 },
  ],
  [
    3,
    {
      id: makeId('vw-q4'),
      body: { type: 'fill-in', response: 'dijk', pattern: ['dijk'] },
      score: 1,
    },
  ],
  [
    5,
    {
      id: makeId('vw-q6'),
      body: {
        type: 'matching',
        sources: ids('lek', 'vraag'),
        targets: ids('meldpunt', 'collega'),
        response: [pair('lek', 'collega'), pair('vraag', 'meldpunt')],
        pattern: [pair('lek', 'meldpunt'), pair('vraag', 'collega')],
      },
      score: 0,
    },
  ],
  [
    6,
    {
      id: makeId('vw-q7'),
      body: {
        type: 'sequencing',
        response: ids('stop', 'bel', 'meld'),
        pattern: ids('stop', 'meld', 'bel'),
      },
      score: 0,
    },
  ],
  [
    7,
    {
      id: makeId('vw-q8'),
      body: { type: 'numeric', response: 4, pattern: { answer: 4, tolerance: 1 } },
      score: 1,
    },
  ],
  [8, { id: makeId('vw-q9'), body: { type: 'likert', response: 5 }, score: 1 }],
  [
    9,
    {
      id: makeId('vw-q10'),
      body: {
        type: 'performance',
        response: [{ step: makeId('open') }],
        pattern: [{ step: makeId('open') }],
      },
      score: 1,
    },
  ],
  [10, VERSION],
])('entry %i is the golden one, call for call', (index, changes) => {
  // A likert has no pattern, and there is one call less; nor has the version, which nobody looked at.
  expect(goldenEntry(index)).toHaveLength({ 8: 6, 10: 5 }[index] ?? 7);
  expect(interactionWrites(index, answer(changes))).toEqual(goldenEntry(index));
});

test('the version is the same entry where no answers are told', () => {
  expect(versionWrites(10, answer(VERSION))).toEqual(goldenEntry(10));
});

test('the 27th option is a digit: @spec scorm.md 4.9, single characters 0-9a-z', () => {
  const options = ids(...Array.from({ length: 36 }, (_, n) => `optie-${n}`));
  const body: Interaction = {
    type: 'choice',
    options,
    response: options.slice(24, 28),
    pattern: options.slice(35),
  };
  expect(valueOf('student_response', { body })).toBe('y,z,0,1');
  expect(valueOf('correct_responses.0.pattern', { body })).toBe('9');
});

test('an option that no longer exists is left out', () => {
  expect(valueOf('student_response', { body: choice(['derde', 'weg'], ['eerste']) })).toBe('c');
});

test.each<[string, Interaction, string]>([
  [
    'the tenth source is a letter, as its place is one character',
    {
      type: 'matching',
      sources: ids(...Array.from({ length: 11 }, (_, n) => `item-${n}`)),
      targets: ids('a', 'b'),
      response: [pair('item-8', 'a'), pair('item-9', 'b'), pair('item-10', 'b'), pair('weg', 'a')],
      pattern: [],
    },
    '9.a,a.b,b.b',
  ],
  [
    'a step that no longer exists is left out',
    { type: 'sequencing', response: ids('twee', 'weg', 'een'), pattern: ids('een', 'twee') },
    'b,a',
  ],
  [
    'accents and curly quotes are written in ASCII',
    { type: 'fill-in', response: '‘Privé’ –\nprivacy', pattern: ['privé'] },
    "'Prive' ? privacy",
  ],
  [
    'text is cut at 255 characters',
    { type: 'fill-in', response: 'x'.repeat(300), pattern: ['x'] },
    'x'.repeat(255),
  ],
  [
    'a number has no exponent',
    { type: 'numeric', response: 1e-7, pattern: { answer: 0, tolerance: 0 } },
    '0.0000001',
  ],
  ['a likert is one character', { type: 'likert', response: 10 }, 'a'],
  [
    'a step is written with the way it was done',
    {
      type: 'performance',
      response: [{ step: makeId('data-integriteit'), answer: makeId('no-concern') }],
      pattern: [],
    },
    'data_integriteit.no_concern',
  ],
  [
    'steps are written whole, as many as fit in 255 characters',
    {
      type: 'performance',
      response: Array.from({ length: 100 }, () => ({ step: makeId('w100') })),
      pattern: [],
    },
    Array.from({ length: 51 }, () => 'w100').join(','),
  ],
])('%s', (_, body, written) => {
  expect(valueOf('student_response', { body })).toBe(written);
});

test('what was typed and not kept is not written, its result is', () => {
  const body: Interaction = { type: 'fill-in', pattern: ['hallucineren', 'verzinnen'] };
  expect(valueOf('student_response', { body })).toBeUndefined();
  expect(valueOf('result', { body, score: 1 })).toBe('correct');
  expect(valueOf('correct_responses.1.pattern', { body })).toBe('verzinnen');
});

describe('ids: @spec scorm.md 4.9, [A-Za-z0-9_.] and at most 250', () => {
  test.each([
    ['vw-q1', 'vw_q1'],
    ['a-b-c', 'a_b_c'],
    ['a'.repeat(300), 'a'.repeat(250)],
  ])('%s is written %s', (id, written) => {
    expect(valueOf('id', { id: makeId(id) })).toBe(written);
  });
});

test.each([
  [1, 'correct'],
  [0, 'wrong'],
  [0.5, '0.5'],
  [2 / 3, '0.67'],
  [0.999, '0.99'],
  [0.001, '0.01'],
])('a score of %d is %s: partly right is a number', (score, result) => {
  expect(valueOf('result', { score })).toBe(result);
});

test.each([
  [2, '2'],
  [0.25, '0.25'],
  [500, '100'],
])(
  'a weight of %d is written %s: @spec scorm.md 4.9, Moodle allows -100 to 100',
  (weight, written) => {
    expect(valueOf('weighting', { weight })).toBe(written);
  },
);
