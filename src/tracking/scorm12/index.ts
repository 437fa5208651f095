import { browserFor } from '../scorm/browser.ts';
import { makeDriver, type ScormTracker, type World } from '../scorm/driver.ts';
import type { SomeWords, WordTable } from '../scorm/entry.ts';
import { scorm12 } from './standard.ts';

/** The tracker of a SCORM 1.2 package; `words` where answers are told: in a browser without a world. */
export const makeScorm12 = (
  words?: SomeWords,
  world: World = browserFor({ object: 'API', method: 'LMSInitialize' }),
): ScormTracker => makeDriver(scorm12(words), world);

/** Most packages tell no answers, and need not know how. */
export const loadWords = async (): Promise<WordTable> => (await import('./words.ts')).WORDS;
