import { type Issue, makeIssue } from '../issue.ts';
import { explainsOf } from '../kinds/all-kinds.ts';
import { isRecord, pick } from '../pick.ts';
import type { Document } from '../read-documents.ts';

/** A choice without an explanation teaches nothing: advice, as the question itself works. */
export const checkFeedback = (documents: readonly Document[]): readonly Issue[] =>
  documents.filter(({ kind }) => kind === 'quiz').flatMap(unexplained);

function unexplained({ yaml }: Document): readonly Issue[] {
  return pick(yaml.value, 'questions.*').flatMap(({ path, value: question }) =>
    explainsOf(isRecord(question) ? question['kind'] : undefined).flatMap(([pattern, key]) =>
      pick(question, pattern)
        .filter(({ value }) => isRecord(value) && !value[key])
        .map((part) => makeIssue('quiz/no-feedback', yaml.at([...path, ...part.path]), { key })),
    ),
  );
}
