import { z } from 'zod';
import { ADVICE_CODES, isIssueCode } from '../issue.ts';
import { strict, text } from './fields.ts';

const CODES = ADVICE_CODES.filter((code) => code !== 'akkoord/unused');

const acceptedAdvice = strict({
  code: z
    .enum(CODES, {
      error: ({ input }) =>
        typeof input === 'string' && isIssueCode(input) && !ADVICE_CODES.includes(input)
          ? 'akkoord/error'
          : undefined,
    })
    .describe('De code van het advies, zoals `npm run check` die noemt.'),
  file: text('Het bestand waarin het advies staat, vanaf de map van de cursus.'),
  reason: text('Waarom het zo mag blijven.'),
});

export const acceptedSchema = z
  .array(acceptedAdvice)
  .describe('Adviezen die je bewust laat staan, elk met een reden.');
