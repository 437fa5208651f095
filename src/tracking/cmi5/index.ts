import type { Tracker } from '../port.ts';
import type { SomeWords } from '../scorm/entry.ts';
import { makeDriver } from './driver.ts';
import { browser, type World } from './world.ts';

/** The tracker of a cmi5 package; `words` where answers are told: in a browser without a world. */
export const makeCmi5 = (words?: SomeWords, world: World = browser()): Tracker =>
  makeDriver(world, words);

/**
 * As a package has it; the words are those of SCORM 2004, which xAPI took over. They are fetched before the
 * session opens, and only where answers are told: no answer ever waits for them, whatever the network does later.
 */
export const openCmi5 = async (tellsAnswers: boolean): Promise<Tracker> =>
  makeCmi5(tellsAnswers ? (await import('../scorm2004/words.ts')).WORDS : undefined);
