import { expect, test } from 'vitest';
import { averageLength, doumaOf } from '../../../src/authoring/checks/readability/douma.ts';
import { sentencesOf } from '../../../src/authoring/checks/readability/sentences.ts';

/** By hand: words per sentence, and syllables per word. */
test.each([
  ['De kat zit op de mat.', 6, 6 / 6],
  ['De kat zit op de mat. Zij slaapt.', 8 / 2, 8 / 8],
  ['De gemeente beoordeelt de situatie.', 5, 12 / 5],
])('%s', (text, words, syllables) => {
  expect(averageLength(sentencesOf(text))).toBe(words);
  expect(doumaOf(sentencesOf(text))).toBeCloseTo(206.84 - 0.93 * words - 77 * syllables);
});

/** @spec Douma's table: 0 to 30 very hard, 60 to 70 normal, 80 to 100 easy */
test.each([
  ['hard', 'Intergroepsrelaties worden gekenmerkt door wederzijdse beeldvorming.', -Infinity, 30],
  ['easy', 'Je leest de tekst eerst zelf. Daarna zet je hem op de website.', 80, 130],
])('a %s text is called so', (_, text, least, most) => {
  const score = doumaOf(sentencesOf(text));
  expect(score).toBeGreaterThan(least);
  expect(score).toBeLessThan(most);
});
