import type { Id } from '../../core/course/id.ts';
import { isSuspendData } from '../../core/progress/suspend-data.ts';

/** As much of the browser's storage as is used: it may be shared with others on this origin. */
export type KeyValues = Pick<Storage, 'getItem' | 'setItem'>;

/** @spec scorm.md 7.11: Moodle keeps its own things in the same storage. */
export const storageKey = (document: Id): string => `ai-geletterdheid/${document}`;

/** Reading the property alone throws where storage is blocked. */
export const browserStorage = (): Storage => window.localStorage;

/** What is kept of a document; empty where there is nothing of ours, or where nothing can be read. */
export function keptText(document: Id, storage: () => KeyValues = browserStorage): string {
  try {
    const text = storage().getItem(storageKey(document)) ?? '';
    return isSuspendData(text) ? text : '';
  } catch {
    // Blocked: the learner starts afresh and is told at the first save.
    return '';
  }
}
