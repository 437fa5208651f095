import type { Tracker } from '../port.ts';
import { makeDriver, type World } from './driver.ts';
import { locate } from './locate.ts';

/** The tracker of a SCORM 1.2 package: in a browser without arguments. */
export const makeScorm12 = (world: World = browser): Tracker => makeDriver(world);

const wait = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

const browser: World = { locate: () => locate(window, wait), now: () => Date.now() };
