import { z } from 'zod';
import type { QuestionKind } from '../../core/quiz/question.ts';
import { id, optionalText, text, whole } from '../schemas/fields.ts';

/** The fields that every kind of question has. */
export const base = <K extends QuestionKind>(kind: K, doc: string) => ({
  id: id('De vaste naam van de vraag. Verander die niet meer als de cursus loopt.'),
  kind: z.literal(kind).describe(doc),
  lesson: id('De id van de les waar de uitleg staat.'),
  guidelines: z
    .array(id('De id van een richtlijn.'))
    .default([])
    .describe('De richtlijnen die de vraag toetst, uit content/guidelines.yaml.'),
  duties: z
    .array(id('De id van een plicht.'))
    .default([])
    .describe('De plichten die de vraag toetst, uit content/duties.yaml.'),
  outcomes: z
    .array(id('De id van een leerdoel.'))
    .default([])
    .describe('De leerdoelen die de vraag toetst en die niet al bij een plicht horen.'),
  situation: text('Het geval dat aan de vraag voorafgaat. Mag ontbreken.').optional(),
  prompt: text('De vraag zelf.'),
  feedback: optionalText('Staat bij elke uitkomst.'),
  hints: z
    .array(text('Een tip.'))
    .default([])
    .describe('Tips, van klein naar groot. Mag ontbreken.'),
  tries: whole('Hoe vaak je in de les mag antwoorden.', 1, 10).default(2),
  weight: z
    .number()
    .positive('schema/range|een getal groter dan 0')
    .default(1)
    .describe('Hoe zwaar de vraag telt in de toets.'),
});

type Base = z.output<z.ZodObject<ReturnType<typeof base<QuestionKind>>>>;

export const askBase = ({ id, situation, prompt, weight, tries, hints, lesson }: Base) => ({
  id,
  situation,
  prompt,
  weight,
  tries,
  hints,
  lesson,
});

export const keyBase = ({ id, feedback }: Base) => ({ id, feedback });
