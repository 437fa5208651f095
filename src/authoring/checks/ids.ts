import type { Thing } from '../documents.ts';
import { formatPlace, type Issue, makeIssue, type Place } from '../issue.ts';
import { isRecord, pick, pickStrings } from '../pick.ts';
import type { Document } from '../read-documents.ts';
import type { Index } from './index-of.ts';

/** Progress is kept by id alone: what it is kept of, and what is kept in, must not share one. */
const SPACES: Partial<Record<Thing, string>> = {
  lesson: 'progress',
  question: 'progress',
  test: 'progress',
  module: 'document',
  path: 'document',
  help: 'document',
};

export function checkIds({ declared }: Index, documents: readonly Document[]): readonly Issue[] {
  const whole = declared.map(({ thing, id, place }) => ({
    id,
    space: SPACES[thing] ?? thing,
    place,
  }));
  return [
    ...duplicates(whole),
    ...documents.flatMap(withinQuestions),
    ...documents.flatMap(withinLists),
  ];
}

type Spaced = { readonly id: string; readonly space: string; readonly place: Place };

function duplicates(all: readonly Spaced[]): readonly Issue[] {
  const first = new Map<string, Place>();
  return all.flatMap(({ id, space, place }) => {
    const other = first.get(`${space} ${id}`);
    if (other) return [makeIssue('id/duplicate', place, { id, other: formatPlace(other) })];
    first.set(`${space} ${id}`, place);
    return [];
  });
}

/** Each list of a question has ids of its own; the choices of a scenario are one list together. */
function withinQuestions({ kind, yaml }: Document): readonly Issue[] {
  if (kind !== 'quiz') return [];
  return pick(yaml.value, 'questions.*').flatMap(({ path, value }) =>
    listsOf(value).flatMap((list) =>
      duplicates(
        pick(value, `${list}.*.id`).flatMap((id) =>
          typeof id.value === 'string'
            ? [{ id: id.value, space: list, place: yaml.at([...path, ...id.path]) }]
            : [],
        ),
      ),
    ),
  );
}

type Given = { readonly each: string; readonly ids: readonly string[] };

/** Ids that one document gives once: those of a list, or of several lists together, for `each` part. */
const LISTS: Partial<Record<Document['kind'], readonly Given[]>> = {
  help: [
    { each: '', ids: ['questions.*.id', 'outcomes.*.id'] },
    { each: 'questions.*', ids: ['answers.*.id'] },
  ],
  request: [
    { each: '', ids: ['sections.*.id'] },
    { each: '', ids: ['sections.*.fields.*.id'] },
  ],
};

const withinLists = ({ kind, yaml }: Document): readonly Issue[] =>
  (LISTS[kind] ?? []).flatMap(({ each, ids }) =>
    pick(yaml.value, each).flatMap((part) =>
      duplicates(
        ids
          .flatMap((pattern) => pickStrings(part.value, pattern))
          .map(({ path, text }) => ({
            id: text,
            space: 'here',
            place: yaml.at([...part.path, ...path]),
          })),
      ),
    ),
  );

const listsOf = (question: unknown) =>
  Object.keys(isRecord(question) ? question : {}).flatMap((list) => [list, `${list}.*.choices`]);
