import { type Issue, makeIssue } from '../issue.ts';
import { pickStrings } from '../pick.ts';
import type { Document } from '../read-documents.ts';

/** A word that is looked for instead must stand in a lesson, or nothing is found. */
export function checkSearchWords(documents: readonly Document[]): readonly Issue[] {
  // The word may stand in a lesson that cannot be read yet.
  if (documents.some(({ kind, body }) => kind === 'lesson' && !body.whole)) return [];
  const told = new Set(documents.flatMap(wordsOf));
  return documents
    .filter(({ kind }) => kind === 'searchWords')
    .flatMap(({ yaml }) =>
      pickStrings(yaml.value, '*.means.*')
        .filter(({ text }) => splitWords(text).some((word) => !told.has(word)))
        .map(({ path, text }) => makeIssue('search/unknown-word', yaml.at(path), { word: text })),
    );
}

const wordsOf = ({ yaml, body: { sections } }: Document): readonly string[] =>
  sections.length === 0
    ? []
    : [
        ...pickStrings(yaml.value, 'title'),
        ...pickStrings(yaml.value, 'lead'),
        ...sections.flatMap(({ heading, parts }) => [heading, ...parts].map((text) => ({ text }))),
      ].flatMap(({ text }) => (typeof text === 'string' ? splitWords(text) : []));

const splitWords = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
