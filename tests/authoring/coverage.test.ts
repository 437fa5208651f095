import { rm } from 'node:fs/promises';
import { afterAll, expect, test } from 'vitest';
import { formatPlace } from '../../src/authoring/issue.ts';
import { readCourse } from '../../src/authoring/read-course.ts';
import { fixtureCourse } from './fixture-course.ts';

const roots: string[] = [];
afterAll(() => Promise.all(roots.map((root) => rm(root, { recursive: true }))));

/** The good course has a duty for everybody with an outcome, and an outcome for a role without any. */
test.each([
  [
    'duty-untaught',
    [
      'coverage/not-taught at content/duties.yaml:1:7',
      'coverage/not-taught at content/outcomes.yaml:1:7',
    ],
  ],
  [
    'duty-untested',
    [
      'coverage/not-tested at content/duties.yaml:1:7',
      'coverage/not-tested at content/outcomes.yaml:1:7',
    ],
  ],
  [
    'names-unknown',
    [
      'reference/dangling at content/duties.yaml:5:14',
      'reference/dangling at content/lessons/twee/vierde.mdx:6:10',
      'reference/dangling at content/lessons/twee/vierde.mdx:7:12',
      'schema/wrong-value at content/lessons/twee/vierde.mdx:9:33',
    ],
  ],
])('%s is told where an author can mend it', async (name, told) => {
  const root = await fixtureCourse(name);
  roots.push(root);
  const { issues } = await readCourse(root);
  expect(issues.map((issue) => `${issue.code} at ${formatPlace(issue)}`)).toEqual(told);
});
