export { bookItems } from './book/fingerprints.ts';
export { readVersions } from './book/versions.ts';
export { authoring } from './dev.ts';
export { formatIssue, type Issue, type IssueCode } from './issue.ts';
export { courseRoot, loadCourse } from './load-course.ts';
export { type Reading, readCourse } from './read-course.ts';
export { lessonSchema } from './schemas/lesson.ts';
