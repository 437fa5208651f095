import { z } from 'zod';
import { strict } from '../schemas/fields.ts';
import { base, point } from './base.ts';

const FOUR = 'schema/range|een lijst van precies vier punten';

export const fourPointsSchema = strict({
  ...base('four-points', 'De vier punten van de screening: een bloem met vier bladen.'),
  points: z
    .array(strict(point('Het punt, in een of twee woorden.')))
    .length(4, FOUR)
    .describe('De vier punten.'),
});
