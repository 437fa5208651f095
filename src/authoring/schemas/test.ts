import { z } from 'zod';
import { id, strict, text, whole } from './fields.ts';

const questions = (doc: string) =>
  z.array(id('De id van een vraag.')).min(1, 'schema/missing').describe(doc);

const drawSchema = strict({
  questions: questions('De vragen waaruit wordt getrokken.'),
  count: whole('Hoeveel vragen elke poging hieruit trekt.', 1, 100),
}).refine((draw) => draw.count <= draw.questions.length, {
  error: 'test/draw-too-large',
  path: ['count'],
});

const passMark = z
  .int('test/unreachable-pass-mark')
  .min(1, 'test/unreachable-pass-mark')
  .max(100, 'test/unreachable-pass-mark')
  .describe('Het percentage van de punten waarmee je slaagt, zoals 80.');

export const testSchema = strict({
  id: id('De vaste naam van de toets.'),
  title: text('De titel van de toets.'),
  passMark,
  tries: whole('Het aantal pogingen; daarna eerst de gemiste lessen.', 1, 20).default(3),
  questions: questions('De vragen: elke poging dezelfde.').optional(),
  draw: z
    .array(drawSchema)
    .min(1, 'schema/missing')
    .describe('Trekt bij elke poging andere vragen, uit een of meer lijsten.')
    .optional(),
  shuffle: z
    .boolean()
    .default(true)
    .describe('`true`: de vragen staan elke poging in een andere volgorde.'),
  feedback: z
    .enum(['question', 'end'])
    .default('end')
    .describe('Wanneer de uitleg komt: `question` na elke vraag, `end` na het inleveren.'),
}).refine((test) => (test.questions === undefined) !== (test.draw === undefined), {
  error: 'test/questions-or-draw',
});

export const pretestSchema = strict({
  id: id('De vaste naam van de nulmeting.'),
  title: text('De titel van de nulmeting.'),
  knownAt: z
    .int('test/unreachable-pass-mark')
    .min(1, 'test/unreachable-pass-mark')
    .max(100, 'test/unreachable-pass-mark')
    .default(100)
    .describe('Vanaf welk percentage goed van de vragen over een les je die les kent.'),
  questions: questions('De vragen: gevallen uit het werk, een of meer over elke les.'),
});
