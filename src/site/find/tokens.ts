/** A word as it stands in a text, and where. */
export type Token = { readonly word: string; readonly start: number; readonly end: number };

/** The words of a text; a hyphen parts two, an apostrophe does not (`cv’s`). */
export const tokensOf = (text: string): readonly Token[] =>
  [...text.matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
