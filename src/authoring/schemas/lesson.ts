import { z } from 'zod';
import { id, strict, text, whole } from './fields.ts';
import { reviewSchema } from './review.ts';

export const lessonSchema = strict({
  id: id('De vaste naam van de les. Verander die niet meer als de cursus loopt.'),
  title: text('De titel van de les.'),
  lead: text('Een of twee zinnen die zeggen waar de les over gaat.'),
  minutes: whole('Hoeveel minuten de les duurt.', 1, 60),
  guidelines: z
    .array(id('De id van een richtlijn.'))
    .default([])
    .describe('De richtlijnen die de les uitlegt, uit content/guidelines.yaml.'),
  duties: z
    .array(id('De id van een plicht.'))
    .default([])
    .describe('De plichten die de les uitlegt, uit content/duties.yaml.'),
  outcomes: z
    .array(id('De id van een leerdoel.'))
    .default([])
    .describe('De leerdoelen van de les die niet al bij een plicht horen.'),
  sources: z
    .array(id('De id van een bron.'))
    .default([])
    .describe('De bronnen van de les, uit content/sources.yaml.'),
  legal: z
    .boolean()
    .default(false)
    .describe('`true` bij een les over de wet: toont het blok "Stand van zaken".'),
  reviews: z
    .array(reviewSchema)
    .default([])
    .describe('Wie de les heeft gecontroleerd. Noem alleen wie het echt deed.'),
});
