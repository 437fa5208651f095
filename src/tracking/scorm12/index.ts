import { browserFor } from '../scorm/browser.ts';
import { makeDriver, type ScormTracker, type World } from '../scorm/driver.ts';
import { scorm12 } from './standard.ts';

/** The tracker of a SCORM 1.2 package: in a browser without arguments. */
export const makeScorm12 = (
  world: World = browserFor({ object: 'API', method: 'LMSInitialize' }),
): ScormTracker => makeDriver(scorm12, world);
