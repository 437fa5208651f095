import { ALPHABET } from '../quiz/hash.ts';

/**
 * Numbers as bits, bits as characters of the base64url alphabet, six to a character.
 * One layout serves both ways, so that they cannot drift apart: a writer writes the number that it is
 * given and returns it, a reader ignores what it is given and returns what was written.
 */
export type Coder = {
  /** Up to 32 bits. */
  readonly uint: (value: number, width: number) => number;
  /**
   * Any whole number, the smaller the shorter (exponential Golomb code): below 2^k it takes k + 1 bits,
   * then two more for each doubling.
   */
  readonly count: (value: number, k: number) => number;
  /** More was read than there was: whatever came last is not to be trusted. */
  readonly isSpent: () => boolean;
};

export function bitWriter(): Coder & { readonly text: () => string } {
  let bits = '';
  const uint = (value: number, width: number) => {
    for (let n = width - 1; n >= 0; n--) bits += (value >>> n) & 1;
    return value;
  };
  return {
    uint,
    count: (value, k) => {
      const width = 32 - Math.clz32(value + 2 ** k);
      uint(0, width - 1 - k);
      uint(value + 2 ** k, width);
      return value;
    },
    isSpent: () => false,
    text: () =>
      bits.replace(/.{1,6}/g, (six) => ALPHABET.charAt(Number.parseInt(six.padEnd(6, '0'), 2))),
  };
}

/** For characters of the alphabet only. Past the end every bit is a 1, which ends a count. */
export function bitReader(text: string): Coder {
  let at = 0;
  const bit = () => (ALPHABET.indexOf(text.charAt(at / 6) || '_') >> (5 - (at++ % 6))) & 1;
  const uint = (_: number, width: number) => {
    let value = 0;
    for (let n = 0; n < width; n++) value = value * 2 + bit();
    return value;
  };
  return {
    uint,
    count: (_, k) => {
      let width = k;
      while (!bit()) width++;
      return 2 ** width + uint(0, width) - 2 ** k;
    },
    isSpent: () => at > text.length * 6,
  };
}

/** One number as characters. */
export function characters(value: number, length: number): string {
  const writer = bitWriter();
  writer.uint(value, length * 6);
  return writer.text();
}
