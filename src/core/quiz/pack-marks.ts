import type { Id } from '../course/id.ts';
import { fingerprint } from './pack.ts';
import { type Digit, packDigits, unpackDigits } from './pack-digits.ts';
import type { Option } from './question.ts';
import type { Packed } from './rules.ts';

/**
 * Marks in a text: a bit for each token, or the steps from mark to mark, whichever is shorter. Tokens are
 * numbered, not named by an author, so it is their texts that must not have changed.
 */
export function packMarks(tokens: readonly Option[], marked: readonly Id[]): Packed {
  const places = [...tokens.entries()].flatMap(([n, { id }]) => (marked.includes(id) ? [n] : []));
  const asBits = packDigits([[BITS, 2], ...tokens.map((_, n) => bit(places.includes(n)))]);
  const asSteps = packDigits([[STEPS, 2], ...steps(tokens.length, places)]);
  return print(tokens) + (asSteps.length < asBits.length ? asSteps : asBits);
}

export function unpackMarks(tokens: readonly Option[], packed: Packed): readonly Id[] | undefined {
  if (packed[0] !== print(tokens)) return undefined;
  const values = unpackDigits(packed.slice(1), ([way, ...read]) =>
    way === undefined ? 2 : BASE_AFTER[way]?.(tokens.length, read),
  );
  if (!values) return undefined;
  const [way, ...rest] = values;
  const marks = way === STEPS ? placesOf(rest) : rest.flatMap((value, n) => (value ? [n] : []));
  return marks.flatMap((n) => tokens[n]?.id ?? []);
}

const print = (tokens: readonly Option[]) => fingerprint(tokens.map(({ text }) => text));

const BITS = 0;
const STEPS = 1;

const BASE_AFTER: readonly ((length: number, read: readonly number[]) => number | undefined)[] = [
  (length, read) => (read.length < length ? 2 : undefined),
  (length, read) => (read.at(-1) === 0 ? undefined : length - sum(read) + 1),
];

const bit = (on: boolean): Digit => [on ? 1 : 0, 2];

/** From just before the text to the first mark, from there to the next; 0 ends it. */
const steps = (length: number, places: readonly number[]): readonly Digit[] =>
  [...places, undefined].map((place, n) => {
    const last = places[n - 1] ?? -1;
    return [place === undefined ? 0 : place - last, length - last];
  });

const placesOf = (read: readonly number[]) =>
  read.slice(0, -1).map((_, n) => sum(read.slice(0, n + 1)) - 1);

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
