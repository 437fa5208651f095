import { z } from 'zod';
import { TOOLS } from '../../core/course/course.ts';
import { id, strict, text } from './fields.ts';

const words = (doc: string) => z.array(text(doc)).min(1, 'schema/missing').describe(doc);

const searchWords = strict({
  typed: words('De woorden die een collega intikt.'),
  means: words(
    'De woorden die in de lessen staan: daar zoekt de zoekfunctie dan ook op.',
  ).optional(),
  lesson: id('De id van de les die dan de beste is.').optional(),
  page: z
    .enum(TOOLS)
    .describe('De hulp die dan van pas komt: `mag-dit` of `aanvraag-screening`.')
    .optional(),
}).refine(
  ({ means, lesson, page }) => [means, lesson, page].filter((it) => it !== undefined).length === 1,
  { error: 'search/means-or-lesson' },
);

export const searchWordsSchema = z
  .array(searchWords)
  .describe('Woorden die collega’s intikken, met wat zij ermee zoeken.');
