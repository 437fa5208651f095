import type { Id } from '../../core/course/id.ts';

/** @spec scorm.md 7.11: Moodle keeps its own things in the same storage. */
export const storageKey = (document: Id): string => `ai-geletterdheid/${document}`;
