import type { z } from 'zod';
import type { Question } from '../../core/quiz/question.ts';
import { strict, text } from '../schemas/fields.ts';
import { askBase, base, keyBase } from './base.ts';

const schema = strict({
  ...base('reflection', 'Een open vraag. Telt niet mee; het antwoord blijft in de browser.'),
  example: text('Een voorbeeld van een antwoord, om het eigen antwoord naast te leggen.'),
});

function toQuestion(authored: z.output<typeof schema>, file: string): Question<'reflection'> {
  const { id, kind, guidelines, example } = authored;
  return {
    id,
    guidelines,
    file,
    ask: { ...askBase(authored), kind },
    key: { ...keyBase(authored), kind, example },
  };
}

/** Nothing is right, so there is nothing that must be explained. */
export const reflection = { schema, toQuestion, explains: [] };
