import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { formatPlace } from '../../src/authoring/issue.ts';
import { readCourse } from '../../src/authoring/read-course.ts';
import { goodCourse } from './fixture-course.ts';

const roots: string[] = [];
afterAll(() => Promise.all(roots.map((root) => rm(root, { recursive: true }))));

/** The good course with a learning path. The first four lines are those of every path. */
async function withPath(lines: string, id = 'pad') {
  const root = await goodCourse();
  roots.push(root);
  await mkdir(join(root, 'modules/paden'), { recursive: true });
  const text = `id: ${id}\ntitle: Een pad\nsummary: Kort.\nrole: Iedereen\n${lines}\n`;
  await writeFile(join(root, 'modules/paden/pad.yaml'), text);
  const { course, issues } = await readCourse(root);
  return {
    path: course?.paths[0],
    told: issues.map((issue) => `${issue.code} at ${formatPlace(issue)}`),
  };
}

const FILE = 'modules/paden/pad.yaml';

test.each([
  ['an unknown module', 'steps: [{ module: drie }]', `reference/dangling at ${FILE}:5:19`],
  [
    'an unknown choice of lessons',
    'steps: [{ module: een, lessons: kern }]',
    `schema/wrong-value at ${FILE}:5:33`,
  ],
  ['no steps at all', 'maxMinutes: 3', `schema/missing at ${FILE}:1:1`],
  [
    'a module as deciding test that is not in the path',
    'steps: [{ module: een }]\ntest: twee',
    `path/test-not-shown at ${FILE}:6:7`,
  ],
  [
    'a test that nobody wrote',
    'steps: [{ module: een }]\ntest: nergens',
    `path/unknown-test at ${FILE}:6:7`,
  ],
  [
    'a step twice, the second time core',
    'steps: [{ module: een }, { module: een, lessons: core }]',
    `path/module-twice at ${FILE}:5:36`,
  ],
])('%s is told at its place', async (_, lines, expected) => {
  expect((await withPath(lines)).told).toEqual([expected]);
});

test('a path cannot share its id with a module', async () => {
  const { told } = await withPath('steps: [{ module: een }]', 'een');
  expect(told).toEqual([
    expect.stringMatching(/^id\/duplicate at modules\/(paden\/pad|een)\.yaml:1:5$/),
  ]);
});

test.each([
  ['the id of a test', 'toets-een'],
  ['the id of the module that has it', 'een'],
])('a deciding test is named by %s', async (_, name) => {
  const { path, told } = await withPath(
    `steps: [{ module: een }, { module: twee }]\ntest: ${name}`,
  );
  expect(told).toEqual([]);
  expect(path?.test).toBe('toets-een');
});

test('what a step leaves out is all lessons, required', async () => {
  const { path } = await withPath('steps: [{ module: een }]');
  expect(path?.steps).toEqual([{ module: 'een', lessons: 'all', required: true }]);
});
