import type { Hit } from './search.ts';
import { tokensOf } from './tokens.ts';
import { stemOf } from './words.ts';

/** A stretch of text, and whether it is one of the words that were found. */
export type Piece = { readonly text: string; readonly isFound: boolean };

export type Excerpt = { readonly heading: string; readonly pieces: readonly Piece[] };

/** Characters that fit in two or three lines. */
const LENGTH = 180;

/** Whether a word is, or holds, one of the stems that were found. */
export function isFound(word: string, stems: ReadonlySet<string>): boolean {
  const stem = stemOf(word);
  return (
    stems.has(stem) ||
    [...stems].some((found) => stem.length >= found.length + 4 && stem.endsWith(found))
  );
}

/** The words of an entry that were found, as it writes them: in lower case, each once. */
export const foundWords = ({ entry, stems }: Hit): readonly string[] => [
  ...new Set(
    [entry.title, ...entry.parts.flat()]
      .flatMap((text) => tokensOf(text))
      .filter(({ word }) => isFound(word, stems))
      .map(({ word }) => word.toLowerCase()),
  ),
];

/** The stretch of an entry in which most of what was looked for stands together. */
export function excerptOf({ entry, stems }: Hit): Excerpt {
  const windows = entry.parts.flatMap(([heading, text]) => {
    const found = tokensOf(text).filter(({ word }) => isFound(word, stems));
    return [0, ...found.map(({ start }) => start)].map((start) => {
      const within = found.filter((it) => it.start >= start && it.end <= start + LENGTH);
      const kinds = new Set(within.map(({ word }) => stemOf(word))).size;
      return { heading, text, start, within, weight: kinds * 100 + within.length };
    });
  });
  const [best] = windows.sort((one, other) => other.weight - one.weight);
  if (!best) return { heading: '', pieces: [] };
  return { heading: best.heading, pieces: piecesOf(best.text, best.start, stems) };
}

/** From the start of the sentence, if that is near, to the end of a word. */
function piecesOf(text: string, near: number, stems: ReadonlySet<string>): readonly Piece[] {
  const sentence = text.slice(0, near).search(/[^.?!]*$/);
  const start = near - sentence < LENGTH / 2 ? sentence + blanksAt(text, sentence) : near;
  const wanted = Math.max(start + LENGTH, near + LENGTH / 2);
  const end = wanted >= text.length ? text.length : text.lastIndexOf(' ', wanted);
  const pieces: Piece[] = [];
  let from = start;
  for (const token of tokensOf(text))
    if (token.start >= start && token.end <= end && isFound(token.word, stems)) {
      pieces.push({ text: text.slice(from, token.start), isFound: false });
      pieces.push({ text: token.word, isFound: true });
      from = token.end;
    }
  pieces.push({ text: text.slice(from, end) + (end < text.length ? ' …' : ''), isFound: false });
  const lead = start > 0 && start === near ? [{ text: '… ', isFound: false }] : [];
  return [...lead, ...pieces].filter((piece) => piece.text !== '');
}

const blanksAt = (text: string, at: number) => text.slice(at).search(/\S|$/);
