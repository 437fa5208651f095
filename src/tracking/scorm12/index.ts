import { browserFor } from '../scorm/browser.ts';
import { makeDriver, type ScormTracker, type World } from '../scorm/driver.ts';
import type { InteractionWrites } from '../scorm/standard.ts';
import { scorm12 } from './standard.ts';

/** The tracker of a SCORM 1.2 package; `interactionWrites` where answers are told: in a browser without a world. */
export const makeScorm12 = (
  interactionWrites?: InteractionWrites,
  world: World = browserFor({ object: 'API', method: 'LMSInitialize' }),
): ScormTracker => makeDriver(scorm12(interactionWrites), world);

/**
 * As a package has it. How answers are written is fetched before the session opens, and only where they are
 * told: no answer ever waits for it, whatever the network does later.
 */
export const openScorm12 = async (tellsAnswers: boolean): Promise<ScormTracker> =>
  makeScorm12(tellsAnswers ? (await import('./interactions.ts')).interactionWrites : undefined);
