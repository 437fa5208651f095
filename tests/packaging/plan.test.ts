import { describe, expect, test } from 'vitest';
import type { Build } from '../../src/packaging/build.ts';
import { findDocument, findStandard, makePlan } from '../../src/packaging/plan.ts';
import { PackageRefused, type RefusalCode } from '../../src/packaging/refusal.ts';
import { makeId } from '../../src/core/course/id.ts';
import { fakeBuild, settingsFor } from './fake-build.ts';
import { withPath } from './fake-path.ts';

const longTitle: Build = {
  ...fakeBuild,
  documents: fakeBuild.documents.map((document) => ({ ...document, title: 'a'.repeat(201) })),
};

const refused: readonly (readonly [string, RefusalCode, () => unknown])[] = [
  ['a module that is not there', 'unknown-module', () => plan('nergens')],
  ['no module at all', 'no-module', () => makePlan(fakeBuild, { ...settings, documents: [] })],
  ['two modules in one package', 'one-document', () => makePlan(fakeBuild, two)],
  ['several of a module', 'several-needs-path', () => plan('veilig-werken', several)],
  [
    'a path that is a module',
    'unknown-path',
    () => findDocument(fakeBuild, 'veilig-werken', 'path'),
  ],
  ['a module that is a path', 'unknown-module', () => findDocument(withPath, 'basis', 'module')],
  ['a standard nobody knows', 'unknown-standard', () => findStandard('scorm13')],
  ['a standard named after a method', 'unknown-standard', () => findStandard('toString')],
  ['a test that is not there', 'no-test', () => plan('eerste-stappen', { pass: 'test' })],
  ['a pass mark of 0', 'mastery-range', () => plan('veilig-werken', { mastery: 0 })],
  ['a pass mark of 101', 'mastery-range', () => plan('veilig-werken', { mastery: 101 })],
  ['a pass mark of 79,5', 'mastery-range', () => plan('veilig-werken', { mastery: 79.5 })],
  ['a pass mark without a test', 'mastery-unused', () => plan('veilig-werken', unused)],
  ['a new attempt in SCORM 1.2', 'attempts-unused', () => plan('veilig-werken', again)],
  [
    'a new attempt in cmi5',
    'attempts-unused',
    () => plan('veilig-werken', { ...again, standard: 'cmi5' }),
  ],
  ['a title over 200', 'title-too-long', () => makePlan(longTitle, settings)],
];

const settings = settingsFor('veilig-werken');
const two = { ...settings, documents: [makeId('veilig-werken'), makeId('eerste-stappen')] };
const again = { attempts: 'new' } as const;
const several = { as: 'several' } as const;
const unused = { pass: 'lessons', mastery: 80 } as const;
const plan = (...choice: Parameters<typeof settingsFor>) =>
  makePlan(fakeBuild, settingsFor(...choice));

test.each(refused)('%s is refused as %s, in Dutch', (_, code, make) => {
  expect(make).toThrow(PackageRefused);
  expect(make).toThrow(expect.objectContaining({ code, message: expect.stringMatching(/\.$/) }));
});

test('an unknown module is answered with the modules that there are', () => {
  expect(() => findDocument(fakeBuild, 'x')).toThrow(
    'Module “x” bestaat niet. Kies uit: eerste-stappen, veilig-werken.',
  );
});

test.each([
  ['veilig-werken', {}, { pass: 'both', masteryScore: 80 }],
  ['veilig-werken', { mastery: 65 }, { pass: 'both', masteryScore: 65 }],
  ['veilig-werken', { pass: 'test' }, { pass: 'test', masteryScore: 80 }],
  ['veilig-werken', { pass: 'lessons' }, { pass: 'lessons' }],
  ['eerste-stappen', {}, { pass: 'lessons' }],
  ['eerste-stappen', { mastery: 65 }, { pass: 'lessons' }],
] as const)('%s with %j is passed by %j', (module, choice, passed) => {
  const [{ document: _, served: __, ...rules } = { document: undefined, served: '' }] = plan(
    module,
    choice,
  ).scos;
  expect(rules).toEqual({ ...passed, id: module, required: true });
});

describe('a learning path', () => {
  const told = (...choice: Parameters<typeof settingsFor>) => {
    const { slug, identifier, title, scos } = makePlan(withPath, settingsFor(...choice));
    return {
      slug,
      identifier: identifier.replace(`${withPath.identifier}.`, ''),
      title,
      scos: scos.map(({ id, pass, masteryScore }) => [id, pass, masteryScore]),
    };
  };

  test('is one SCO, unless somebody asks for several', () => {
    expect(told('basis')).toEqual({
      slug: 'basis',
      identifier: 'basis',
      title: 'De basis',
      scos: [['basis', 'both', 80]],
    });
  });

  test('as several is a SCO per step, in a package of its own', () => {
    expect(told('basis', { as: 'several' })).toEqual({
      slug: 'basis--several',
      identifier: 'basis--several',
      title: 'De basis',
      scos: [
        ['basis--eerste-stappen', 'lessons', undefined],
        ['basis--veilig-werken', 'both', 80],
      ],
    });
  });

  test.each([
    ['test', undefined, 'test', 80],
    ['both', 65, 'both', 65],
    ['lessons', undefined, 'lessons', undefined],
  ] as const)(
    'passed by %s from %s: a step without a test asks its lessons',
    (pass, mastery, ...last) => {
      expect(told('basis', { as: 'several', pass, mastery }).scos).toEqual([
        ['basis--eerste-stappen', 'lessons', undefined],
        ['basis--veilig-werken', ...last],
      ]);
    },
  );
});
