/**
 * The door for a page's own script: all that is needed before the first question. The islands have the
 * other door, `index.ts`.
 */
export type { SessionDocument, SessionSettings } from './document.ts';
export { startSession } from './launch.ts';
export { finishLesson, showLesson } from './lessons.ts';
export { progressOf } from './progress-of.ts';
export { keepOnLeave } from './save.ts';
export { $connection, $elsewhere, $progress, $readOnly } from './stores.ts';
