import type { z } from 'zod';
import type { Question } from '../../core/quiz/question.ts';
import { strict } from '../schemas/fields.ts';
import { askBase, base, keyBase } from './base.ts';
import { feedbackOf, isCorrect, OPTION_EXPLAINS, optionsField, publicOptions } from './options.ts';

const schema = strict({
  ...base('single-choice', 'Een vraag met precies een goed antwoord.'),
  options: optionsField(2, 4).refine(
    (options) => options.filter(isCorrect).length <= 1,
    'quiz/too-many-correct',
  ),
});

function toQuestion(authored: z.output<typeof schema>, file: string): Question<'single-choice'> {
  const { id, kind, guidelines, options } = authored;
  const [correct] = options.filter(isCorrect);
  if (!correct) throw new TypeError(`${id} has no correct option`);
  return {
    id,
    guidelines,
    file,
    ask: { ...askBase(authored), kind, options: publicOptions(options) },
    key: { ...keyBase(authored), kind, correct: correct.id, options: feedbackOf(options) },
  };
}

export const singleChoice = { schema, toQuestion, explains: OPTION_EXPLAINS };
