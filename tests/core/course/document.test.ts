import { describe, expect, test } from 'vitest';
import type { Course, Lesson, Module, Path, Test } from '../../../src/core/course/course.ts';
import {
  type CourseDocument,
  decidingTests,
  lessonsIn,
} from '../../../src/core/course/document.ts';
import { documentsOf, stepDocuments } from '../../../src/core/course/documents.ts';
import { testOf as testIn } from '../../../src/core/course/path-tests.ts';
import { makeId } from '../../../src/core/course/id.ts';

const ids = (text: string) => text.split(' ').filter(Boolean).map(makeId);

const lesson = (id: string, tests = ''): Lesson => ({
  id: makeId(id),
  title: id,
  lead: '',
  minutes: 5,
  guidelines: [],
  duties: [],
  outcomes: [],
  reviews: [],
  sources: [],
  legal: false,
  questions: [],
  tests: ids(tests),
  terms: [],
  sections: [],
  file: '',
});

const testOf = (id: string): Test => ({
  id: makeId(id),
  title: id,
  pools: [],
  passMark: 80,
  tries: 3,
  shuffle: false,
  feedback: 'end',
});

const moduleOf = (id: string, lessons: string, core: string, own?: Partial<Module>): Module => ({
  id: makeId(id),
  title: id,
  summary: '',
  flower: 1,
  lessons: ids(lessons),
  core: ids(core),
  file: '',
  ...own,
});

const pathOf = (id: string, path: Partial<Path>): Path => ({
  id: makeId(id),
  title: id,
  summary: '',
  role: 'Iedereen',
  steps: [],
  file: '',
  ...path,
});

const step = (module: string, lessons: 'all' | 'core' = 'all', required = true) => ({
  module: makeId(module),
  lessons,
  required,
});

/** Two modules with a test each, and a final test. */
const course = (path: Partial<Path>) =>
  ({
    lessons: [
      lesson('meting', 'nulmeting'),
      ...['a1', 'a2', 'b1', 'b2'].map((id) => lesson(id)),
      lesson('a-slot', 'toets-a'),
      lesson('b-slot', 'toets-b'),
      lesson('eind', 'toets-eind'),
    ],
    questions: [],
    modules: [
      moduleOf('a', 'meting a1 a2 a-slot', 'a2 a1', {
        pretest: { ...testOf('nulmeting'), knownAt: 100 },
        test: testOf('toets-a'),
      }),
      moduleOf('b', 'b1 b2 b-slot', 'b2', { test: testOf('toets-b') }),
      moduleOf('c', 'eind', '', { test: testOf('toets-eind') }),
    ],
    paths: [pathOf('pad', path)],
  }) as unknown as Course;

const told = (document: CourseDocument | undefined) => ({
  lessons: document ? lessonsIn(document).map(({ id }) => id) : [],
  decides: document ? decidingTests(document).map(({ id }) => id) : [],
  optional: document?.optional,
  minutes: document?.minutes,
});

const pathIn = (path: Partial<Path>) =>
  documentsOf(course(path)).find(({ kind }) => kind === 'path');

describe('a learning path asks', () => {
  test.each([
    [
      'core lessons, in the order of the module, and nothing of its test',
      { steps: [step('a', 'core'), step('c')] },
      { lessons: ids('a1 a2 eind'), decides: ids('toets-eind'), optional: [], minutes: 15 },
    ],
    [
      'every test of its required steps, and no pre-test',
      { steps: [step('a'), step('b')] },
      {
        lessons: ids('meting a1 a2 a-slot b1 b2 b-slot'),
        decides: ids('toets-a toets-b'),
        optional: ids('nulmeting'),
        minutes: 35,
      },
    ],
    [
      'the one test that decides: the others are practice',
      { steps: [step('b'), step('c')], test: makeId('toets-eind') },
      {
        lessons: ids('b1 b2 b-slot eind'),
        decides: ids('toets-eind'),
        optional: ids('toets-b'),
        minutes: 20,
      },
    ],
    [
      'nothing of a step that is optional',
      { steps: [step('b', 'all', false), step('c')] },
      {
        lessons: ids('b1 b2 b-slot eind'),
        decides: ids('toets-eind'),
        optional: ids('b1 b2 b-slot toets-b'),
        minutes: 5,
      },
    ],
  ])('%s', (_, path, expected) => {
    expect(told(pathIn(path))).toEqual(expected);
  });
});

