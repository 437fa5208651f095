import { ALL_RULES } from '../../core/quiz/all-rules.ts';
import { type Issue, makeIssue } from '../issue.ts';
import { isRecord, pick } from '../pick.ts';
import type { Document } from '../read-documents.ts';
import type { Outline } from './outline.ts';

/** What nobody can get wrong is no question for a test. */
export function checkUnscored(
  { modules }: Outline,
  documents: readonly Document[],
): readonly Issue[] {
  const unscored = new Map(documents.flatMap(unscoredIn));
  return modules
    .flatMap(({ testQuestions }) => testQuestions)
    .flatMap(({ id, place }) => {
      const kind = unscored.get(id);
      return kind === undefined ? [] : [makeIssue('test/unscored', place, { id, kind })];
    });
}

const UNSCORED: readonly string[] = Object.entries(ALL_RULES).flatMap(([kind, { scored }]) =>
  scored ? [] : [kind],
);

const unscoredIn = (document: Document) =>
  pick(document.kind === 'quiz' ? document.yaml.value : undefined, 'questions.*').flatMap(
    ({ value }) => {
      const { id, kind } = isRecord(value) ? value : {};
      return typeof id === 'string' && typeof kind === 'string' && UNSCORED.includes(kind)
        ? [[id, kind] as const]
        : [];
    },
  );
