import { ALPHABET } from './hash.ts';
import type { Packed } from './rules.ts';

/** A whole number below its base, which is at least 1. */
export type Digit = readonly [value: number, base: number];

/** Digits of different bases as one number, so that no bit is lost between them. The first is lowest. */
export function packDigits(digits: readonly Digit[]): Packed {
  const total = digits.reduceRight((sum, [value, base]) => sum * BigInt(base) + BigInt(value), 0n);
  return Array.from({ length: lengthOf(digits) }, (_, n) =>
    ALPHABET.charAt(Number((total >> BigInt(6 * n)) & 63n)),
  ).join('');
}

/**
 * The values again. `baseAfter` tells the base of the next digit from those before it, or that there is
 * none. Undefined for a text that `packDigits` would not have made.
 */
export function unpackDigits(
  packed: Packed,
  baseAfter: (values: readonly number[]) => number | undefined,
): readonly number[] | undefined {
  const places = [...packed].map((char) => ALPHABET.indexOf(char));
  if (places.includes(-1)) return undefined;
  let rest = places.reduceRight((sum, place) => sum * 64n + BigInt(place), 0n);
  const digits: Digit[] = [];
  const values: number[] = [];
  for (let base = baseAfter(values); base !== undefined; base = baseAfter(values)) {
    const value = Number(rest % BigInt(base));
    digits.push([value, base]);
    values.push(value);
    rest /= BigInt(base);
  }
  return rest === 0n && packed.length === lengthOf(digits) ? values : undefined;
}

/** Characters that the largest values of these bases take. */
function lengthOf(digits: readonly Digit[]): number {
  let largest = digits.reduce((product, [, base]) => product * BigInt(base), 1n) - 1n;
  let length = 0;
  for (; largest > 0n; largest >>= 6n) length++;
  return length;
}