test('a module asks all of its lessons and its own test', () => {
  const [module] = documentsOf(course({ steps: [step('a')] }));
  expect(told(module)).toEqual({
    lessons: ids('meting a1 a2 a-slot'),
    decides: ids('toets-a'),
    optional: ids('nulmeting'),
    minutes: 20,
  });
});

describe('the final test of a path', () => {
  const about = (id: string, taughtIn: string) => ({
    ask: { id: makeId(id), lesson: makeId(taughtIn) },
  });
  const pool = (questions: string, count: number) => ({ questions: ids(questions), count });
  const final = {
    ...testOf('toets-eind'),
    pools: [pool('q1 q2 q3', 2), pool('q4 q5', 2), pool('q6', 1)],
  };
  const asked = (path: Partial<Path>) => {
    const all = course({ test: makeId('toets-eind'), ...path });
    const questions = [
      about('q1', 'a1'),
      about('q2', 'a2'),
      about('q3', 'a1'),
      about('q4', 'b1'),
      about('q5', 'b2'),
      about('q6', 'b1'),
    ];
    const modules = all.modules.map((module) =>
      module.id === 'c' ? { ...module, test: final } : module,
    );
    const whole = { ...all, questions, modules } as unknown as Course;
    const document = documentsOf(whole).find(({ kind }) => kind === 'path');
    return {
      test: document?.tests.find((test) => testIn([test], makeId('toets-eind'))),
      decides: document && decidingTests(document).map(({ id }) => id),
      steps: whole.paths.flatMap((it) => stepDocuments(whole, it)).map(({ id }) => id),
    };
  };

  test('asks nothing about lessons that the path leaves out, and is a test of its own', () => {
    const { test, decides, steps } = asked({
      steps: [step('a', 'core'), step('b', 'core'), step('c')],
    });
    expect(test).toMatchObject({
      id: 'toets-eind--pad',
      pools: [pool('q1 q2 q3', 2), pool('q5', 1)],
    });
    expect(decides).toEqual(['toets-eind--pad']);
    expect(steps).toEqual(['pad--a', 'pad--b', 'pad--c']);
  });

  test('is the very test of its module where the path leaves nothing out', () => {
    const { test, decides } = asked({ steps: [step('a'), step('b'), step('c')] });
    expect(test).toEqual(final);
    expect(decides).toEqual(['toets-eind']);
  });

  test('stays whole where no question is about the path', () => {
    const { test } = asked({ steps: [step('c', 'all')] });
    expect(test).toEqual(final);
  });
});

describe('a step as a document of its own', () => {
  const stepsIn = (path: Partial<Path>) => {
    const all = course(path);
    return all.paths.flatMap((it) => stepDocuments(all, it));
  };

  test('is the document of its module where it asks the same', () => {
    expect(stepsIn({ steps: [step('b'), step('c', 'all', false)] }).map(({ id }) => id)).toEqual(
      ids('b c'),
    );
  });

  test('has an id of its own where it asks something else', () => {
    const path = { steps: [step('a', 'core'), step('b'), step('c')], test: makeId('toets-eind') };
    expect(stepsIn(path).map(({ id }) => id)).toEqual(['pad--a', 'pad--b', 'c']);
    expect(stepsIn(path).map(told)).toEqual([
      { lessons: ids('a1 a2'), decides: [], optional: [], minutes: 10 },
      { lessons: ids('b1 b2 b-slot'), decides: [], optional: ids('toets-b'), minutes: 15 },
      { lessons: ids('eind'), decides: ids('toets-eind'), optional: [], minutes: 5 },
    ]);
  });

  test('has its number in the path; the document of a module has its own', () => {
    const path = { steps: [step('c'), step('b', 'core')] };
    expect(stepsIn(path).map(({ parts }) => parts[0]?.place)).toEqual([3, 2]);
  });
});
