import { z } from 'zod';
import { id, optionalText, strict, text } from '../schemas/fields.ts';

/** @spec scorm.md 4.9: what a learning platform can be told of, as sources, and as targets or steps. */
export const MOST_SOURCES = 35;
export const MOST_TARGETS = 36;

/** A list of so many parts. */
export const partsField = <S extends z.ZodType>(
  part: S,
  [least, most]: readonly [least: number, most: number],
  doc: string,
) => {
  const count = `quiz/part-count|${least} tot en met ${most}`;
  return z.array(part).min(least, count).max(most, count).describe(doc);
};

export const named = (doc: string) => ({
  id: id('Een vaste naam, die je in deze lijst maar een keer gebruikt.'),
  text: text(doc),
});

export const explained = {
  feedback: optionalText('De uitleg die de cursist na het antwoord leest.'),
};

export const place = (doc: string) => strict(named(doc));
