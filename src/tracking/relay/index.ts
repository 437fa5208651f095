import type { Id } from '../../core/course/id.ts';
import type { Tracker } from '../port.ts';
import { makeDriver } from './driver.ts';
import { browserFor, type World } from './world.ts';

/** The tracker of a page on the site in the frame of a launcher: in a browser without a world. */
export const makeRelay = (
  document: Id,
  origins: readonly string[],
  world: World = browserFor(origins),
): Tracker => makeDriver(document, world);
