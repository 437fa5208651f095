import type { z } from 'zod';
import type { Question } from '../../core/quiz/question.ts';
import { strict } from '../schemas/fields.ts';
import { askBase, base, keyBase } from './base.ts';
import { feedbackOf, isCorrect, OPTION_EXPLAINS, optionsField, publicOptions } from './options.ts';

const schema = strict({
  ...base('multiple-response', 'Een vraag met een of meer goede antwoorden.'),
  options: optionsField(2, 6),
});

function toQuestion(
  authored: z.output<typeof schema>,
  file: string,
): Question<'multiple-response'> {
  const { id, kind, guidelines, options } = authored;
  const correct = options.filter(isCorrect).map((option) => option.id);
  return {
    id,
    guidelines,
    file,
    ask: { ...askBase(authored), kind, options: publicOptions(options) },
    key: { ...keyBase(authored), kind, correct, options: feedbackOf(options) },
  };
}

export const multipleResponse = { schema, toQuestion, explains: OPTION_EXPLAINS };
