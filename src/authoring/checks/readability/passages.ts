import type { Place } from '../../issue.ts';
import { isRecord } from '../../pick.ts';
import type { Document } from '../../read-documents.ts';
import type { Path } from '../../yaml/read-yaml.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** A sentence as it stands in a file. */
export type Placed = Sentence & { readonly place: () => Place };

/** What stands there in the words of another. */
const QUOTED = new Set(['quote', 'accept']);
/** Kinds of question whose text is what the learner has to find fault with. */
const FOUND_IN = new Set(['check-answer', 'safe-prompt']);
const MEASURED = new Set(['lesson', 'quiz', 'term', 'figure', 'help', 'request', 'news']);

/** Every sentence of a document that the course itself wrote: not the words of a law or a letter. */
export function sentencesIn({ kind, yaml, body }: Document): readonly Placed[] {
  if (!MEASURED.has(kind)) return [];
  const written =
    kind === 'lesson' ? { lead: isRecord(yaml.value) ? yaml.value['lead'] : '' } : yaml.value;
  return [
    ...textsOf(written, []).flatMap(({ path, text }) =>
      sentencesOf(text).map((sentence) => ({
        ...sentence,
        place: () => yaml.find(path, sentence.text),
      })),
    ),
    ...body.passages.flatMap(({ text, at }) =>
      sentencesOf(text).map((sentence) => ({ ...sentence, place: () => at(sentence.start) })),
    ),
  ];
}

type Text = { readonly path: Path; readonly text: string };

function textsOf(value: unknown, path: Path): readonly Text[] {
  // A single word is a name or an id, and no sentence.
  if (typeof value === 'string') return /\s/.test(value) ? [{ path, text: value }] : [];
  if (Array.isArray(value))
    return value.flatMap((entry: unknown, n) => textsOf(entry, [...path, n]));
  if (!isRecord(value)) return [];
  const { kind } = value;
  return Object.entries(value)
    .filter(([key]) => !QUOTED.has(key) && !(key === 'text' && FOUND_IN.has(String(kind))))
    .flatMap(([key, entry]) => textsOf(entry, [...path, key]));
}
