import type { Tracker } from '../port.ts';
import { makeDriver } from './driver.ts';
import { browser, type World } from './world.ts';

/** The tracker of a cmi5 package: in a browser without a world. */
export const makeCmi5 = (world: World = browser()): Tracker => makeDriver(world);
