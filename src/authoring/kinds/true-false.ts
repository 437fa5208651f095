import { z } from 'zod';
import type { Question } from '../../core/quiz/question.ts';
import { optionalText, strict } from '../schemas/fields.ts';
import { askBase, base, keyBase } from './base.ts';

const schema = strict({
  ...base('true-false', 'Een stelling die waar is of niet waar.'),
  correct: z.boolean().describe('`true` als de stelling in `prompt` waar is, anders `false`.'),
  ifTrue: optionalText('Uitleg voor wie "waar" kiest.'),
  ifFalse: optionalText('Uitleg voor wie "niet waar" kiest.'),
});

function toQuestion(authored: z.output<typeof schema>, file: string): Question<'true-false'> {
  const { id, kind, guidelines, correct, ifTrue, ifFalse } = authored;
  return {
    id,
    guidelines,
    file,
    ask: { ...askBase(authored), kind },
    key: { ...keyBase(authored), kind, correct, options: { true: ifTrue, false: ifFalse } },
  };
}

export const trueFalse = {
  schema,
  toQuestion,
  explains: [
    ['', 'ifTrue'],
    ['', 'ifFalse'],
  ] as const,
};
