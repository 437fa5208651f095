import { z } from 'zod';
import { id, strict, text, whole } from './fields.ts';

const stepSchema = strict({
  module: id('De id van een module.'),
  lessons: z
    .enum(['all', 'core'])
    .default('all')
    .describe('`all`: alle lessen van de module, `core`: alleen de kernlessen.'),
  required: z
    .boolean()
    .default(true)
    .describe('`false`: deze stap is extra en telt niet mee om het leerpad af te ronden.'),
});

export const pathSchema = strict({
  id: id('De vaste naam van het leerpad. Verander die niet meer als de cursus loopt.'),
  title: text('De titel van het leerpad.'),
  summary: text('In een zin: wat het leerpad je brengt.'),
  role: text('Voor wie het leerpad is, zoals "Iedereen" of "Leidinggevenden".'),
  steps: z
    .array(stepSchema)
    .min(1, 'path/empty')
    .refine((steps) => steps.length === 0 || steps.some(({ required }) => required), {
      error: 'path/nothing-required',
    })
    .describe('De modules, in volgorde.'),
  test: id('De id van een toets of module.')
    .describe('De toets die beslist. Zonder dit veld beslist elke toets van de verplichte stappen.')
    .optional(),
  maxMinutes: whole(
    'Hoeveel minuten de verplichte lessen samen hooguit duren, de toets erbij.',
    1,
    6000,
  ).optional(),
});
