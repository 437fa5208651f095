import { ENTRY_KINDS, type Entry, type FindIndex } from './entry.ts';
import { invert, type Scores } from './inverted.ts';
import { isStopWord, stemOf, tellingWords, verbWithin, wordsOf } from './words.ts';

/** An entry that was found, with the stems in it that answer the question. */
export type Hit = { readonly entry: Entry; readonly stems: ReadonlySet<string> };

export type Found = {
  /** The term that the question names and nothing else: its meaning is the first answer. */
  readonly term?: Hit;
  /** Lessons first, and the best first. */
  readonly hits: readonly Hit[];
};

export type Search = (question: string) => Found;

const FIELDS = { title: 3, words: 2, headings: 1, lead: 0.5, text: 1 } as const;

/** What a word counts that the question means and does not say, and a verb without its preposition. */
const MEANT = 0.8;
const VERB = 0.4;

/** Makes the search over an index: a tenth of a second for the whole course. */
export function makeSearch({ entries, meanings }: FindIndex): Search {
  const { scoresFor, isKnown } = invert(entries.map(fieldsOf), FIELDS);
  const meant = new Map(Object.entries(meanings).map(([word, words]) => [stemOf(word), words]));

  /** By the best of what a word may mean. */
  const answersTo = (word: string, only?: string): Scores => {
    const stem = stemOf(word);
    const means = meant.get(stem);
    const verb = verbWithin(word);
    const asked = [
      // A word that the trainers know is no typing mistake, wherever it stands or does not.
      ...(means && !isKnown(stem) ? [] : [{ said: word, weight: 1 }]),
      ...(means ?? []).map((said) => ({ said, weight: MEANT })),
      ...(verb && isKnown(verb) ? [{ said: verb, weight: VERB }] : []),
    ];
    const best = new Map<number, { score: number; stems: readonly string[] }>();
    for (const { said, weight } of asked)
      for (const [place, { score, stems }] of scoresFor(said, only)) {
        const before = best.get(place);
        best.set(place, {
          score: Math.max(before?.score ?? 0, weight * score),
          stems: [...(before?.stems ?? []), ...stems],
        });
      }
    return best;
  };

  const only = (scores: Scores, tools: boolean): Scores =>
    new Map([...scores].filter(([place]) => (entries[place]?.kind === 'tool') === tools));

  return (question) => {
    const words = tellingWords(question);
    // ‘Wanneer is iets AI?’ holds no word that tells; it may be a title.
    const field = words.every(isStopWord) ? 'title' : undefined;
    const hits = ranked(
      [
        ...words.map((word) => only(answersTo(word, field), false)),
        // A help answers to the words that call for it and to no others; ‘may I’ is one of them.
        ...wordsOf(question).map((word) => only(answersTo(word, 'words'), true)),
      ],
      entries,
    );
    const term = hits.find((hit) => isNamed(hit, words));
    return { term, hits: hits.filter((hit) => hit !== term) };
  };
}

const fieldsOf = ({ title, parts, words = '' }: Entry) => ({
  title,
  words,
  headings: parts.map(([heading]) => heading).join(' '),
  lead: parts[0]?.[1] ?? '',
  text: parts.map(([, text]) => text).join(' '),
});

/** What answers more of the words comes before what says one of them often. */
function ranked(perWord: readonly Scores[], entries: readonly Entry[]): readonly Hit[] {
  return entries
    .flatMap((entry, place) => {
      const answered = perWord.flatMap((scores) => scores.get(place) ?? []);
      const score = answered.reduce((sum, it) => sum + it.score, 0) * answered.length;
      const stems = new Set(answered.flatMap((it) => it.stems));
      return score > 0 ? [{ hit: { entry, stems }, score }] : [];
    })
    .sort((one, other) => order(one.hit) - order(other.hit) || other.score - one.score)
    .map(({ hit }) => hit);
}

const order = ({ entry }: Hit) => ENTRY_KINDS.indexOf(entry.kind);

function isNamed({ entry, stems }: Hit, words: readonly string[]): boolean {
  const name = wordsOf(entry.title).filter((word) => !isStopWord(word));
  return (
    entry.kind === 'term' &&
    name.length === words.length &&
    name.every((word) => stems.has(stemOf(word)))
  );
}
