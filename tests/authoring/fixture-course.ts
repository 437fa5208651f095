import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const COURSES = join(import.meta.dirname, '../fixtures/courses');

export const GOOD = join(COURSES, 'good');

export const folderOf = (code: string): string => code.replace('/', '__');

/**
 * The good course with the files of a fixture laid over it, and those that its `DELETE` lists gone. A
 * fixture may lie over another one: its `FROM` names that.
 */
export async function fixtureCourse(name: string): Promise<string> {
  const root = await goodCourse();
  const overlay = join(COURSES, name);
  const under = await readFile(join(overlay, 'FROM'), 'utf8').catch(() => '');
  if (under) await cp(join(COURSES, under.trim()), root, { recursive: true });
  await cp(overlay, root, { recursive: true });
  const deleted = await readFile(join(overlay, 'DELETE'), 'utf8').catch(() => '');
  for (const file of deleted.split('\n').filter(Boolean)) await rm(join(root, file));
  return root;
}

/** A copy of the good course, to be changed at will. */
export async function goodCourse(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'course-'));
  await cp(GOOD, root, { recursive: true });
  return root;
}
