import { type Id, makeId } from '../course/id.ts';
import type { Option } from './question.ts';

/** The words of a text, `w1` and on, each with the punctuation that is attached to it. */
export const wordsOf = (text: string): readonly Option[] => numbered('w', split(text));

/** The sentences of a text, `s1` and on. A blank line or a new line ends a sentence too. */
export function sentencesOf(text: string): readonly Option[] {
  const sentences = text.split('\n').flatMap((line) => {
    const words = split(line);
    const ends = words.flatMap((_, n) => (endsSentence(words, n) ? [n + 1] : []));
    return ends.map((end, n) => words.slice(ends[n - 1] ?? 0, end).join(' '));
  });
  return numbered('s', sentences);
}

/**
 * The tokens that a quote stands in, at every place where it occurs as whole words; undefined when it does
 * not occur. White space counts as one space, so that a quote may run on over a line of the file.
 */
export function quotedIn(tokens: readonly Option[], quote: string): readonly Id[] | undefined {
  const text = tokens.map((token) => token.text).join(' ');
  const words = split(quote).join(' ');
  if (!words) return undefined;
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(words)}(?![\\p{L}\\p{N}])`, 'gu');
  const found = [...text.matchAll(whole)].map(
    ({ index }) => [index, index + words.length] as const,
  );
  let end = -1;
  const quoted = tokens.filter((token) => {
    const start = end + 1;
    end = start + token.text.length;
    return found.some(([from, to]) => from < end && to > start);
  });
  return quoted.length > 0 ? quoted.map(({ id }) => id) : undefined;
}

const split = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

const numbered = (letter: string, texts: readonly string[]): readonly Option[] =>
  texts.map((text, n) => ({ id: makeId(`${letter}${n + 1}`), text }));

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Written with a point that ends no sentence, in Dutch. */
const ABBREVIATION =
  /^\W*(aanh|afd|art|bijv|bv|ca|dhr|dr|drs|evt|excl|incl|ing|ir|jl|max|mej|mevr|min|mr|mw|nl|nr|o|p|par|pag|prof|resp|st|t|tel|vgl|zgn|\p{L}|(\p{L}\.)+\p{L})\.$/iu;

/** The number of a list, which opens a sentence. */
const LIST_NUMBER = /^\d{1,2}\.$/;

function endsSentence(words: readonly string[], n: number): boolean {
  const [word = '', next, previous = ''] = [words[n], words[n + 1], words[n - 1]];
  if (next === undefined) return true;
  if (!/[.!?…]['"’”»)\]]*$/.test(word) || ABBREVIATION.test(word)) return false;
  if (LIST_NUMBER.test(word) && !/[^.:;!?…]$/.test(previous)) return false;
  // What follows in lower case goes on: "Wat?" vroeg zij.
  return !/^\p{Ll}/u.test(next);
}
