import type { Test } from '../course/course.ts';
import type { Id } from '../course/id.ts';
import type { TestAttempt } from '../quiz/test-attempt.ts';
import { codeAttempt, codeTest } from './attempt-code.ts';
import { bitReader, bitWriter, type Coder } from './bits.ts';
import { codeEntries, type Entry, inOrder, type Keys, keysOf } from './keys.ts';
import { NO_PROGRESS, type Progress } from './progress.ts';
import { isInAlphabet, sectionsIn, sectionText } from './sections.ts';

/** The authored ids that a save can speak about. */
export type SavedDocument = {
  readonly lessons: readonly Id[];
  readonly questions: readonly Id[];
  readonly tests: readonly Test[];
};

/** As much of them as it takes to read a save. */
export type SavedIds = Omit<SavedDocument, 'tests'> & {
  readonly tests: readonly Pick<Test, 'id'>[];
};

/** Tells our saves from foreign text. A save is read for ever: a new layout gets a new tag and its own reader. */
const TAG = 'v1';

/** Entries that stand or fall together when a platform cuts a save off. */
const CHUNK = 48;

/** What a platform might have kept of ours, as opposed to another course's or nothing. */
export const isSuspendData = (text: string): boolean => text.startsWith(TAG) && isInAlphabet(text);

/**
 * What is worth most stands first, where a cut-off save keeps it: the place, the tests, the lessons, the
 * answers. @spec scorm.md 4.8: ASCII, at most 3,500 characters, order-independent of content edits
 */
export function encodeProgress(progress: Progress, document: SavedDocument): string {
  const { lessons, questions, tests } = allKeys(document);
  const place: readonly Entry<null>[] = progress.place ? [[progress.place, null]] : [];
  const seen = [...progress.seen].map((id) => [id, null] as const);
  const known = [...progress.known].map((id) => [id, null] as const);
  return [
    TAG,
    ...sections('p', lessons, place, nothing),
    ...sections('t', tests, progress.tests, testIn(lessons, questions), 1),
    ...sections('l', lessons, seen, nothing),
    ...sections('k', lessons, known, nothing),
    ...sections('q', questions, progress.answers, codeAttempt),
  ].join('');
}

/** Keeps what can be kept: never throws, never makes up an answer. */
export function decodeProgress(text: string, document: SavedIds): Progress {
  if (!text.startsWith(TAG)) return NO_PROGRESS;
  const { lessons, questions, tests } = allKeys(document);
  const found = sectionsIn(text.slice(TAG.length));
  const entries = <T>(wanted: string, keys: Keys, code: Code<T>): readonly Entry<T>[] =>
    found.flatMap(({ kind, body }) =>
      kind === wanted ? codeEntries(bitReader(body), keys, [], code) : [],
    );
  const place = entries('p', lessons, nothing)[0]?.[0];
  return {
    ...(place && { place }),
    seen: new Set(entries('l', lessons, nothing).map(([id]) => id)),
    known: new Set(entries('k', lessons, nothing).map(([id]) => id)),
    answers: new Map(entries('q', questions, codeAttempt)),
    tests: new Map(entries('t', tests, testIn(lessons, questions))),
  };
}

type Code<T> = (coder: Coder, value: T | undefined) => T;

const nothing: Code<null> = () => null;

const testIn =
  (lessons: Keys, questions: Keys): Code<TestAttempt> =>
  (coder, attempt) =>
    codeTest(coder, lessons, questions, attempt);

const allKeys = ({ lessons, questions, tests }: SavedIds) => ({
  lessons: keysOf(lessons),
  questions: keysOf(questions),
  tests: keysOf(tests.map(({ id }) => id)),
});

function sections<T>(
  kind: string,
  keys: Keys,
  entries: Iterable<Entry<T>>,
  code: Code<T>,
  size = CHUNK,
): readonly string[] {
  const all = inOrder(keys, entries);
  const texts: string[] = [];
  for (let start = 0; start < all.length; start += size) {
    const writer = bitWriter();
    codeEntries(writer, keys, all.slice(start, start + size), code);
    texts.push(sectionText({ kind, body: writer.text() }));
  }
  return texts;
}
