import { type Issue, makeIssue } from '../issue.ts';
import type { Document } from '../read-documents.ts';
import { PLACEHOLDER } from '../schemas/organisation.ts';
import { settingsOf } from '../settings.ts';

/** The names of the settings that still hold an example. */
export const placeholdersOf = (value: unknown): readonly string[] =>
  [...settingsOf(value)].filter(([, text]) => PLACEHOLDER.test(text)).map(([name]) => name);

export const checkPlaceholders = (documents: readonly Document[]): readonly Issue[] =>
  documents
    .filter(({ kind }) => kind === 'organisation')
    .flatMap(({ yaml }) =>
      placeholdersOf(yaml.value).map((key) =>
        makeIssue('organisation/placeholder', yaml.at([key]), { key }),
      ),
    );
