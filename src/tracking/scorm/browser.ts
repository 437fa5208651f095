import type { World } from './driver.ts';
import { locate, type Wanted } from './locate.ts';

const wait = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** The world as a page in a learning platform has it. */
export const browserFor = (wanted: Wanted): World => ({
  locate: () => locate(wanted, window, wait),
  now: () => Date.now(),
});
