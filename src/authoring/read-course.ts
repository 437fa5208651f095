import type { Course } from '../core/course/course.ts';
import { acceptAdvice } from './checks/accepted.ts';
import { checkCollisions } from './checks/collisions.ts';
import { checkCoverage } from './checks/coverage.ts';
import { checkFeedback } from './checks/feedback.ts';
import { checkIds } from './checks/ids.ts';
import { indexOf } from './checks/index-of.ts';
import { checkLessonTime } from './checks/lesson-time.ts';
import { checkLinks } from './checks/links.ts';
import { checkPlaceholders } from './checks/organisation.ts';
import { outlineOf } from './checks/outline.ts';
import { checkPaths, checkRoads } from './checks/paths.ts';
import { checkPlaces } from './checks/places.ts';
import { checkReadability } from './checks/readability/readability.ts';
import { checkReferences } from './checks/references.ts';
import { checkSchema } from './checks/schema.ts';
import { checkSearchWords } from './checks/search-words.ts';
import { checkSize } from './checks/size.ts';
import { checkUnscored } from './checks/unscored.ts';
import { DOCUMENTS, kindOf } from './documents.ts';
import { listFiles, readSources } from './files.ts';
import { byPlace, isError, type Issue, makeIssue } from './issue.ts';
import { lineOf } from './place.ts';
import { type Document, readDocument, unexpected } from './read-documents.ts';
import { fillSettings, settingsOf } from './settings.ts';
import { toCourse } from './to-course.ts';

/** The course, when nothing is wrong with it, and everything that is: all at once, in order of place. */
export type Reading = {
  readonly course: Course | undefined;
  readonly issues: readonly Issue[];
  /** Advice that the authors leave for what it is, with a reason. */
  readonly accepted: readonly Issue[];
};

export async function readCourse(root: string): Promise<Reading> {
  const files = await listFiles(root);
  const sources = await readSources(root, files);
  const documents = sources.flatMap((source) => {
    const kind = kindOf(source.file);
    return kind ? [readDocument(kind, source)] : [];
  });
  const filled = withSettings(documents);
  const issues = [
    ...unexpected(sources),
    ...missingFiles(files),
    ...documents.flatMap((document) => document.issues),
    ...filled.issues,
    ...crossCheck(filled.documents, new Set(files)),
  ];
  if (issues.some(isError)) return finished(undefined, issues, documents);
  // How a text reads can wait until it is right.
  const advice = [...checkReadability(documents), ...checkLessonTime(documents)];
  return built(filled.documents, [...issues, ...advice]);
}

/** Documents in whose texts `{reportingPoint}` stands for a setting. */
const FILLED: ReadonlySet<Document['kind']> = new Set(['quiz', 'help', 'request']);

function withSettings(documents: readonly Document[]) {
  const organisation = documents.find(({ kind }) => kind === 'organisation')?.yaml;
  const settings = organisation?.whole ? settingsOf(organisation.value) : undefined;
  const filled = documents.map((document) => ({
    document,
    ...(FILLED.has(document.kind)
      ? fillSettings(document.yaml, settings)
      : { yaml: document.yaml, issues: [] }),
  }));
  return {
    documents: filled.map(({ document, yaml }) => ({ ...document, yaml })),
    issues: filled.flatMap(({ issues }) => issues),
  };
}

function crossCheck(documents: readonly Document[], files: ReadonlySet<string>) {
  const index = indexOf(documents);
  const outline = outlineOf(documents);
  return [
    ...documents.flatMap(({ kind, yaml }) => checkSchema(yaml, DOCUMENTS[kind].schema)),
    ...checkIds(index, documents),
    ...checkReferences(index, documents),
    ...checkLinks({ index, files }, documents),
    ...checkPlaces(outline),
    ...checkPaths(index, outline),
    ...checkCollisions(outline),
    ...checkUnscored(outline, documents),
    ...checkPlaceholders(documents),
    ...checkSearchWords(documents),
    ...checkFeedback(documents),
  ];
}

/** Some things can only be told of a course that is right in all other respects. */
function built(documents: readonly Document[], issues: readonly Issue[]): Reading {
  const course = toCourse(documents);
  const placeIn = ({ file }: { readonly file: string }, ...field: readonly (string | number)[]) =>
    documents.find((document) => document.file === file)?.yaml.at(field) ?? lineOf(file, 1);
  const found = [
    ...checkRoads(course, placeIn),
    ...checkSize(course, (document) => placeIn(document, 'id')),
    ...checkCoverage(course, indexOf(documents)),
  ];
  const all = [...issues, ...found];
  return finished(found.some(isError) ? undefined : course, all, documents);
}

/** The one file without which there is no course: every page names the organisation. */
const missingFiles = (files: readonly string[]) =>
  [DOCUMENTS.organisation.glob]
    .filter((file) => !files.includes(file))
    .map((file) => makeIssue('file/missing', lineOf(file, 1), { missing: file }));

function finished(
  course: Course | undefined,
  all: readonly Issue[],
  documents: readonly Document[],
): Reading {
  const { issues, accepted } = acceptAdvice(all, documents);
  return { course, issues: issues.toSorted(byPlace), accepted };
}
