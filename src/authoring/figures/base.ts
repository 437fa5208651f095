import { z } from 'zod';
import type { FigureKind } from '../../core/course/figure.ts';
import { id, strict, text } from '../schemas/fields.ts';

/** The fields that every kind of figure has. */
export const base = <K extends FigureKind>(kind: K, doc: string) => ({
  id: id('De vaste naam van de figuur: kleine letters, cijfers en streepjes.'),
  kind: z.literal(kind).describe(doc),
  title: text('De titel boven de figuur.'),
  caption: text('De zin onder de titel.'),
});

export const list = <S extends z.ZodType>(part: S, doc: string) =>
  z.array(part).min(1, 'schema/missing').describe(doc);

export const point = (doc: string) => ({
  title: text(doc),
  text: text('De uitleg, in een of twee zinnen.'),
});

export const pointsSchema = strict({
  ...base('points', 'Een rij punten met uitleg.'),
  items: list(strict(point('Het punt, in een of twee woorden.')), 'De punten, in volgorde.'),
});
