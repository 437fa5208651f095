import { appendFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { loadCourse } from '../../src/authoring/index.ts';
import { fixtureCourse } from './fixture-course.ts';

let root = '';
afterEach(() => rm(root, { recursive: true }));

test('the course is read again only when an authored file changed', async () => {
  root = await fixtureCourse('good');
  const first = await loadCourse(root);
  expect(await loadCourse(root)).toBe(first);
  await appendFile(join(root, 'content/lessons/twee/vierde.mdx'), '\nEen zin erbij.\n');
  expect(await loadCourse(root)).not.toBe(first);
});

test('a broken course throws its mistakes, in Dutch, without the advice', async () => {
  root = await fixtureCourse('organisation__placeholder');
  await writeFile(join(root, 'content/begrippen/leeg.yaml'), '');
  await expect(loadCourse(root)).rejects.toThrow(
    /^De cursus is nog niet goed:\ncontent\/begrippen\/leeg\.yaml:1:1 {2}yaml\/empty {2}Dit bestand is leeg\.[^\n]*$/,
  );
});
