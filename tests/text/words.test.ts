import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from './sentences.ts';
import { englishIn, otherWordsIn } from './words.ts';

/** Files that may say other words, each with the reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'issues.ts': 'names fields and commands as an author types them',
  'packaging.ts': 'names options as they are typed',
  'stop-words.ts': 'lists what a learner may type',
  'receipt.ts': 'has codes for keys',
  'package-page.ts': 'names the status of a platform in its own words: voltooid, afgerond',
  'preview.ts': 'names the status of a platform in its own words: afgerond',
};

const sentences = sentencesOf('nl').filter(
  ([place]) => !Object.keys(EXCEPTIONS).some((name) => place.includes(`/${name}:`)),
);

test('the interface has one word for one thing', () => {
  expect(sentences.length).toBeGreaterThan(500);
  const found = sentences.flatMap(([place, words]) =>
    otherWordsIn(words).map((other) => `${place} ${other}`),
  );
  expect(found).toEqual([]);
});

test('the interface is Dutch', () => {
  const found = sentences.flatMap(([place, words]) =>
    englishIn(words).map((word) => `${place} ${word}`),
  );
  expect(found).toEqual([]);
});

test('every exception is still a file', () => {
  expect(readdirSync('src/text/nl')).toEqual(expect.arrayContaining(Object.keys(EXCEPTIONS)));
});

describe('other words are noticed', () => {
  test.each([
    ['Maak de quiz af.', ['quiz → toets']],
    [
      'Klik hier voor je certificaat.',
      ['certificaat → bewijs van deelname', 'Klik → wat je opent, bij naam'],
    ],
    ['Wat wilt u doen?', ['u → je']],
    ['Kies `npm test` of tests/text/words.ts.', ['test → toets']],
    ['Lees test.html en /test/.', []],
    ['Je hebt de toets gehaald.', []],
  ])('in “%s”', (sentence, expected) => {
    expect(otherWordsIn(sentence)).toEqual(expected);
  });

  test.each([
    ['Next question', ['Next', 'question']],
    ['Loading…', ['Loading']],
    ['Verordening (EU) and the Council', ['and', 'the']],
    ['Ga naar de volgende vraag over The Hague.', []],
  ])('and English in “%s”', (sentence, expected) => {
    expect(englishIn(sentence)).toEqual(expected);
  });
});
