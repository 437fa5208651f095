import { DOCUMENTS, type Thing } from '../documents.ts';
import type { Place } from '../issue.ts';
import { pickStrings } from '../pick.ts';
import type { Document } from '../read-documents.ts';

/** An id and where it is given, or used. */
export type Named = { readonly thing: Thing; readonly id: string; readonly place: Place };

/** Every id of the course, right or wrong, valid document or not: a name that is there is not missing. */
export type Index = {
  readonly declared: readonly Named[];
  /** The ids of one thing, or undefined when a file that may hold more of them cannot be read. */
  readonly idsOf: (thing: Thing) => ReadonlySet<string> | undefined;
};

export function indexOf(documents: readonly Document[]): Index {
  const declared = documents.flatMap(declaredBy);
  const broken = documents.filter(({ yaml }) => !yaml.whole).map(({ kind }) => kind);
  const isThere = documents.some(({ kind }) => kind === 'organisation');
  const unread = new Set(
    (isThere ? broken : [...broken, 'organisation' as const]).flatMap(thingsOf),
  );
  return {
    declared,
    idsOf: (thing) =>
      unread.has(thing)
        ? undefined
        : new Set(declared.filter((named) => named.thing === thing).map(({ id }) => id)),
  };
}

const thingsOf = (kind: Document['kind']): readonly Thing[] =>
  kind === 'organisation' ? ['setting'] : Object.values<Thing>(DOCUMENTS[kind].declares);

function declaredBy({ kind, yaml }: Document): readonly Named[] {
  if (kind === 'organisation')
    return Object.keys(yaml.value ?? {}).map((id) => ({
      thing: 'setting',
      id,
      place: yaml.atKey([id]),
    }));
  return namedAt(yaml, DOCUMENTS[kind].declares);
}

export const namedAt = (
  yaml: Document['yaml'],
  paths: Readonly<Record<string, Thing>>,
): readonly Named[] =>
  Object.entries(paths).flatMap(([pattern, thing]) =>
    pickStrings(yaml.value, pattern).map(({ path, text }) => ({
      thing,
      id: text,
      place: yaml.at(path),
    })),
  );
