import type { LoggedInteraction } from '../core/quiz/interaction.ts';
import { done, type Tracker } from '../tracking/port.ts';

/** Not taken by the platform yet, in order. */
let waiting: readonly LoggedInteraction[] = [];
/** Taken, but not known to be kept. */
let written: readonly LoggedInteraction[] = [];
let isHeldBack = false;
let isAnyLogged = false;

export type Unsent = {
  readonly waiting: readonly LoggedInteraction[];
  readonly written: readonly LoggedInteraction[];
};

/** Answers to report: they wait until the platform takes them, and keep their place in the order. */
export const wait = (...interactions: readonly LoggedInteraction[]): void => {
  waiting = [...waiting, ...interactions];
};

/** Logs what waits, in order, until the first refusal. Logging the same answer again is safe. */
export function logWaiting(tracker: Tracker): ReturnType<Tracker['log']> {
  if (isHeldBack) return done;
  for (let first = waiting[0]; first; first = waiting[0]) {
    const logged = tracker.log(first);
    if (!logged.ok) return logged;
    isAnyLogged = true;
    waiting = waiting.slice(1);
    written = [...written, first];
  }
  return done;
}

export const unsent = (): Unsent => ({ waiting, written });

/** The platform kept all that was written. */
export const settle = (): void => {
  written = [];
};

/** Answers wait for the next launch: the platform counts them, and in this one it counts from too low. */
export const holdBack = (): void => {
  isHeldBack = true;
};

export const hasLogged = (): boolean => isAnyLogged;
