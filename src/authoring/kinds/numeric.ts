import { z } from 'zod';
import type { Question } from '../../core/quiz/question.ts';
import { optionalText, strict, text } from '../schemas/fields.ts';
import { askBase, base, keyBase } from './base.ts';
import { type Flaw, makeFlaw, tell } from './flaws.ts';
import { explained } from './parts.ts';

const SCORE = 'schema/range|een getal van 0 tot en met 1';

const near = strict({
  from: z.number().describe('Het kleinste getal van de reeks; het telt mee.'),
  to: z.number().describe('Het grootste getal van de reeks; het telt mee.'),
  score: z
    .number()
    .min(0, SCORE)
    .max(1, SCORE)
    .describe('Wat de reeks waard is, van 0 tot en met 1.'),
  ...explained,
});

const schema = strict({
  ...base('numeric', 'Een getal dat de cursist zelf typt.'),
  answer: z.number().describe('Het goede getal. Schrijf in YAML een punt, zoals 2.5.'),
  tolerance: z
    .number()
    .min(0, 'schema/range|een getal van 0 of meer')
    .default(0)
    .describe('Hoeveel het antwoord naar boven of beneden mag afwijken.'),
  unit: text('De eenheid achter het invulveld, zoals uur. Mag ontbreken.').optional(),
  near: z
    .array(near)
    .default([])
    .describe('Reeksen van getallen die een deel van de punten krijgen, of een eigen uitleg.'),
  ifWrong: optionalText('Uitleg voor wie een ander getal invult.'),
}).superRefine(tell((authored) => [...turnedAround(authored), ...overlaps(authored)]));

type Range = { readonly from: number; readonly to: number };

type Ranges = {
  readonly answer: number;
  readonly tolerance: number;
  readonly near: readonly Range[];
};

const turnedAround = ({ near }: Ranges): readonly Flaw[] =>
  near.flatMap(({ from, to }, n) =>
    from > to
      ? [makeFlaw('numeric/turned-around', ['near', n], { from: String(from), to: String(to) })]
      : [],
  );

function overlaps({ answer, tolerance, near }: Ranges): readonly Flaw[] {
  const own = { from: answer - tolerance, to: answer + tolerance, name: 'het goede antwoord' };
  const ranges = [own, ...near.map((range) => ({ ...range, name: nameOf(range) }))];
  return near.flatMap((range, n) => {
    const other = ranges
      .slice(0, n + 1)
      .find(({ from, to }) => from <= range.to && range.from <= to);
    return other ? [makeFlaw('numeric/overlap', ['near', n], { other: other.name })] : [];
  });
}

const nameOf = ({ from, to }: Range) => `de reeks van ${from} tot en met ${to}`;

function toQuestion(authored: z.output<typeof schema>, file: string): Question<'numeric'> {
  const { id, kind, guidelines, answer, tolerance, unit, near, ifWrong } = authored;
  return {
    id,
    guidelines,
    file,
    ask: { ...askBase(authored), kind, unit },
    key: { ...keyBase(authored), kind, answer, tolerance, near, ifWrong },
  };
}

export const numeric = {
  schema,
  toQuestion,
  explains: [
    ['', 'feedback'],
    ['near.*', 'feedback'],
  ] as const,
};
