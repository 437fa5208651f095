import type { Thing } from '../documents.ts';
import { pick } from '../pick.ts';
import type { Document } from '../read-documents.ts';
import { type Named, namedAt } from './index-of.ts';
import { namedBy } from './references.ts';

/** How the course hangs together, whether or not every part of it is valid. */
export type Outline = {
  readonly modules: readonly ModuleOutline[];
  readonly paths: readonly PathOutline[];
  readonly lessons: readonly LessonOutline[];
  readonly questions: readonly Named[];
  /** False when part of a lesson cannot be read: then nothing is said about what stands in none. */
  readonly lessonsWhole: boolean;
  /** False when the lessons of a module cannot be read: then nothing is said about what stands in none. */
  readonly modulesWhole: boolean;
};

export type ModuleOutline = {
  readonly file: string;
  readonly id: Named | undefined;
  readonly lessons: readonly Named[];
  readonly core: readonly Named[];
  /** The pre-test and the test. */
  readonly tests: readonly Named[];
  readonly testQuestions: readonly Named[];
};

export type PathOutline = {
  readonly modules: readonly Named[];
  /** The test that decides, or the module whose test it is. */
  readonly test: Named | undefined;
};

export type LessonOutline = {
  readonly id: Named;
  readonly questions: readonly Named[];
  readonly tests: readonly Named[];
  readonly whole: boolean;
};

export function outlineOf(documents: readonly Document[]): Outline {
  const of = (kind: Document['kind']) => documents.filter((document) => document.kind === kind);
  return {
    modules: of('module').map(moduleOutline),
    paths: of('path').map(pathOutline),
    lessons: of('lesson').flatMap(lessonOutline),
    questions: of('quiz').flatMap(({ yaml }) => namedAt(yaml, { 'questions.*.id': 'question' })),
    lessonsWhole: of('lesson').every(({ body }) => body.whole),
    modulesWhole: of('module').every(({ yaml }) =>
      pick(yaml.value, 'lessons').some(({ value }) => Array.isArray(value)),
    ),
  };
}

const moduleOutline = ({ file, yaml }: Document): ModuleOutline => ({
  file,
  id: namedAt(yaml, { id: 'module' })[0],
  lessons: namedAt(yaml, { 'lessons.*': 'lesson' }),
  core: namedAt(yaml, { 'core.*': 'lesson' }),
  tests: namedAt(yaml, { 'pretest.id': 'test', 'test.id': 'test' }),
  testQuestions: namedAt(yaml, {
    'pretest.questions.*': 'question',
    'test.questions.*': 'question',
    'test.draw.*.questions.*': 'question',
  }),
});

const pathOutline = ({ yaml }: Document): PathOutline => ({
  modules: namedAt(yaml, { 'steps.*.module': 'module' }),
  test: namedAt(yaml, { test: 'test' })[0],
});

function lessonOutline({ yaml, body }: Document): readonly LessonOutline[] {
  const [id] = namedAt(yaml, { id: 'lesson' });
  const named = body.components.flatMap(namedBy);
  const of = (thing: Thing) => named.filter((one) => one.thing === thing);
  return id ? [{ id, questions: of('question'), tests: of('test'), whole: body.whole }] : [];
}
