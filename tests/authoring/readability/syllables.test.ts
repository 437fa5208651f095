import { expect, test } from 'vitest';
import { syllablesOf } from '../../../src/authoring/checks/readability/syllables.ts';

test.each([
  // As dictionaries part them.
  ['zo', 1],
  ['nieuw', 1],
  ['leeuw', 1],
  ['mooi', 1],
  ['ui', 1],
  ['koeien', 2],
  ['duwen', 2],
  ['ruzie', 2],
  ['auto', 2],
  ['gemeente', 3],
  ['beoordeelt', 3],
  ['situatie', 4],
  ['beïnvloeden', 4],
  ['organisatie', 5],
  ['verantwoordelijk', 5],
  ['persoonsgegevens', 5],
  ['algoritmeregister', 7],
  ['gebruiksverantwoordelijke', 8],
  // The patterns leave a first and a last letter alone.
  ['idee', 2],
  ['olie', 2],
  ['ideeën', 3],
  // What looks like one vowel.
  ['museum', 3],
  ['creëren', 3],
  ['radioactief', 5],
  ['quiz', 1],
  ['yoga', 2],
  // No words of a dictionary.
  ['AVG', 3],
  ['AI', 2],
  ['AI-verordening', 6],
  ['foto’s', 2],
  ['2026', 1],
  ['rdi.nl', 1],
])('%s has %i', (word, count) => {
  expect(syllablesOf(word)).toBe(count);
});
