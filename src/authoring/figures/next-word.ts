import { z } from 'zod';
import { makeFlaw, tell } from '../kinds/flaws.ts';
import { nearest } from '../nearest.ts';
import { strict, text } from '../schemas/fields.ts';
import { base, list } from './base.ts';

const CHANCE = 'schema/range|een getal groter dan 0 en hoogstens 100';

const word = strict({
  word: text('Het woord dat kan volgen.'),
  chance: z.number().positive(CHANCE).max(100, CHANCE).describe('De kans, in procent.'),
  text: text('Wat deze kans betekent, in een of twee zinnen.'),
});

export const nextWordSchema = strict({
  ...base('next-word', 'Hoe een taalmodel het volgende woord kiest: een balk per woord.'),
  sentence: text('Het begin van de zin, zonder het woord dat volgt.'),
  chosen: text('Het woord dat het model deze keer kiest: een van `words`.'),
  words: list(
    word,
    'De woorden, van grote naar kleine kans. Wat overblijft, is van alle andere woorden.',
  ),
}).superRefine(
  tell(({ chosen, words }) => {
    const sum = words.reduce((total, { chance }) => total + chance, 0);
    const names = words.map(({ word }) => word);
    return [
      ...(sum > 100 ? [makeFlaw('figure/chances', ['words'], { sum: String(sum) })] : []),
      ...(names.includes(chosen)
        ? []
        : [
            makeFlaw('figure/unknown-part', ['chosen'], {
              id: chosen,
              nearest: nearest(chosen, names),
            }),
          ]),
    ];
  }),
);
