import { type Issue, makeIssue } from '../../issue.ts';
import { pickStrings } from '../../pick.ts';
import { lineOf } from '../../place.ts';
import type { Document } from '../../read-documents.ts';
import { averageLength, countWords, doumaOf } from './douma.ts';
import { isPassive } from './passive.ts';
import { type Placed, sentencesIn } from './passages.ts';
import { wordsOf } from './sentences.ts';
import { syllablesOf } from './syllables.ts';

/** What level B1 asks. */
const MOST_WORDS = 20;
const MOST_WORDS_ON_AVERAGE = 12;
const LEAST_DOUMA = 60;
/** Of a hundred sentences. */
const MOST_PASSIVE = 10;
const MOST_SYLLABLES = 4;
/** An average over less says nothing. */
const LEAST_MEASURED = 100;

/** Advice on how each text reads. */
export function checkReadability(documents: readonly Document[]): readonly Issue[] {
  const known = new Set(documents.flatMap(knownBy));
  const read = documents.map((document) => ({ document, sentences: sentencesIn(document) }));
  const used = new Set(read.flatMap(({ sentences }) => sentences.flatMap(lowerCased)));
  return read.flatMap(({ document, sentences }) => [
    ...unusedWords(document, used),
    ...sentences.flatMap(tooLong),
    ...longWords(sentences, known),
    ...(countWords(sentences) < LEAST_MEASURED ? [] : onTheWhole(document, sentences)),
  ]);
}

/** The long words that the course explains, or cannot do without. */
const knownBy = ({ kind, yaml }: Document): readonly string[] =>
  (kind === 'term' || kind === 'words' ? pickStrings(yaml.value, KNOWN_AT[kind]) : []).flatMap(
    ({ text }) => wordsOf(text.toLowerCase()),
  );

const KNOWN_AT = { term: 'term', words: '*.words.*' } as const;

const unusedWords = ({ kind, yaml }: Document, used: ReadonlySet<string>): readonly Issue[] =>
  (kind === 'words' ? pickStrings(yaml.value, KNOWN_AT.words) : [])
    .filter(({ text }) => !used.has(text.toLowerCase()))
    .map(({ path, text }) => makeIssue('words/unused', yaml.at(path), { word: text }));

const lowerCased = ({ words }: Placed) => words.map((word) => word.toLowerCase());

const tooLong = ({ words, place }: Placed): readonly Issue[] =>
  words.length > MOST_WORDS
    ? [makeIssue('readability/sentence', place(), { words: String(words.length) })]
    : [];

/** Each word once in a file, where it comes first. */
function longWords(sentences: readonly Placed[], known: ReadonlySet<string>): readonly Issue[] {
  const told = new Set(known);
  return sentences.flatMap(({ words, place }) =>
    words.flatMap((word) => {
      const plain = word.toLowerCase();
      if (syllablesOf(word) <= MOST_SYLLABLES || told.has(plain)) return [];
      told.add(plain);
      return [
        makeIssue('readability/long-word', place(), {
          word,
          syllables: String(syllablesOf(word)),
        }),
      ];
    }),
  );
}

function onTheWhole({ file }: Document, sentences: readonly Placed[]): readonly Issue[] {
  const average = averageLength(sentences);
  const douma = doumaOf(sentences);
  const passive = sentences.filter(({ text }) => isPassive(text));
  const share = (100 * passive.length) / sentences.length;
  const place = lineOf(file, 1);
  return [
    ...(average > MOST_WORDS_ON_AVERAGE
      ? [makeIssue('readability/average', place, { average: average.toFixed(1).replace('.', ',') })]
      : []),
    ...(douma < LEAST_DOUMA
      ? [makeIssue('readability/douma', place, { score: String(Math.floor(douma)) })]
      : []),
    ...(share > MOST_PASSIVE
      ? [
          makeIssue('readability/passive', passive[0]?.place() ?? place, {
            number: String(passive.length),
            share: String(Math.round(share)),
          }),
        ]
      : []),
  ];
}
