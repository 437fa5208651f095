import { z } from 'zod';
import { AUDIENCES } from '../../core/course/course.ts';
import { id, strict, text } from './fields.ts';

export const outcomeSchema = strict({
  id: id('De vaste naam van het leerdoel, zoals a3.'),
  text: text('Wat iemand na de cursus kan. Het past in: "Je kunt ...".'),
  for: z.enum(AUDIENCES).describe('Voor wie het leerdoel is.'),
});

export const outcomesSchema = z.array(outcomeSchema).describe('De leerdoelen, per rol.');
