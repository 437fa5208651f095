import { z } from 'zod';
import { id, strict, text, whole } from './fields.ts';
import { pretestSchema, testSchema } from './test.ts';

export const moduleSchema = strict({
  id: id('De vaste naam van de module. Verander die niet meer als de cursus loopt.'),
  title: text('De titel van de module.'),
  summary: text('In een zin: waar de module over gaat.'),
  flower: whole(
    'De kleur in het bollenveld, 1 tot en met 6; de modules staan op deze volgorde.',
    1,
    6,
  ),
  lessons: z
    .array(id('De id van een les.'))
    .min(1, 'schema/missing')
    .describe('De lessen, in volgorde.'),
  core: z
    .array(id('De id van een les van deze module.'))
    .default([])
    .describe('De kernlessen: wat iedereen moet weten. Een leerpad kan alleen deze lessen vragen.'),
  pretest: pretestSchema
    .describe('De nulmeting vooraf: wat je daarin laat zien, hoef je niet meer te lezen.')
    .optional(),
  test: testSchema.describe('De toets aan het eind. Mag ontbreken.').optional(),
});
