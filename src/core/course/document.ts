import type { Question } from '../quiz/question.ts';
import type { Course, Lesson, Module, Path, Step, Test } from './course.ts';
import type { DecisionHelp } from './decision-help.ts';
import type { Id } from './id.ts';
import { narrowTests, testOf } from './path-tests.ts';

/**
 * What a learner opens at once, and what a learning platform keeps one attempt of: a module, a learning
 * path, or one step of a path as a document of its own.
 */
export type CourseDocument = {
  readonly kind: 'module' | 'path';
  readonly id: Id;
  readonly title: string;
  readonly summary: string;
  /** For whom a path is. */
  readonly role?: string;
  readonly parts: readonly Part[];
  /** The tests of its lessons, in order. */
  readonly tests: readonly Test[];
  /** Lessons and tests that are practice: they count neither in progress nor in the outcome. */
  readonly optional: readonly Id[];
  /** What the lessons that count take, tests included. */
  readonly minutes: number;
  /** Where it is authored, from the root of the project. */
  readonly file: string;
  /** The folder of its page, when its kind does not tell. */
  readonly route?: string;
};

/** A module as far as a document shows it. */
export type Part = {
  readonly module: Module;
  /** Its number in the document, from 1; a module on its own keeps its number in the course. */
  readonly place: number;
  readonly lessons: readonly Lesson[];
};

type About = Pick<CourseDocument, 'kind' | 'id' | 'title' | 'summary' | 'role' | 'file'>;

/** Every document that can be chosen: the modules, the paths, then the decision help. */
export const documentsOf = (course: Course): readonly CourseDocument[] => [
  ...course.modules.map((module) => moduleDocument(course, module)),
  ...course.paths.map((path) => pathDocument(course, path)),
  ...(course.help ? [helpDocument(course.help)] : []),
];

/**
 * The decision help as a module of one lesson, so that all rules for sessions and packages hold for it: the
 * lesson is done when an outcome was reached.
 */
export function helpDocument({ id, title, lead, minutes, file }: DecisionHelp): CourseDocument {
  const lesson: Lesson = {
    id,
    title,
    lead,
    minutes,
    file,
    legal: false,
    guidelines: [],
    duties: [],
    outcomes: [],
    sources: [],
    questions: [],
    tests: [],
    reviews: [],
    terms: [],
    sections: [],
  };
  const module: Module = { id, title, summary: lead, flower: 1, lessons: [id], core: [], file };
  return {
    ...aboutModule(id, module),
    parts: [{ module, place: 1, lessons: [lesson] }],
    tests: [],
    optional: [],
    minutes,
    route: 'mag-dit',
  };
}

export const moduleDocument = (course: Course, module: Module): CourseDocument =>
  documentOf(course, aboutModule(module.id, module), [
    {
      ...partOf(course, { module: module.id, lessons: 'all', required: true }),
      place: course.modules.indexOf(module) + 1,
    },
  ]);

export function pathDocument(course: Course, path: Path): CourseDocument {
  const { id, title, summary, role, file } = path;
  const about = { kind: 'path', id, title, summary, role, file } as const;
  return documentOf(course, about, stepsOf(course, path), path);
}

/**
 * The steps of a path, each as a document of its own. A step that asks what its module asks is the
 * module's own document; any other has an id that no author can have given.
 */
export const stepDocuments = (course: Course, path: Path): readonly CourseDocument[] =>
  stepsOf(course, path).map((step) => {
    const own = moduleDocument(course, step.module);
    // On its own there is nothing to skip: what is optional is the whole document.
    const part = { ...step, required: true };
    const about = aboutModule(stepId(path.id, step.module.id), step.module);
    const asked = documentOf(course, about, [part], path);
    return asksTheSame(asked, own) ? own : asked;
  });

/** Every document with a page of lessons: those that can be chosen, and the steps that need one of their own. */
export const everyDocument = (course: Course): readonly CourseDocument[] => [
  ...documentsOf(course).filter(({ route }) => route === undefined),
  ...course.paths.flatMap((path) =>
    stepDocuments(course, path).filter(({ id, parts }) =>
      parts.some(({ module }) => id === stepId(path.id, module.id)),
    ),
  ),
];

