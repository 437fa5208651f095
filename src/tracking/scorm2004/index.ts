import { browserFor } from '../scorm/browser.ts';
import { makeDriver, type ScormTracker, type World } from '../scorm/driver.ts';
import { scorm2004, type Settings } from './standard.ts';

/** The tracker of a SCORM 2004 package, of either edition: in a browser without a world. */
export const makeScorm2004 = (
  settings: Settings = {},
  world: World = browserFor({ object: 'API_1484_11', method: 'Initialize' }),
): ScormTracker => makeDriver(scorm2004(settings), world);

/**
 * As a package has it. How answers are written is fetched before the session opens, and only where they are
 * told: no answer ever waits for it, whatever the network does later.
 */
export const openScorm2004 = async (tellsAnswers: boolean): Promise<ScormTracker> =>
  makeScorm2004({
    attempts: attempts(),
    interactionWrites: tellsAnswers
      ? (await import('./interactions.ts')).interactionWrites
      : undefined,
  });

/** What HR chose when the package was made. */
const attempts = () =>
  window.document.documentElement.dataset['attempts'] === 'new' ? 'new' : 'open';
