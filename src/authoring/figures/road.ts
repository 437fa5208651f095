import { z } from 'zod';
import { strict, text } from '../schemas/fields.ts';
import { base, list, point } from './base.ts';

export const roadSchema = strict({
  ...base('road', 'Een weg in stappen: wie doet wat, en wanneer.'),
  steps: list(
    strict({
      ...point('De stap, in een paar woorden.'),
      who: z
        .enum(['you', 'organisation'])
        .describe('Wie het doet: `you` (de cursist) of `organisation`.'),
      when: text('Wanneer het gebeurt, in een paar woorden.'),
    }),
    'De stappen, in volgorde.',
  ),
});
