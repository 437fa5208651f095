import { z } from 'zod';
import { id, isoDate, strict, text } from './fields.ts';

export const sourceSchema = strict({
  id: id('De vaste naam van de bron: kleine letters, cijfers en streepjes.'),
  title: text('De titel van de bron.'),
  part: text('Het artikel, hoofdstuk of onderdeel. Mag ontbreken.').optional(),
  url: z
    .url({ protocol: /^https?$/, error: 'schema/format|https://...' })
    .describe('Het adres van de bron. Mag ontbreken.')
    .optional(),
  read: isoDate('De dag waarop de bron is gelezen.'),
  supports: text('Welke zin of welk feit deze bron onderbouwt.'),
});

export const sourcesSchema = z.array(sourceSchema).describe('De bronnen van de cursus.');
