import { z } from 'zod';
import { id, strict, text } from './fields.ts';

export const figureSchema = strict({
  id: id('De vaste naam van de figuur: kleine letters, cijfers en streepjes.'),
  kind: z.literal('points').describe('De soort figuur: `points` is een rij punten met uitleg.'),
  title: text('De titel boven de figuur.'),
  caption: text('De zin onder de figuur.'),
  items: z
    .array(strict({ title: text('Het punt, in een of twee woorden.'), text: text('De uitleg.') }))
    .min(1, 'schema/missing')
    .describe('De punten, in volgorde.'),
});
