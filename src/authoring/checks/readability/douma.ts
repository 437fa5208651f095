import type { Sentence } from './sentences.ts';
import { syllablesOf } from './syllables.ts';

export const averageLength = (sentences: readonly Sentence[]): number =>
  countWords(sentences) / Math.max(1, sentences.length);

export const countWords = (sentences: readonly Sentence[]): number =>
  sentences.reduce((sum, { words }) => sum + words.length, 0);

/**
 * How easily a text reads: 60 to 70 is normal, 80 and more easy.
 * @spec W.H. Douma, 1960: 206.84 − 0.93 × words in a sentence − 77 × syllables in a word
 */
export function doumaOf(sentences: readonly Sentence[]): number {
  const words = sentences.flatMap((sentence) => sentence.words);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 206.84 - 0.93 * averageLength(sentences) - 77 * (syllables / Math.max(1, words.length));
}
