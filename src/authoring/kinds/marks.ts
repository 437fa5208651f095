import { z } from 'zod';
import { quotedIn } from '../../core/quiz/tokens.ts';
import type { Option } from '../../core/quiz/question.ts';
import { id, text } from '../schemas/fields.ts';
import { type Flaw, makeFlaw } from './flaws.ts';
import { explained } from './parts.ts';

/** The fields that a mark has in every kind that marks a text. */
export const markFields = {
  id: id('De vaste naam van de markering.'),
  quote: text('Het stuk tekst, letterlijk overgenomen uit `text`.'),
  ...explained,
};

export const marksField = <S extends z.ZodType>(mark: S, doc: string) =>
  z.array(mark).min(1, 'mark/none').describe(doc);

type Mark = { readonly id: string; readonly quote: string };

/** What is wrong with the marks in these sentences or words. */
export function markFlaws(tokens: readonly Option[], marks: readonly Mark[]): readonly Flaw[] {
  const placed = marks.map(({ id, quote }) => ({ id, quote, on: quotedIn(tokens, quote) }));
  const flaws = placed.flatMap(({ quote, on }, n) => {
    const path = ['marks', n, 'quote'];
    // An empty quote has been told of already.
    if (!on) return quote === '' ? [] : [makeFlaw('mark/not-found', path)];
    const other = placed.slice(0, n).find((mark) => mark.on?.some((token) => on.includes(token)));
    return other ? [makeFlaw('mark/overlap', path, { other: other.id })] : [];
  });
  const marked = new Set(placed.flatMap(({ on }) => on ?? []));
  return tokens.length > 0 && marked.size === tokens.length
    ? [...flaws, makeFlaw('mark/everything', ['marks'])]
    : flaws;
}
