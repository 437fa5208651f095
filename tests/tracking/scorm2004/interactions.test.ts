import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeId } from '../../../src/core/course/id.ts';
import type { Interaction, LoggedInteraction, Pair } from '../../../src/core/quiz/interaction.ts';
import { interactionWrites } from '../../../src/tracking/scorm2004/interactions.ts';
import { versionWrites } from '../../../src/tracking/scorm2004/version.ts';
import { writeError } from '../data-model2004.ts';
import { answer, ids, VERSION } from '../facts.ts';

/** Calls that Moodle 5.1, scorm-again and ADL's tester accepted without one error. @spec scorm.md 4.9 */
const golden = readFileSync(new URL('../../golden/scorm2004.calls.txt', import.meta.url), 'utf8')
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
  options: ids('a', 'b', 'c', 'd'),
  response: ids(...response),
  pattern: ids(...pattern),
});

const pair = (source: string, target: string): Pair => [makeId(source), makeId(target)];
const step = (name: string, how?: string) => ({
  step: makeId(name),
  ...(how && { answer: makeId(how) }),
});

/** What the golden log says beside the answers. */
const like = (changes: Partial<LoggedInteraction>) =>
  answer({ at: Date.UTC(2026, 10, 23, 10), description: 'Wat doe je eerst?', ...changes });

const bodies: readonly (readonly [number, string, Interaction, number])[] = [
  [0, 'vw-q1', choice(['b'], ['a']), 0],
  [1, 'vw-q2', choice(['c', 'a'], ['a', 'c']), 1],
  [2, 'vw-q3', { type: 'true-false', response: false, pattern: true }, 0],
  [3, 'vw-q4', { type: 'fill-in', response: 'dijk', pattern: ['dijk'] }, 1],
  [
    5,
    'vw-q6',
    {
      type: 'matching',
      sources: ids('a', 'b'),
      targets: ids('x', 'y'),
      response: [pair('a', 'y'), pair('b', 'x')],
      pattern: [pair('a', 'x'), pair('b', 'y')],
    },
    0,
  ],
  [
    6,
    'vw-q7',
    { type: 'sequencing', response: ids('a', 'c', 'b'), pattern: ids('a', 'b', 'c') },
    0,
  ],
  [7, 'vw-q8', { type: 'numeric', response: 4, pattern: { answer: 4, tolerance: 0 } }, 1],
  [8, 'vw-q9', { type: 'numeric', response: 4.2, pattern: { answer: 4, tolerance: 0.5 } }, 1],
  [9, 'vw-q10', { type: 'likert', response: 5 }, 1],
  [
    11,
    'vw-q12',
    { type: 'performance', response: [step('s1', 'open')], pattern: [step('s1', 'open')] },
    1,
  ],
];

test.each(bodies)('entry %i is the golden one, call for call', (index, id, body, score) => {
  // A likert has no pattern, and there is one call less.
  expect(goldenEntry(index)).toHaveLength(body.type === 'likert' ? 7 : 8);
  expect(interactionWrites(index, like({ id: makeId(id), body, score }))).toEqual(
    goldenEntry(index),
  );
});

test.each([versionWrites, interactionWrites])('the version is the golden one too', (writes) => {
  expect(goldenEntry(12)).toHaveLength(5);
  expect(writes(12, like(VERSION))).toEqual(goldenEntry(12));
});

test('every type that we have is among them', () => {
  const types = new Set(bodies.map(([, , body]) => body.type));
  expect(types.size).toBe(8);
});

const valueOf = (name: string, changes: Partial<LoggedInteraction>) =>
  new Map(interactionWrites(0, answer(changes))).get(`cmi.interactions.0.${name}`);

/** None of the writes is refused by a strict platform, in this order. */
function expectAccepted(changes: Partial<LoggedInteraction>): void {
  const memory = new Map<string, string>();
  for (const [element, value] of interactionWrites(0, answer(changes))) {
    expect([element, value, writeError(element, value, memory)]).toEqual([element, value, '0']);
    memory.set(element, value);
  }
}

const many = Array.from({ length: 36 }, (_, n) => `optie-${n}`);

