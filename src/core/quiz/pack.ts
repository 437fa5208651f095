import type { Id } from '../course/id.ts';
import { ALPHABET, hash } from './hash.ts';
import type { Packed } from './rules.ts';

type Named = { readonly id: Id };

/**
 * A choice out of `all`, as one bit per option in the order of their ids, led by a character that
 * tells these options from others: an authored order may change, an option that comes or goes is seen.
 */
export function packSet(all: readonly Named[], chosen: readonly Id[]): Packed {
  const ids = sorted(all);
  let packed = fingerprint(ids);
  for (let start = 0; start < ids.length; start += 6) {
    const bits = ids
      .slice(start, start + 6)
      .reduce((sum, id, place) => sum | (chosen.includes(id) ? 1 << place : 0), 0);
    packed += ALPHABET.charAt(bits);
  }
  return packed;
}

export function unpackSet(all: readonly Named[], packed: Packed): readonly Id[] | undefined {
  const ids = sorted(all);
  if (packed.length !== 1 + Math.ceil(ids.length / 6) || packed[0] !== fingerprint(ids)) return;
  if ([...packed].some((char) => !ALPHABET.includes(char))) return;
  const chosen = new Set(
    ids.filter((_, n) => ALPHABET.indexOf(packed.charAt(1 + Math.floor(n / 6))) & (1 << (n % 6))),
  );
  return all.map(({ id }) => id).filter((id) => chosen.has(id));
}

const sorted = (all: readonly Named[]) => all.map(({ id }) => id).sort();

/** Tells one list of texts from another; two that differ agree once in 64 times. */
export const fingerprint = (texts: readonly string[]): string =>
  ALPHABET.charAt(hash(texts.join(' ')) & 63);
