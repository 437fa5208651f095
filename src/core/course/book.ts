/** What the review book holds, each with a fingerprint of its content: other words, another fingerprint. */
export type BookItem = {
  /** Its kind and its id, such as `lesson/eerst-screenen`. */
  readonly key: string;
  readonly title: string;
  readonly hash: string;
};

/** The book as it was when somebody chose to keep it. */
export type BookVersion = {
  readonly version: string;
  /** ISO date. */
  readonly date: string;
  readonly items: readonly BookItem[];
};

export type BookChanges = {
  /** What is there now and was not then, or not with these words: by key. */
  readonly marked: ReadonlyMap<string, 'new' | 'changed'>;
  readonly removed: readonly BookItem[];
};

/** What changed since an earlier version. */
export function changesSince(
  then: readonly BookItem[],
  now: readonly Pick<BookItem, 'key' | 'hash'>[],
): BookChanges {
  const before = new Map(then.map(({ key, hash }) => [key, hash]));
  const present = new Set(now.map(({ key }) => key));
  return {
    marked: new Map(
      now
        .filter(({ key, hash }) => before.get(key) !== hash)
        .map(({ key }) => [key, before.has(key) ? 'changed' : 'new'] as const),
    ),
    removed: then.filter(({ key }) => !present.has(key)),
  };
}
