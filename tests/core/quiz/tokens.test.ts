import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotedIn, sentencesOf, wordsOf } from '../../../src/core/quiz/tokens.ts';

const texts = (tokens: readonly { readonly text: string }[]) => tokens.map(({ text }) => text);

test.each([
  ['two sentences', 'De Wmo is er. Het is 2015.', ['De Wmo is er.', 'Het is 2015.']],
  ['a year before the point', 'Sinds 2015. Artikel 99 ook.', ['Sinds 2015.', 'Artikel 99 ook.']],
  ['an article', 'Zie art. 99 van de wet. Klaar.', ['Zie art. 99 van de wet.', 'Klaar.']],
  ['initials', 'Dhr. J. Jansen belt. Hij vraagt.', ['Dhr. J. Jansen belt.', 'Hij vraagt.']],
  [
    'abbreviations',
    'Dit mag o.a. Nederland. Of bijv. Gouda.',
    ['Dit mag o.a. Nederland.', 'Of bijv. Gouda.'],
  ],
  ['a question within', '"Mag dit?" vroeg zij. Nee.', ['"Mag dit?" vroeg zij.', 'Nee.']],
  ['a quote at the end', 'Zij zei: "Nee." Toen ging ze.', ['Zij zei: "Nee."', 'Toen ging ze.']],
  [
    'a list',
    'Stappen:\n1. Vraag het. 2. Wacht.\n- Klaar',
    ['Stappen:', '1. Vraag het.', '2. Wacht.', '- Klaar'],
  ],
  ['no point at the end', 'Een! Twee? Drie', ['Een!', 'Twee?', 'Drie']],
  ['decimals and dots', 'Het is 3.5 procent… Of meer.', ['Het is 3.5 procent…', 'Of meer.']],
  ['nothing', ' \n ', []],
])('sentences of %s', (_, text, sentences) => {
  expect(texts(sentencesOf(text))).toEqual(sentences);
});

test('tokens are numbered, and together they are the text', () => {
  expect(wordsOf('Aan  Jan\nJansen, nu')).toEqual([
    { id: 'w1', text: 'Aan' },
    { id: 'w2', text: 'Jan' },
    { id: 'w3', text: 'Jansen,' },
    { id: 'w4', text: 'nu' },
  ]);
  fc.assert(
    fc.property(fc.string(), (text) => {
      const words = text.trim().split(/\s+/).join(' ');
      expect(texts(wordsOf(text)).join(' ')).toBe(words);
      expect(texts(sentencesOf(text)).join(' ')).toBe(words);
    }),
  );
});

describe('a quote', () => {
  const words = wordsOf(
    'Mail jan@x.nl: Jan Jansen, Dorpsstraat 1, of "Jan Jansen" in januari (C++).',
  );
  const sentences = sentencesOf('De Wmo is er. Artikel 99 verplicht een robot. Klaar.');

  test.each([
    ['in every place', words, 'Jan Jansen', ['w3', 'w4', 'w8', 'w9']],
    ['over a line of the file', words, 'Jan\n   Jansen', ['w3', 'w4', 'w8', 'w9']],
    ['within a word with a mark in it', words, 'x.nl', ['w2']],
    ['with punctuation in it', words, 'Jansen, Dorpsstraat 1', ['w4', 'w5', 'w6']],
    ['that a pattern would read otherwise', words, 'C++', ['w12']],
    ['with a hyphen in it', wordsOf('De AI-verordening geldt.'), 'AI-verordening', ['w2']],
    ['of a whole sentence', sentences, 'Artikel 99 verplicht een robot.', ['s2']],
    ['of part of a sentence', sentences, 'verplicht een robot', ['s2']],
    ['over two sentences', sentences, 'een robot. Klaar', ['s2', 's3']],
    ['that is part of a word', words, 'Jans', undefined],
    ['in another case', words, 'jan jansen', undefined],
    ['outside the text', sentences, 'Artikel 98', undefined],
    ['of nothing', sentences, '  ', undefined],
  ])('%s', (_, tokens, quote, ids) => {
    expect(quotedIn(tokens, quote)).toEqual(ids);
  });
});
