import { browserFor } from '../scorm/browser.ts';
import { makeDriver, type ScormTracker, type World } from '../scorm/driver.ts';
import type { WordTable } from '../scorm/entry.ts';
import { scorm2004, type Settings } from './standard.ts';

/** The tracker of a SCORM 2004 package, of either edition: in a browser without a world. */
export const makeScorm2004 = (
  settings: Settings = {},
  world: World = browserFor({ object: 'API_1484_11', method: 'Initialize' }),
): ScormTracker => makeDriver(scorm2004(settings), world);

/** Most packages tell no answers, and need not know how. */
export const loadWords = async (): Promise<WordTable> => (await import('./words.ts')).WORDS;
