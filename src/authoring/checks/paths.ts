import type { Course, Path } from '../../core/course/course.ts';
import { decidingTests } from '../../core/course/document.ts';
import { pathDocument } from '../../core/course/documents.ts';
import { type Issue, makeIssue, type Place } from '../issue.ts';
import { nearest } from '../nearest.ts';
import type { Index, Named } from './index-of.ts';
import type { ModuleOutline, Outline, PathOutline } from './outline.ts';

/** Core lessons are lessons of their module; a path names each module once, and a test that is there. */
export const checkPaths = (index: Index, { modules, paths }: Outline): readonly Issue[] => [
  ...modules.flatMap((module) => coreElsewhere(module, modules)),
  ...paths.flatMap(modulesTwice),
  ...paths.flatMap(({ test }) => (test ? unknownTest(index, modules, test) : [])),
];

/** A lesson that is nowhere is told of as a reference. */
const coreElsewhere = (module: ModuleOutline, all: readonly ModuleOutline[]) =>
  module.core
    .filter(({ id }) => !has(module.lessons, id))
    .filter(({ id }) => all.some(({ lessons }) => has(lessons, id)))
    .map(({ id, place }) => makeIssue('module/core-elsewhere', place, { id }));

const modulesTwice = ({ modules }: PathOutline) =>
  modules
    .filter(({ id }, n) => modules.findIndex((other) => other.id === id) < n)
    .map(({ id, place }) => makeIssue('path/module-twice', place, { id }));

function unknownTest(index: Index, modules: readonly ModuleOutline[], { id, place }: Named) {
  const tests = index.idsOf('test');
  const tested = modules.flatMap((module) => (module.tests.length > 0 ? (module.id ?? []) : []));
  if (!tests || tests.has(id) || has(tested, id)) return [];
  const known = [...tests, ...tested.map((module) => module.id)];
  return [makeIssue('path/unknown-test', place, { id, nearest: nearest(id, known) })];
}

const has = (all: readonly Named[], id: string) => all.some((one) => one.id === id);

/** Where a field of a path is written. */
type PlaceIn = (path: Path, ...field: readonly (string | number)[]) => Place;

/** What can only be told of a course that is right in all other respects. */
export const checkRoads = (course: Course, placeIn: PlaceIn): readonly Issue[] =>
  course.paths.flatMap((path) => [
    ...withoutCore(course, path, placeIn),
    ...withoutTest(course, path, placeIn),
    ...unequalMarks(course, path, placeIn),
    ...tooLong(course, path, placeIn),
  ]);

const withoutCore = (course: Course, path: Path, placeIn: PlaceIn) =>
  path.steps.flatMap(({ module: id, lessons }, n) => {
    const module = course.modules.find((it) => it.id === id);
    return lessons === 'core' && module?.core.length === 0
      ? [makeIssue('path/no-core', placeIn(path, 'steps', n, 'lessons'), { id })]
      : [];
  });

const withoutTest = (course: Course, path: Path, placeIn: PlaceIn) =>
  path.test === undefined || decidingTests(pathDocument(course, path)).length > 0
    ? []
    : [makeIssue('path/test-not-shown', placeIn(path, 'test'), { id: path.test })];

/** A learning platform knows one pass mark, and its own beats ours. */
function unequalMarks(course: Course, path: Path, placeIn: PlaceIn) {
  const tests = decidingTests(pathDocument(course, path));
  const marks = [...new Set(tests.map(({ passMark }) => passMark))];
  return marks.length > 1
    ? [makeIssue('path/pass-marks', placeIn(path, 'steps'), { marks: marks.join(', ') })]
    : [];
}

function tooLong(course: Course, path: Path, placeIn: PlaceIn) {
  const { minutes } = pathDocument(course, path);
  const { maxMinutes } = path;
  return maxMinutes === undefined || minutes <= maxMinutes
    ? []
    : [
        makeIssue('path/too-long', placeIn(path, 'maxMinutes'), {
          minutes: String(minutes),
          limit: String(maxMinutes),
        }),
      ];
}
