import type { Course, Module, Path, Step, Test } from './course.ts';
import {
  type About,
  aboutModule,
  type CourseDocument,
  lessonsIn,
  type Part,
  stepId,
} from './document.ts';
import { helpDocument } from './help-document.ts';
import type { Id } from './id.ts';
import { narrowTests, testOf } from './path-tests.ts';

/** Every document that can be chosen: the modules, the paths, then the decision help. */
export const documentsOf = (course: Course): readonly CourseDocument[] => [
  ...course.modules.map((module) => moduleDocument(course, module)),
  ...course.paths.map((path) => pathDocument(course, path)),
  ...(course.help ? [helpDocument(course.help)] : []),
];

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
