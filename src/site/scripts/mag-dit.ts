import type { Id } from '../../core/course/id.ts';
import { finishLesson, keepOnLeave, startSession } from '../../session/page.ts';
import { magDit as words } from '#text/mag-dit.ts';
import { startDisplay } from './display.ts';
import { startCopy } from './help-copy.ts';
import { startSteps } from './help-steps.ts';
import { all, readDocument, readSettings } from './page.ts';
import { startProgress } from './progress.ts';

/** The decision help comes to life. Only in a package does anybody hear that it was used. */
function start(main: HTMLElement): void {
  startDisplay();
  const finish = openSession(main);
  const copy = startCopy(main);
  startSteps(main, (steps, outcome) => {
    copy(steps, outcome);
    if (outcome) void finish();
  });
  main.dataset['ready'] = '';
}

/** Reaching an outcome is what a learning platform counts: the help is one lesson to it. */
function openSession(main: HTMLElement): () => Promise<void> {
  const settings = readSettings(document.documentElement);
  if (settings.tracking === 'local') return async () => {};
  for (const line of all('[data-not-kept]', main)) line.remove();
  const opened = startSession(readDocument(main), settings).then(() => {
    keepOnLeave(window);
    startProgress(words.done);
  });
  return async () => {
    await opened;
    finishLesson(main.dataset['document'] as Id);
  };
}

const main = document.querySelector<HTMLElement>('[data-document]');
if (main) start(main);
