import { z } from 'zod';
import { REVIEWERS } from '../../core/course/course.ts';
import { isoDate, strict, text } from './fields.ts';

export const reviewSchema = strict({
  name: text('De naam van wie de les heeft gecontroleerd.'),
  role: z.enum(REVIEWERS).describe('De rol van die persoon.'),
  date: isoDate('De dag van de controle.'),
  version: text('De versie van de cursus die is gelezen. Mag ontbreken.').optional(),
});
