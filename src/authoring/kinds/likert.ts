import type { z } from 'zod';
import type { Question } from '../../core/quiz/question.ts';
import { strict, text, whole } from '../schemas/fields.ts';
import { askBase, base, keyBase } from './base.ts';

const schema = strict({
  ...base('likert', 'Hoe de cursist iets zelf ziet, op een schaal. Telt niet mee.'),
  scale: strict({
    low: text('De woorden bij de laagste stap.'),
    high: text('De woorden bij de hoogste stap.'),
    steps: whole('Hoeveel stappen de schaal heeft.', 2, 10),
  }).describe('De schaal.'),
});

function toQuestion(authored: z.output<typeof schema>, file: string): Question<'likert'> {
  const { id, kind, guidelines, scale } = authored;
  return {
    id,
    guidelines,
    file,
    ask: { ...askBase(authored), kind, scale },
    key: { ...keyBase(authored), kind },
  };
}

/** Nothing is right, so there is nothing that must be explained. */
export const likert = { schema, toQuestion, explains: [] };
