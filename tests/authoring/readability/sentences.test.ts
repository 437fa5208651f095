import { expect, test } from 'vitest';
import { sentencesOf, wordsOf } from '../../../src/authoring/checks/readability/sentences.ts';

test.each([
  ['Een zin. Nog een!', ['Een zin.', 'Nog een!']],
  ['Mag dit? Ja, en zo doe je het.', ['Mag dit?', 'Ja, en zo doe je het.']],
  ['Zij zegt: ‘Ben je echt?’ Wat doe je?', ['Zij zegt: ‘Ben je echt?’', 'Wat doe je?']],
  [
    'Dat zijn kansen en risico’s. De wet vraagt meer.',
    ['Dat zijn kansen en risico’s.', 'De wet vraagt meer.'],
  ],
  ['Kijk bijv. Naar art. 5 van de wet.', ['Kijk bijv. Naar art. 5 van de wet.']],
  ['Kijk op rdi.nl voor meer. Of bel.', ['Kijk op rdi.nl voor meer.', 'Of bel.']],
  ['Het kost 1.234,50 euro.', ['Het kost 1.234,50 euro.']],
  ['Een zin\nop twee regels.', ['Een zin op twee regels.']],
  ['…', []],
])('%s', (paragraph, expected) => {
  expect(sentencesOf(paragraph).map(({ text }) => text)).toEqual(expected);
});

test('each sentence knows where it begins', () => {
  const paragraph = '  Een zin.  Nog een.';
  expect(sentencesOf(paragraph).map(({ start }) => paragraph.slice(start, start + 3))).toEqual([
    'Een',
    'Nog',
  ]);
});

test.each([
  [
    'Foto’s van het AI-hulpmiddel, 24 stuks.',
    ['Foto’s', 'van', 'het', 'AI-hulpmiddel', '24', 'stuks'],
  ],
  ['Meld het bij {reportingPoint}.', ['Meld', 'het', 'bij', 'hier']],
])('the words of %s', (text, expected) => {
  expect(wordsOf(text)).toEqual(expected);
});
