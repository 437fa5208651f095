import { z } from 'zod';
import type { Question } from '../../core/quiz/question.ts';
import { WHYS } from '../../core/quiz/safe-prompt.ts';
import { quotedIn, wordsOf } from '../../core/quiz/tokens.ts';
import { strict, text } from '../schemas/fields.ts';
import { askBase, base, keyBase } from './base.ts';
import { tell } from './flaws.ts';
import { markFields, markFlaws, marksField } from './marks.ts';

const mark = strict({
  ...markFields,
  why: z.enum(WHYS).describe('`personal` (een persoonsgegeven) of `confidential` (vertrouwelijk).'),
});

const schema = strict({
  ...base('safe-prompt', 'Een opdracht aan AI waarin de cursist markeert wat er niet in mag.'),
  text: text('De opdracht.'),
  marks: marksField(mark, 'De woorden die niet in de opdracht mogen.'),
}).superRefine(tell(({ text, marks }) => markFlaws(wordsOf(text), marks)));

function toQuestion(authored: z.output<typeof schema>, file: string): Question<'safe-prompt'> {
  const { id, kind, guidelines, text, marks } = authored;
  const words = wordsOf(text);
  return {
    id,
    guidelines,
    file,
    ask: { ...askBase(authored), kind, words },
    key: {
      ...keyBase(authored),
      kind,
      marks: marks.map(({ quote, why, feedback }) => ({
        words: quotedIn(words, quote) ?? [],
        why,
        feedback,
      })),
    },
  };
}

export const safePrompt = { schema, toQuestion, explains: [['marks.*', 'feedback']] as const };
