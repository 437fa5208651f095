/** A part of a text: from the first character to just after the last. */
export type Span = { readonly start: number; readonly end: number };

/** What ends in a full stop and does not end a sentence. */
const SHORT = new Set(
  'art artt bijv bv blz bzw ca d.w.z dhr dr drs enz etc evt excl incl ing ir jl max m.b.t m.b.v min mr mw nr o.a o.b.v o.m p pag prof resp t.a.v tel t.o.v vs z.s.m'.split(
    ' ',
  ),
);

/** One or more marks that end a sentence, the quotes and brackets that close with it, then white space. */
const END = /[.!?…]+[)\]"'”’»]*\s+/g;

/** The sentences of a text, in order, without the white space around them. */
export function sentencesIn(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(END)) {
    const end = index + mark.length;
    if (!endsSentence(text.slice(start, index), mark, text.slice(end))) continue;
    spans.push({ start, end });
    start = end;
  }
  return [...spans, { start, end: text.length }].map(trimmed(text)).filter(isSaid(text));
}

function endsSentence(before: string, mark: string, after: string): boolean {
  if (/^\p{Ll}/u.test(after)) return false;
  if (!mark.startsWith('.') || mark.startsWith('..')) return true;
  const word = before.match(/[\p{L}.]+$/u)?.[0] ?? '';
  return !SHORT.has(word.toLowerCase()) && !/^\p{Lu}$/u.test(word);
}

const trimmed =
  (text: string) =>
  ({ start, end }: Span): Span => {
    const part = text.slice(start, end);
    return {
      start: start + part.length - part.trimStart().length,
      end: end - part.length + part.trimEnd().length,
    };
  };

/** Something with a letter or a digit in it: a dot on its own is nothing to say. */
const isSaid =
  (text: string) =>
  ({ start, end }: Span): boolean =>
    /[\p{L}\p{N}]/u.test(text.slice(start, end));
