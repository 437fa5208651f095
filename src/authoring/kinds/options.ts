import { z } from 'zod';
import { id, optionalText, strict, text } from '../schemas/fields.ts';

const option = strict({
  id: id('De vaste naam van de optie, zoals eerst-vragen.'),
  text: text('Wat de cursist leest.'),
  correct: z.boolean().default(false).describe('`true` als deze optie goed is.'),
  feedback: optionalText('Waarom deze optie goed is of niet goed.'),
});

type Option = z.output<typeof option>;

export const optionsField = (least: number, most: number) => {
  const count = `quiz/option-count|${least} tot en met ${most}`;
  return z
    .array(option)
    .min(least, count)
    .max(most, count)
    .refine((options) => options.some(isCorrect), 'quiz/no-correct-option')
    .describe('De antwoorden waaruit de cursist kiest.');
};

export const isCorrect = ({ correct }: Option): boolean => correct;

/** The half that everyone may see. */
export const publicOptions = (options: readonly Pick<Option, 'id' | 'text'>[]) =>
  options.map(({ id, text }) => ({ id, text }));

export const feedbackOf = (
  options: readonly Pick<Option, 'id' | 'feedback'>[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(options.map(({ id, feedback }) => [id, feedback]));

export const OPTION_EXPLAINS = [['options.*', 'feedback']] as const;
