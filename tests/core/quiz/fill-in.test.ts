import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillIn } from '../../../src/core/quiz/fill-in.ts';
import { normalised, typosOf } from '../../../src/core/quiz/normalised.ts';
import { aKey, anAsk, linesOf } from './kind-facts.ts';

const ask = anAsk({});
const key = aKey({
  accept: ['hallucineren', 'privé', 'artikel 99', 'bias'],
  ifWrong: 'Het begint met een h.',
});
const judge = (text: string) => fillIn.judge(ask, key, { text });

describe('is right, and says nothing of', () => {
  test.each([
    ['case', 'Hallucineren'],
    ['accents', 'prive'],
    ['an accent too many', 'hallucinéren'],
    ['white space', '  artikel   99 '],
    ['final punctuation', 'hallucineren.'],
    ['quotes', '“hallucineren”'],
  ])('%s', (_, text) => {
    expect(judge(text)).toMatchObject({ score: 1, note: undefined });
    expect(linesOf(judge(text))).toEqual(['antwoord right']);
  });
});

describe('is right, and says that there was a typing mistake:', () => {
  test.each([
    ['a letter more', 'halluucineren', 'hallucineren'],
    ['a letter less', 'halucineren', 'hallucineren'],
    ['another letter', 'hallusineren', 'hallucineren'],
    ['two letters changed places', 'hallucinerne', 'hallucineren'],
    ['a space less', 'artikel99', 'artikel 99'],
    ['in five letters', 'privee', 'privé'],
  ])('%s', (_, text, accepted) => {
    expect(judge(text)).toMatchObject({ score: 1, note: { code: 'typo', accepted } });
  });
});

describe('is wrong:', () => {
  test.each([
    ['another word', 'verzinnen'],
    ['two typing mistakes', 'halusineren'],
    ['one in a word of four letters', 'bios'],
    ['another number', 'artikel 98'],
    ['a number more', 'artikel 999'],
    ['more words', 'het is hallucineren'],
  ])('%s', (_, text) => {
    expect(judge(text)).toMatchObject({ score: 0 });
    expect(linesOf(judge(text))).toEqual(['antwoord wrong Het begint met een h.']);
  });
});

test.each([
  [undefined, false],
  [{ text: '' }, false],
  [{ text: ' . ' }, false],
  [{ text: 'x' }, true],
  [{ hash: 0 }, true],
])('%j is an answer: %j', (response, answered) => {
  expect(fillIn.isAnswered(ask, response)).toBe(answered);
});

const anAnswer = fc.oneof(
  fc.string(),
  fc.constantFrom(...key.accept),
  fc.constantFrom(...key.accept.flatMap((text) => [...typosOf(normalised(text))])),
);

test('a packed answer is judged as its text was, and does not hold it', () => {
  fc.assert(
    fc.property(anAnswer, (text) => {
      const packed = fillIn.pack(ask, { text });
      expect(packed).toMatch(normalised(text) ? /^[\w-]{4}$/ : /^$/);
      const kept = fillIn.unpack(ask, packed);
      expect(kept).not.toHaveProperty('text', expect.stringMatching(/./));
      expect(fillIn.isAnswered(ask, kept)).toBe(fillIn.isAnswered(ask, { text }));
      if (fillIn.isAnswered(ask, kept)) expect(fillIn.judge(ask, key, kept)).toEqual(judge(text));
    }),
    { numRuns: 300 },
  );
});

test('no two of an answer and its typing mistakes share a hash', () => {
  const texts = key.accept.flatMap((text) => [normalised(text), ...typosOf(normalised(text))]);
  const packed = new Set(texts.map((text) => fillIn.pack(ask, { text })));
  // A space more at either end is no mistake at all.
  const told = new Set(texts.map(normalised));
  expect(packed.size).toBe(told.size);
});

test('reports what was typed while it is at hand, and after that only whether it was right', () => {
  const now = fillIn.interaction(ask, key, { text: 'Verzinnen' });
  expect(now).toEqual({ type: 'fill-in', response: 'Verzinnen', pattern: key.accept });
  const later = fillIn.interaction(ask, key, { hash: 5 });
  expect(later).toEqual({ type: 'fill-in', response: undefined, pattern: key.accept });
});
