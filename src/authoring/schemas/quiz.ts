import { z } from 'zod';
import { KINDS } from '../kinds/all-kinds.ts';
import { id, strict } from './fields.ts';

export const questionSchema = z.discriminatedUnion('kind', [
  KINDS['single-choice'].schema,
  KINDS['multiple-response'].schema,
  KINDS['true-false'].schema,
]);

export const quizSchema = strict({
  id: id('De vaste naam van deze verzameling vragen.'),
  questions: z.array(questionSchema).describe('De vragen.'),
});