/** Other documents with lessons of this one: what is done there is done here. */
export const relatedTo = (course: Course, self: CourseDocument): readonly Id[] =>
  documentsOf(course)
    .filter(({ id }) => id !== self.id)
    .filter((other) => lessonsIn(other).some((lesson) => lessonsIn(self).includes(lesson)))
    .map(({ id }) => id);

/** @see ID_GRAMMAR: two hyphens in a row are for ids that are put together. */
export const stepId = (path: Id, module: Id): Id => `${path}--${module}` as Id;

export const lessonsIn = ({ parts }: Pick<CourseDocument, 'parts'>): readonly Lesson[] =>
  parts.flatMap(({ lessons }) => lessons);

/** The tests that decide about the outcome. */
export const decidingTests = ({ tests, optional }: CourseDocument): readonly Test[] =>
  tests.filter(({ id }) => !optional.includes(id));

/** All questions that a document shows, in its lessons and in its tests. */
export function questionsIn(
  { questions }: Course,
  { parts, tests }: Pick<CourseDocument, 'parts' | 'tests'>,
): readonly Question[] {
  const shown = new Set([
    ...lessonsIn({ parts }).flatMap((lesson) => lesson.questions),
    ...tests.flatMap(({ pools }) => pools.flatMap((pool) => pool.questions)),
  ]);
  return questions.filter(({ id }) => shown.has(id));
}

type Taken = Part & Pick<Step, 'required'>;

const stepsOf = (course: Course, { steps }: Path): readonly Taken[] =>
  steps.map((step, n) => ({ ...partOf(course, step), place: n + 1 }));

function partOf({ modules, lessons }: Course, step: Step): Omit<Taken, 'place'> {
  const module = modules.find(({ id }) => id === step.module);
  if (!module) throw new TypeError(`Authoring let a missing module through: ${step.module}`);
  const wanted = step.lessons === 'core' ? module.core : module.lessons;
  return {
    module,
    // In the order of the module, however the core lessons are listed.
    lessons: module.lessons
      .filter((id) => wanted.includes(id))
      .flatMap((id) => lessons.find((lesson) => lesson.id === id) ?? []),
    required: step.required,
  };
}

const aboutModule = (id: Id, { title, summary, file }: Module): About => ({
  kind: 'module',
  id,
  title,
  summary,
  file,
});

function documentOf(
  course: Course,
  about: About,
  taken: readonly Taken[],
  path?: Path,
): CourseDocument {
  const all = testsFor(course, path);
  const decides = path?.test && testOf(all, path.test)?.id;
  const testsOf = ({ lessons }: Part) =>
    lessons.flatMap((lesson) => lesson.tests.flatMap((id) => testOf(all, id) ?? []));
  const isPractice = (test: Test, { required }: Taken) =>
    test.knownAt !== undefined || (decides === undefined ? !required : test.id !== decides);
  const counted = taken.filter(({ required }) => required).flatMap(({ lessons }) => lessons);
  return {
    ...about,
    parts: taken.map(({ module, place, lessons }) => ({ module, place, lessons })),
    tests: taken.flatMap(testsOf),
    optional: taken.flatMap((part) => [
      ...(part.required ? [] : part.lessons.map(({ id }) => id)),
      ...testsOf(part).flatMap((test) => (isPractice(test, part) ? [test.id] : [])),
    ]),
    minutes: counted.reduce((sum, { minutes }) => sum + minutes, 0),
  };
}

const asksTheSame = (asked: CourseDocument, own: CourseDocument): boolean =>
  lessonsIn(asked).length === lessonsIn(own).length &&
  asked.optional.length === own.optional.length &&
  asked.tests.every(({ id }) => own.tests.some((test) => test.id === id));

/** The tests as a path asks them: one that leaves lessons out asks nothing about those. */
function testsFor(course: Course, path?: Path): readonly Test[] {
  const all = course.modules.flatMap(({ pretest, test }) => [pretest ?? [], test ?? []].flat());
  if (!path?.steps.some(({ lessons }) => lessons === 'core')) return all;
  const taught = lessonsIn({ parts: stepsOf(course, path) }).map(({ id }) => id);
  const about = course.questions.filter(({ ask }) => taught.includes(ask.lesson));
  return narrowTests(all, new Set(about.map(({ ask }) => ask.id)), path.id);
}
