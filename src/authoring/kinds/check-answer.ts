import { z } from 'zod';
import { FAULTS } from '../../core/quiz/check-answer.ts';
import type { Question } from '../../core/quiz/question.ts';
import { quotedIn, sentencesOf } from '../../core/quiz/tokens.ts';
import { strict, text } from '../schemas/fields.ts';
import { askBase, base, keyBase } from './base.ts';
import { tell } from './flaws.ts';
import { markFields, markFlaws, marksField } from './marks.ts';

const mark = strict({
  ...markFields,
  fault: z
    .enum(FAULTS)
    .describe('`wrong` (fout), `invented` (verzonnen) of `unsupported` (niet onderbouwd).'),
});

const schema = strict({
  ...base('check-answer', 'Een antwoord van AI waarin de cursist markeert wat niet klopt.'),
  text: text('Het antwoord van AI.'),
  marks: marksField(
    mark,
    'De zinnen die niet kloppen. Een stuk van een zin geldt voor de hele zin.',
  ),
}).superRefine(tell(({ text, marks }) => markFlaws(sentencesOf(text), marks)));

function toQuestion(authored: z.output<typeof schema>, file: string): Question<'check-answer'> {
  const { id, kind, guidelines, text, marks } = authored;
  const sentences = sentencesOf(text);
  const faults = marks.flatMap(({ quote, fault, feedback }) =>
    (quotedIn(sentences, quote) ?? []).map((sentence) => [sentence, { fault, feedback }] as const),
  );
  return {
    id,
    guidelines,
    file,
    ask: { ...askBase(authored), kind, sentences },
    key: { ...keyBase(authored), kind, marks: Object.fromEntries(faults) },
  };
}

export const checkAnswer = { schema, toQuestion, explains: [['marks.*', 'feedback']] as const };
