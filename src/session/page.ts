/**
 * The door for a page's own script: all that is needed before the first question. The islands have the
 * other door, `index.ts`.
 */
export type { SessionDocument, SessionSettings } from './document.ts';
export { current } from './current.ts';
export { startSession } from './launch.ts';
export { finishLesson, showLesson } from './lessons.ts';
export { flush, keepOnLeave } from './save.ts';
export { $connection, $elsewhere, $kept, $progress, $readOnly } from './stores.ts';
