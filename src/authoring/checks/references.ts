import { isId } from '../../core/course/id.ts';
import { DOCUMENTS } from '../documents.ts';
import { type Issue, makeIssue } from '../issue.ts';
import { COMPONENTS } from '../mdx/components.ts';
import type { Used } from '../mdx/elements.ts';
import { nearest } from '../nearest.ts';
import type { Document } from '../read-documents.ts';
import { type Index, type Named, namedAt } from './index-of.ts';

/** Every id that is used must be given somewhere. */
export function checkReferences(index: Index, documents: readonly Document[]): readonly Issue[] {
  return documents.flatMap(({ kind, yaml, body }) => [
    // The schema has already told of an id that is no id.
    ...namedAt(yaml, DOCUMENTS[kind].refers)
      .filter(({ id }) => isId(id))
      .flatMap((named) => dangling(index, named)),
    ...body.components.flatMap(namedBy).flatMap((named) => dangling(index, named)),
  ]);
}

/** The ids that a component refers to. */
export const namedBy = ({ name, attributes }: Used): readonly Named[] =>
  [...attributes].flatMap(([attribute, { value, place }]) => {
    const thing = COMPONENTS.get(name)?.get(attribute)?.refersTo;
    return thing && value ? [{ thing, id: value, place }] : [];
  });

function dangling(index: Index, { thing, id, place }: Named): readonly Issue[] {
  const ids = index.idsOf(thing);
  if (!ids || ids.has(id)) return [];
  return [makeIssue('reference/dangling', place, { thing, id, nearest: nearest(id, ids) })];
}
