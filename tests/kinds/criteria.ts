import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { QuestionKind } from '../../src/core/quiz/question.ts';
import { ROOT } from '../browser/paths.ts';

/** The numbers under which each kind's file says the same sort of thing. */
export const CRITERIA = {
  1: 'Wat de cursist ziet',
  2: 'Toetsenbord',
  3: 'Aanraken',
  4: 'Schermlezer',
  5: 'Leeg',
  6: 'Nakijken',
  7: 'Daarna',
  8: 'Later terug',
} as const;

/** By number, what a kind's acceptance criterion is about. */
export const criteriaOf = (kind: QuestionKind): ReadonlyMap<number, string> =>
  new Map(
    [...textOf(kind).matchAll(/^(\d+)\. \*\*(.+?)\.\*\* /gm)].map(([, number, name = '']) => [
      Number(number),
      name,
    ]),
  );

const textOf = (kind: QuestionKind) =>
  readFileSync(join(ROOT, 'src/islands/questions', `${kind}.acceptatiecriteria.md`), 'utf8');
