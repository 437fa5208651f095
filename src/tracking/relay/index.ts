import type { Id } from '../../core/course/id.ts';
import type { Tracker } from '../port.ts';
import { makeDriver } from './driver.ts';
import { browser, type World } from './world.ts';

/** The tracker of a page on the site in the frame of a launcher: in a browser without a world. */
export const makeRelay = (document: Id, world: World = browser()): Tracker =>
  makeDriver(document, world);
