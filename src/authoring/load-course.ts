import type { Course } from '../core/course/course.ts';
import { SUMMARY } from '#text/issues.ts';
import { stampOf } from './files.ts';
import { formatIssue, isError } from './issue.ts';
import { type Reading, readCourse } from './read-course.ts';

type Kept = { readonly stamp: string; readonly reading: Promise<Reading> };

const kept = new Map<string, Kept>();

export const courseRoot = (): string => process.env['COURSE_ROOT'] || process.cwd();

/** Reads again only when an authored file has changed since. */
export async function rereadCourse(root: string): Promise<Reading> {
  const stamp = await stampOf(root);
  const known = kept.get(root);
  if (known?.stamp === stamp) return known.reading;
  const reading = readCourse(root);
  kept.set(root, { stamp, reading });
  return reading;
}

/** For pages and packages, which cannot do with half a course. */
export async function loadCourse(root = courseRoot()): Promise<Course> {
  const { course, issues } = await rereadCourse(root);
  if (course) return course;
  throw new Error(SUMMARY.broken(issues.filter(isError).map(formatIssue).join('\n')));
}
