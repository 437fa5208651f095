import { $progress, keepOnLeave, startSession } from '../../session/page.ts';
import { startAids } from './aids.ts';
import { startDisplay } from './display.ts';
import { startFind } from './find.ts';
import { startHelp } from './help.ts';
import { keepOffline } from './keep-offline.ts';
import { startLessons } from './lessons.ts';
import { startOnUse } from './on-use.ts';
import { startOutline } from './outline.ts';
import { readDocument, readSettings } from './page.ts';
import { startProgress } from './progress.ts';
import { startQuestions } from './questions.ts';

/** A module's page comes to life: session first, then the lesson where the learner was. */
async function start(main: HTMLElement): Promise<void> {
  const authored = readDocument(main);
  const settings = readSettings(document.documentElement);
  startDisplay();
  startAids();
  startOutline();
  // Before the session: that may be what does not work.
  startHelp();
  // The page of the site in the frame of a platform looks as it does in a package.
  const framed = settings.tracking === 'relay' ? await import('./framed.ts') : undefined;
  const restore = framed?.hideSite();
  startOnUse();
  const { launch } = await startSession(authored, settings);
  if (launch.chosen) framed?.keepInside();
  else restore?.();
  if (launch.returnUrl) void import('./way-back.ts').then(({ showWayBack }) => showWayBack(launch));
  keepOnLeave(window);
  const isSite = settings.tracking === 'local';
  startProgress();
  startLessons(main, $progress.get().place, (lesson, title) => {
    if (isSite) keepPlace(authored.id, lesson, title);
  });
  startFind(authored.id);
  startQuestions(authored.id, !isSite);
  keepOffline();
}

/** On the site, for the home page: in a learning platform the bookmark is the platform's. */
function keepPlace(...place: readonly string[]): void {
  try {
    localStorage.setItem('ai-geletterdheid/verder', JSON.stringify(place));
  } catch {
    // Blocked or full: the home page still knows the module.
  }
}

const main = document.querySelector<HTMLElement>('[data-document]');
if (main) void start(main);
