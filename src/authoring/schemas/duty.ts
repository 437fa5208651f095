import { z } from 'zod';
import { AUDIENCES } from '../../core/course/course.ts';
import { id, strict, text } from './fields.ts';

export const dutySchema = strict({
  id: id('De vaste naam van de plicht.'),
  text: text('De plicht in een zin, in B1.'),
  kind: z
    .enum(['ai-verordening', 'nederlands-recht', 'richtlijn'])
    .describe('Waar de plicht uit komt.'),
  source: id('De id van de bron, uit content/sources.yaml.'),
  guideline: id(
    'De id van de eigen richtlijn die dit ook vraagt: wie die noemt, noemt deze plicht. Mag ontbreken.',
  ).optional(),
  for: z.array(z.enum(AUDIENCES)).min(1, 'schema/missing').describe('Voor wie de plicht is.'),
  outcomes: z
    .array(id('De id van een leerdoel, zoals a3.'))
    .default([])
    .describe('De leerdoelen die erbij horen, uit content/outcomes.yaml.'),
});

export const dutiesSchema = z
  .array(dutySchema)
  .describe('Wat de wet, andere kaders en de richtlijnen vragen.');
