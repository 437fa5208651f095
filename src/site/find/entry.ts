/** What can be found, in the order in which it is shown. */
export const ENTRY_KINDS = ['lesson', 'tool', 'term', 'guideline', 'news', 'source'] as const;

export type EntryKind = (typeof ENTRY_KINDS)[number];

/** One thing that can be found. */
export type Entry = {
  readonly kind: EntryKind;
  readonly title: string;
  /** The module or lesson that it stands in; absent where that says nothing new. */
  readonly where?: string;
  /** Where it opens: seen from the root of the site or, in a document, from the document itself. */
  readonly href: string;
  /** Its text in pieces, each with the heading above it. The first is its lead or meaning. */
  readonly parts: readonly (readonly [heading: string, text: string])[];
  /** What people type who look for it and that it does not say. */
  readonly words?: string;
};

/** All that a search needs, made with the site: `site/build/find.ts`. */
export type FindIndex = {
  readonly entries: readonly Entry[];
  /** A word that people type, to the words that the lessons use. */
  readonly meanings: Readonly<Record<string, readonly string[]>>;
};
