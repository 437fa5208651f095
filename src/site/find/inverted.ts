import SearchableMap from 'minisearch/SearchableMap';
import { stemOf, stemsWithin, wordsOf } from './words.ts';

/** What a field counts: in a title a word says more than in the text. */
export type Weights = Readonly<Record<string, number>>;

/** How well one word of a question fits each document that it fits at all, by the document's place. */
export type Scores = ReadonlyMap<
  number,
  { readonly score: number; readonly stems: readonly string[] }
>;

/**
 * Lessons are of one length and say a thing more than once: often counts, long hardly does.
 * @spec BM25+ (Lv and Zhai, 2011): k how much often counts, b how much length does, d what once is worth
 */
const BM25 = { k: 2, b: 0.4, d: 0.2 } as const;

/** What a word counts that begins as asked, and one that is nearly as asked: as in MiniSearch. */
const BEGINS = 0.375;
const NEARLY = 0.45;
/** One letter in three may be wrong. */
const MISTAKES = 0.3;

/** Documents, each a text per field, turned inside out: for each stem the documents that hold it. */
export function invert(documents: readonly Readonly<Record<string, string>>[], weights: Weights) {
  const fields = Object.keys(weights).map((name) =>
    fieldOf(documents.map((document) => wordsOf(document[name] ?? ''))),
  );
  const known = new Set(fields.flatMap(({ words }) => words.flatMap((all) => all.map(stemOf))));
  const stems = new SearchableMap<true>();
  for (const { words, counts } of fields)
    words.forEach((all, place) => {
      for (const stem of all.map(stemOf).flatMap((it) => [it, ...stemsWithin(it, known)])) {
        const places = counts.get(stem) ?? new Map<number, number>();
        counts.set(stem, places.set(place, (places.get(place) ?? 0) + 1));
        stems.set(stem, true);
      }
    });

  const scoresFor = (word: string, only?: string): Scores => {
    const found = new Map<number, { score: number; stems: string[] }>();
    for (const [stem, likeness] of likely(stems, stemOf(word)))
      Object.entries(weights).forEach(([name, weight], n) => {
        const field = fields[n];
        if (!field || (only !== undefined && only !== name)) return;
        for (const [place, score] of scoresIn(field, stem)) {
          const before = found.get(place);
          found.set(place, {
            score: (before?.score ?? 0) + likeness * weight * score,
            stems: [...(before?.stems ?? []), stem],
          });
        }
      });
    return found;
  };
  return { scoresFor, isKnown: (stem: string) => stems.has(stem) };
}

type Field = {
  /** Per document. */
  readonly words: readonly (readonly string[])[];
  readonly lengths: readonly number[];
  readonly average: number;
  /** Stem to document to how often. */
  readonly counts: Map<string, Map<number, number>>;
};

function fieldOf(words: readonly (readonly string[])[]): Field {
  const lengths = words.map((all) => new Set(all).size);
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return { words, lengths, average, counts: new Map() };
}

function scoresIn({ counts, lengths, average }: Field, stem: string): readonly [number, number][] {
  const places = counts.get(stem) ?? new Map<number, number>();
  const rare = Math.log(1 + (lengths.length - places.size + 0.5) / (places.size + 0.5));
  return [...places].map(([place, often]) => {
    const length = 1 - BM25.b + (BM25.b * (lengths[place] ?? 0)) / average;
    return [place, rare * (BM25.d + (often * (BM25.k + 1)) / (often + BM25.k * length))];
  });
}

/** Only what stands nowhere can be the beginning of a word, or a typing mistake. */
function likely(stems: SearchableMap<true>, stem: string): ReadonlyMap<string, number> {
  if (stems.has(stem) || stem.length < 4) return new Map([[stem, 1]]);
  const found = new Map<string, number>();
  for (const [nearly, [, mistakes]] of stems.fuzzyGet(stem, Math.round(stem.length * MISTAKES)))
    found.set(nearly, (NEARLY * nearly.length) / (nearly.length + mistakes));
  for (const longer of stems.atPrefix(stem).keys()) {
    const more = longer.length - stem.length;
    found.set(longer, (BEGINS * longer.length) / (longer.length + 0.3 * more));
  }
  return found;
}
