import { z } from 'zod';
import { id, strict, text } from './fields.ts';

export const dutySchema = strict({
  id: id('De vaste naam van de plicht.'),
  text: text('De plicht in een zin, in B1.'),
  kind: z
    .enum(['ai-verordening', 'nederlands-recht', 'richtlijn'])
    .describe('Waar de plicht uit komt.'),
  source: id('De id van de bron, uit content/sources.yaml.'),
  for: z
    .array(z.enum(['alle', 'leidinggevende', 'screener', 'inkoper', 'beleid']))
    .min(1, 'schema/missing')
    .describe('Voor wie de plicht is.'),
  outcomes: z.array(z.string()).default([]).describe('De leerdoelen die erbij horen, zoals A3.'),
});

export const dutiesSchema = z
  .array(dutySchema)
  .describe('Wat de wet, andere kaders en de richtlijnen vragen.');