test.each<[string, Interaction, string | undefined]>([
  [
    '36 options fit',
    { ...choice([], ['a']), options: ids(...many), response: ids(...many) } as Interaction,
    many.map((id) => id.replace('-', '_')).join('[,]'),
  ],
  ['an option that no longer exists is left out', choice(['c', 'weg'], ['a']), 'c'],
  ['options are a set, in authored order', choice(['c', 'a', 'c'], ['a']), 'a[,]c'],
  ['nothing chosen is no response', choice([], ['a']), undefined],
  [
    'hyphens of ids are written _',
    {
      type: 'matching',
      sources: ids('lek-1'),
      targets: ids('meld-punt'),
      response: [pair('lek-1', 'meld-punt'), pair('weg', 'meld-punt')],
      pattern: [pair('lek-1', 'meld-punt')],
    },
    'lek_1[.]meld_punt',
  ],
  [
    'a step that no longer exists is left out',
    { type: 'sequencing', response: ids('twee', 'weg', 'een'), pattern: ids('een', 'twee') },
    'twee[,]een',
  ],
  [
    'typed text stays as it was, on one line',
    { type: 'fill-in', response: ' Privé –\nen “meer” ', pattern: ['privé'] },
    'Privé – en “meer”',
  ],
  ['typed nothing is no response', { type: 'fill-in', response: ' ', pattern: ['x'] }, undefined],
  [
    'text is cut at 250 characters',
    { type: 'fill-in', response: 'x'.repeat(300), pattern: ['x'] },
    'x'.repeat(250),
  ],
  [
    'a number has no exponent',
    { type: 'numeric', response: 1e-7, pattern: { answer: 0, tolerance: 0 } },
    '0.0000001',
  ],
  ['a place on a scale is an identifier', { type: 'likert', response: 10 }, 'x10'],
  [
    'a step without a way to do it has an empty answer',
    { type: 'performance', response: [step('w-1'), step('w-2', 'zo')], pattern: [] },
    'w_1[.][,]w_2[.]zo',
  ],
  ['no steps are no response', { type: 'performance', response: [], pattern: [] }, undefined],
])('%s, and a strict platform takes it', (_, body, written) => {
  expect(valueOf('learner_response', { body })).toBe(written);
  expectAccepted({ body });
});

test.each(bodies)('entry %i in a strict platform', (_, id, body, score) => {
  expectAccepted({ id: makeId(id), body, score });
});

test.each([
  [{ answer: 3.5, tolerance: 0.5 }, '3[:]4'],
  [{ answer: 0.3, tolerance: 0.1 }, '0.2[:]0.4'],
  [{ answer: -2, tolerance: 5 }, '-7[:]3'],
])('%j is written %s: @spec scorm.md 4.9, always both ends', (pattern, written) => {
  const body: Interaction = { type: 'numeric', response: 1, pattern };
  expect(valueOf('correct_responses.0.pattern', { body })).toBe(written);
  expectAccepted({ body });
});

test('a right answer that is written twice is told once: @spec scorm.md 3.2 (351)', () => {
  const body: Interaction = { type: 'fill-in', pattern: ['a b', 'a\nb', 'c', ''] };
  expect(valueOf('correct_responses.0.pattern', { body })).toBe('a b');
  expect(valueOf('correct_responses.1.pattern', { body })).toBe('c');
  expect(valueOf('correct_responses.2.pattern', { body })).toBeUndefined();
  expect(valueOf('learner_response', { body })).toBeUndefined();
  expect(valueOf('result', { body, score: 1 })).toBe('correct');
});

test.each([
  [1, 'correct'],
  [0, 'incorrect'],
  [0.5, '0.5'],
  [2 / 3, '0.67'],
  [0.999, '0.99'],
])('a score of %d is %s: partly right is a number', (score, result) => {
  expect(valueOf('result', { score })).toBe(result);
});

describe('the prompt: @spec scorm.md 4.8, 4.9', () => {
  test.each([
    ['Wat\n doe  je?', 'Wat doe je?'],
    ['{naam} doet dit.', '(naam} doet dit.'],
    [`${'x'.repeat(249)}😀`, 'x'.repeat(249)],
  ])('%j is described as %j', (description, written) => {
    expect(valueOf('description', { description })).toBe(written);
    expectAccepted({ description });
  });
});
