export type { LiveQuestion, SessionDocument, SessionSettings } from './document.ts';
export { current } from './current.ts';
export { startSession } from './launch.ts';
export { finishLesson, showLesson } from './lessons.ts';
export { answer, attemptOf, recall, retry, reveal } from './questions.ts';
export { keepNote, noteOf } from './notes.ts';
export { seen } from './report.ts';
export { close, flush, keepOnLeave } from './save.ts';
export {
  $connection,
  $elsewhere,
  $progress,
  $readOnly,
  $verdicts,
  type Connection,
} from './stores.ts';
export {
  answerTest,
  checkTest,
  handInTest,
  isAnsweredIn,
  knownFrom,
  type Questions,
  recallTest,
  startTest,
  testAttemptOf,
} from './tests.ts';
export { responseOf } from './typed.ts';
