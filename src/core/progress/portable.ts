import { type Deck, deckOf, plainDeck } from '../practice/card.ts';
import { isSuspendData } from './suspend-data.ts';

/** All that one learner did on the site, as it is taken along to another browser. */
export type Portable = {
  /** The course that it belongs to, by its identifier. */
  readonly course: string;
  /** Suspend data by the id of the document. */
  readonly documents: Readonly<Record<string, string>>;
  readonly practice: Deck;
};

/**
 * `foreign`: not ours · `newer`: of a later release · `elsewhere`: of another course · `damaged`: ours,
 * and changed since · `empty`: ours, with nothing in it.
 */
export type FileFault = 'foreign' | 'newer' | 'elsewhere' | 'damaged' | 'empty';

export type ReadFile =
  | { readonly ok: true; readonly value: Portable }
  | { readonly ok: false; readonly fault: FileFault };

const FORMAT = 'ai-geletterdheid-voortgang';
const VERSION = 1;
/** Characters: far more than a whole course comes to. */
const LIMIT = 1_000_000;

/** @param made ISO date, for the one who finds the file back */
export const encodeFile = ({ course, documents, practice }: Portable, made: string): string =>
  JSON.stringify(
    { format: FORMAT, version: VERSION, course, made, documents, practice: plainDeck(practice) },
    null,
    1,
  );

/** Never throws: a file may hold anything. */
export function decodeFile(text: string, course: string): ReadFile {
  const found = Object(text.length > LIMIT ? undefined : parsed(text));
  if (found.format !== FORMAT) return failed('foreign');
  if (found.version !== VERSION) return failed(found.version > VERSION ? 'newer' : 'damaged');
  if (found.course !== course) return failed('elsewhere');
  const documents = Object.entries(Object(found.documents));
  if (!documents.every((entry): entry is [string, string] => isOurs(entry[1])))
    return failed('damaged');
  const practice = deckOf(found.practice);
  if (practice.size < Object.keys(Object(found.practice)).length) return failed('damaged');
  if (documents.length === 0 && practice.size === 0) return failed('empty');
  return { ok: true, value: { course, documents: Object.fromEntries(documents), practice } };
}

const failed = (fault: FileFault): ReadFile => ({ ok: false, fault });

const isOurs = (text: unknown): boolean => typeof text === 'string' && isSuspendData(text);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
