import type { Course } from './course.ts';

/** Which versions of the guidelines a course teaches, such as `1.0 (2026-11-02)`. */
export const guidelinesOf = ({ guidelines }: Pick<Course, 'guidelines'>): string =>
  [...new Set(guidelines.map(({ version, date }) => `${version} (${date})`))].join(', ');
