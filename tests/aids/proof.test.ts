import { describe, expect, test } from 'vitest';
import { calledName, type ProofFacts, proofOf } from '../../src/site/aids/proof-of.ts';
import { today } from '../../src/site/aids/today.ts';
import { proof as words } from '#text/proof.ts';

const facts = (changes: Partial<ProofFacts> = {}): ProofFacts => ({
  about: {
    kind: 'module',
    title: 'Veilig werken',
    organisation: 'Gemeente Voorbeeld',
    course: 'AI-geletterdheid',
    version: '1.2.0',
    guidelines: ['brief, 1 mei 2026', 'besluit, 2 juni 2026'],
    lawCheckedOn: '23 november 2026',
    sourcesReadUntil: '14 oktober 2026',
  },
  name: 'Anna Jansen',
  isNameFromPlatform: false,
  learnt: ['Eerste', 'Tweede'],
  registration: 'none',
  day: '2026-11-23',
  ...changes,
});

test('says who took part in what, by which versions, when, and what was learnt', () => {
  const { name, tookPart, rows, learnt } = proofOf(facts());
  expect(name).toBe('Anna Jansen');
  expect(tookPart).toBe(words.of.module('Veilig werken', 'AI-geletterdheid'));
  expect(learnt).toEqual(['Eerste', 'Tweede']);
  expect(Object.fromEntries(rows)).toEqual({
    [words.organisation]: 'Gemeente Voorbeeld',
    [words.version]: '1.2.0',
    [words.guidelines]: 'brief, 1 mei 2026; besluit, 2 juni 2026',
    [words.law]: words.lawIs('23 november 2026', '14 oktober 2026'),
    [words.madeOn]: '23 november 2026',
    [words.registered]: words.registration.none,
  });
});

test.each(['none', 'kept', 'waiting', 'review'] as const)('says of %s what is known', (known) => {
  expect(proofOf(facts({ registration: known })).rows).toContainEqual([
    words.registered,
    words.registration[known],
  ]);
});

test('says where the name comes from, and that it is no diploma', () => {
  expect(proofOf(facts()).notes).toEqual([words.nameTyped, words.not]);
  expect(proofOf(facts({ isNameFromPlatform: true })).notes).toContain(words.nameFromPlatform);
});

test('nothing on it promises a certificate or that a law is met', () => {
  const { notes: _, ...rest } = proofOf(facts({ registration: 'kept' }));
  expect(JSON.stringify(rest)).not.toMatch(/certifica|diploma|voldoe/i);
});

describe('a name', () => {
  test.each([
    ['Jansen, Anna', 'Anna Jansen'],
    ['Vries, Anna de', 'Anna de Vries'],
    ['Anna Jansen', 'Anna Jansen'],
    ['Jansen, A., dr.', 'Jansen, A., dr.'],
    ['Jansen,', 'Jansen,'],
    ['', ''],
  ])('%j is called %j', (given, called) => {
    expect(calledName(given)).toBe(called);
  });
});

test('the day is the one on the clock of the learner', () => {
  expect(today(new Date(2026, 0, 2, 23, 59))).toBe('2026-01-02');
});
