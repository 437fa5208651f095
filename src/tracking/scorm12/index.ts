import { browserFor } from '../scorm/browser.ts';
import { makeDriver, type ScormTracker, type World } from '../scorm/driver.ts';
import type { SomeWords } from '../scorm/entry.ts';
import { scorm12 } from './standard.ts';

/** The tracker of a SCORM 1.2 package; `words` where answers are told: in a browser without a world. */
export const makeScorm12 = (
  words?: SomeWords,
  world: World = browserFor({ object: 'API', method: 'LMSInitialize' }),
): ScormTracker => makeDriver(scorm12(words), world);

/**
 * As a package has it. How answers are written is fetched before the session opens, and only where they are
 * told: no answer ever waits for it, whatever the network does later.
 */
export const openScorm12 = async (tellsAnswers: boolean): Promise<ScormTracker> =>
  makeScorm12(tellsAnswers ? (await import('./words.ts')).WORDS : undefined);
