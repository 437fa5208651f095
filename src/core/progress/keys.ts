import type { Id } from '../course/id.ts';
import { hash } from '../quiz/hash.ts';
import type { Coder } from './bits.ts';

/** Ids as 24-bit numbers: the order in which things are authored may change, their ids may not. */
export type Keys = {
  readonly keyOf: ReadonlyMap<Id, number>;
  readonly idOf: ReadonlyMap<number, Id>;
};

const KEY_BITS = 24;

/** Two ids on one key (in one of 400 courses as large as they get) are told apart alphabetically. */
export function keysOf(ids: Iterable<Id>): Keys {
  const keyOf = new Map<Id, number>();
  const idOf = new Map<number, Id>();
  for (const id of [...new Set(ids)].sort()) {
    let name: string = id;
    while (idOf.has(folded(name))) name += '~';
    idOf.set(folded(name), id);
    keyOf.set(id, folded(name));
  }
  return { keyOf, idOf };
}

const folded = (name: string) => {
  const value = hash(name);
  return (value >>> KEY_BITS) ^ (value & 0xffffff);
};

/** Undefined for an id that is no longer known. */
export const codeId = (coder: Coder, { keyOf, idOf }: Keys, id?: Id): Id | undefined =>
  idOf.get(coder.uint((id && keyOf.get(id)) ?? 0, KEY_BITS));

export type Entry<T> = readonly [id: Id, value: T];

/** The entries whose ids are known, as they are written: in the order of their keys. */
export const inOrder = <T>({ keyOf }: Keys, entries: Iterable<Entry<T>>): readonly Entry<T>[] =>
  [...entries]
    .filter(([id]) => keyOf.has(id))
    .sort(([a], [b]) => (keyOf.get(a) ?? 0) - (keyOf.get(b) ?? 0));

/**
 * Each entry as the distance from the key before it and what `code` makes of its value. An entry whose id
 * is no longer known is read, to get past it, and dropped.
 */
export function codeEntries<T>(
  coder: Coder,
  { keyOf, idOf }: Keys,
  entries: readonly Entry<T>[],
  code: (coder: Coder, value: T | undefined) => T,
): readonly Entry<T>[] {
  const keys = entries.map(([id]) => keyOf.get(id) ?? 0);
  const span = (keys.at(-1) ?? 0) - (keys[0] ?? 0);
  // Distances spread geometrically: the code is shortest near half their mean.
  const k = coder.uint(31 - Math.clz32((0.5 * span) / keys.length + 1), 5);
  const length = coder.count(keys.length, 4);
  const result: Entry<T>[] = [];
  let key = 0;
  for (let n = 0; n < length; n++) {
    key += coder.count((keys[n] ?? 0) - key, k);
    const value = code(coder, entries[n]?.[1]);
    if (coder.isSpent()) break;
    const id = idOf.get(key);
    if (id !== undefined) result.push([id, value]);
  }
  return result;
}
