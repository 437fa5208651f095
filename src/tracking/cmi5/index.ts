import type { Tracker } from '../port.ts';
import type { SomeWords, WordTable } from '../scorm/entry.ts';
import { makeDriver } from './driver.ts';
import { browser, type World } from './world.ts';

/** The tracker of a cmi5 package; `words` where answers are told: in a browser without a world. */
export const makeCmi5 = (words?: SomeWords, world: World = browser()): Tracker =>
  makeDriver(world, words);

/** Those of SCORM 2004, which xAPI took over. Most packages tell no answers. */
export const loadWords = async (): Promise<WordTable> =>
  (await import('../scorm2004/words.ts')).WORDS;
