import { z } from 'zod';
import { id, isoDate, strict, text } from './fields.ts';

export const newsSchema = strict({
  id: id(
    'De vaste naam van het bericht. Verander die niet meer: lezers zien het anders als nieuw.',
  ),
  date: isoDate('De dag van het bericht.'),
  from: isoDate('Vanaf wanneer de verandering geldt. Mag ontbreken.').optional(),
  kind: z.enum(['guideline', 'law']).describe('Wat er verandert: `guideline` of `law`.'),
  title: text('De verandering in een paar woorden.'),
  text: text('Wat er verandert, in gewone taal.'),
  work: text('Wat het betekent voor het werk van een collega.'),
  lesson: id('De id van de les waar meer staat.'),
  source: id('De id van de bron, uit content/sources.yaml.'),
});
