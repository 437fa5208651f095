import { z } from 'zod';
import { KINDS } from '../kinds/all-kinds.ts';
import { id, strict } from './fields.ts';

export const questionSchema = z.discriminatedUnion('kind', [
  KINDS['single-choice'].schema,
  KINDS['multiple-response'].schema,
  KINDS['true-false'].schema,
  KINDS.matching.schema,
  KINDS.ordering.schema,
  KINDS.categorise.schema,
  KINDS['fill-in'].schema,
  KINDS.numeric.schema,
  KINDS.likert.schema,
  KINDS.reflection.schema,
  KINDS.scenario.schema,
  KINDS['check-answer'].schema,
  KINDS['safe-prompt'].schema,
  KINDS['screen-tool'].schema,
]);

export const quizSchema = strict({
  id: id('De vaste naam van deze verzameling vragen.'),
  questions: z.array(questionSchema).describe('De vragen.'),
});
