import type { Id } from '../core/course/id.ts';

/** The page already says what its lessons are called. */
export const lessonTitle = (lesson: Id): string =>
  document.getElementById(`${lesson}-title`)?.textContent?.trim() ?? lesson;
