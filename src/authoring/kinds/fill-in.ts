import { z } from 'zod';
import { normalised } from '../../core/quiz/normalised.ts';
import type { Question } from '../../core/quiz/question.ts';
import { optionalText, strict, text } from '../schemas/fields.ts';
import { askBase, base, keyBase } from './base.ts';

const schema = strict({
  ...base('fill-in', 'Een antwoord dat de cursist zelf typt.'),
  accept: z
    .array(
      text('Een goed antwoord.').refine(
        (answer) => answer === '' || normalised(answer) !== '',
        'fill-in/empty-answer',
      ),
    )
    .min(1, 'fill-in/no-answer')
    .describe('De goede antwoorden. Het eerste wordt getoond. Hoofdletters maken niet uit.'),
  ifWrong: optionalText('Uitleg voor wie iets anders invult.'),
});

function toQuestion(authored: z.output<typeof schema>, file: string): Question<'fill-in'> {
  const { id, kind, guidelines, accept, ifWrong } = authored;
  return {
    id,
    guidelines,
    file,
    ask: { ...askBase(authored), kind },
    key: { ...keyBase(authored), kind, accept, ifWrong },
  };
}

export const fillIn = { schema, toQuestion, explains: [['', 'ifWrong']] as const };
