import { z } from 'zod';
import { strict, text } from './fields.ts';

const group = strict({
  reason: text('Waarom de cursus niet zonder deze woorden kan.'),
  words: z
    .array(text('Een woord, zoals het in de tekst staat.'))
    .min(1, 'schema/missing')
    .describe('De lange woorden die mogen blijven.'),
});

export const wordsSchema = z
  .array(group)
  .describe('Lange woorden die de cursus bewust gebruikt, per groep met een reden.');
