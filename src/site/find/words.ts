import { stemmer } from '@orama/stemmers/dutch';
import { STOP_WORDS } from '#text/stop-words.ts';
import { tokensOf } from './tokens.ts';

export const wordsOf = (text: string): readonly string[] => tokensOf(text).map(({ word }) => word);

/**
 * What the forms of a word have in common. After the stemmer of Snowball, which leaves two things be
 * that our lessons are full of: `screening` beside `screenen`, and `meldt` beside `melden`.
 */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = makeStem(
    word
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/['’]s$/, ''),
  );
  stems.set(word, stem);
  return stem;
}

/** A course has few words, used often. */
const stems = new Map<string, string>();

const makeStem = (word: string): string =>
  stemmer(word)
    .replace(/(?<=.{4})ing$/, '')
    .replace(/(?<=...[^aeiou])t$/, '')
    .replace(/(aa|ee|oo|uu)(?=[^aeiou]$)/, (vowel) => vowel[0] ?? '');

export const isStopWord = (word: string): boolean => STOP_WORDS.has(word.toLowerCase());

/** What is looked for; a question of stop words alone is taken at its word. */
export function tellingWords(question: string): readonly string[] {
  const words = wordsOf(question);
  const telling = words.filter((word) => !isStopWord(word));
  return telling.length > 0 ? telling : words;
}

const STOP_STEMS = new Set([...STOP_WORDS].map(stemOf));

/**
 * Words inside a word, among the stems that are known: `verslag` in `gespreksverslag`, `meld` in
 * `gemeld`. So a question with the short word finds a text with the long one.
 */
export function stemsWithin(stem: string, known: ReadonlySet<string>): readonly string[] {
  const isWord = (part: string) => known.has(part) && !STOP_STEMS.has(part);
  const tails = Array.from({ length: Math.max(0, stem.length - 7) }, (_, n) => n + 4)
    .filter((at) => isWord(stem.slice(0, at)) || isWord(stem.slice(0, at).replace(/s$/, '')))
    .map((at) => stem.slice(at));
  const base = /^ge(.{3,}?)[dt]?$/.exec(stem)?.[1] ?? '';
  return [...tails, base].filter(isWord);
}

/** `voer` for `invoeren`, which a sentence parts: ‘Wat voer je in?’ */
export const verbWithin = (word: string): string | undefined =>
  word.endsWith('en')
    ? /^(?:aan|af|bij|door|in|mee|na|op|over|samen|terug|toe|uit|voor|weg)(.{3,})$/.exec(
        stemOf(word),
      )?.[1]
    : undefined;
