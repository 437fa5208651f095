import { formatPlace, type Issue, makeIssue, type Place } from '../issue.ts';
import type { Named } from './index-of.ts';
import type { LessonOutline, ModuleOutline, Outline } from './outline.ts';

/** Each lesson stands in one module, each question at most once in the lessons, each test in one lesson. */
export function checkPlaces(outline: Outline): readonly Issue[] {
  const { modules, lessons } = outline;
  const inModules = modules.flatMap((module) => module.lessons);
  return [
    ...again(inModules, (id, place, other) =>
      makeIssue('lesson/in-two-modules', place, { id, other }),
    ),
    ...again(
      lessons.flatMap(({ questions }) => questions),
      (id, place, other) => makeIssue('question/shown-twice', place, { id, other }),
    ),
    ...again(
      lessons.flatMap(({ tests }) => tests),
      (id, place, other) => makeIssue('test/shown-twice', place, { id, other }),
    ),
    ...modules.flatMap(({ testQuestions }) =>
      again(testQuestions, (id, place) => makeIssue('test/question-twice', place, { id })),
    ),
    ...(outline.modulesWhole ? lessons.flatMap((lesson) => homeless(lesson, inModules)) : []),
    ...lessons.flatMap((lesson) => strangers(lesson, modules)),
    ...modules.flatMap((module) => hiddenTests(module, lessons)),
    ...unused(outline),
  ];
}

function again(
  all: readonly Named[],
  tell: (id: string, place: Place, other: string) => Issue,
): readonly Issue[] {
  const first = new Map<string, Place>();
  return all.flatMap(({ id, place }) => {
    const other = first.get(id);
    if (other) return [tell(id, place, formatPlace(other))];
    first.set(id, place);
    return [];
  });
}

const has = (all: readonly Named[], { id }: Named) => all.some((one) => one.id === id);

const homeless = ({ id }: LessonOutline, inModules: readonly Named[]) =>
  has(inModules, id) ? [] : [makeIssue('lesson/in-no-module', id.place, { id: id.id })];

/** Tests of another module, in a lesson that does stand in a module. */
function strangers({ id, tests }: LessonOutline, modules: readonly ModuleOutline[]) {
  const home = modules.find(({ lessons }) => has(lessons, id));
  return tests.flatMap((test) => {
    const owner = modules.find((module) => has(module.tests, test));
    return owner && home && owner !== home
      ? [makeIssue('test/wrong-module', test.place, { id: test.id, other: owner.file })]
      : [];
  });
}

function hiddenTests({ tests, lessons }: ModuleOutline, all: readonly LessonOutline[]) {
  const own = all.filter(({ id }) => has(lessons, id));
  // A lesson of which part cannot be read may well show the test.
  if (own.length < lessons.length || own.some(({ whole }) => !whole)) return [];
  const shown = all.flatMap((lesson) => lesson.tests);
  return tests
    .filter((test) => !has(shown, test))
    .map(({ id, place }) => makeIssue('test/not-shown', place, { id }));
}

function unused(outline: Outline): readonly Issue[] {
  const { lessons, modules, questions, lessonsWhole, modulesWhole } = outline;
  if (!modulesWhole || !lessonsWhole) return [];
  const shown = [
    ...lessons.flatMap((lesson) => lesson.questions),
    ...modules.flatMap((module) => module.testQuestions),
  ];
  return questions
    .filter((question) => !has(shown, question))
    .map(({ id, place }) => makeIssue('question/unused', place, { id }));
}
