import { atom } from 'nanostores';
import type { LoggedInteraction } from '../core/quiz/interaction.ts';
import { done, type Tracker } from '../tracking/port.ts';

/** Answers that the platform is not known to keep, in order. */
let answers: readonly LoggedInteraction[] = [];
/** How many of them it took. */
let taken = 0;
let isHeldBack = false;

/** Whether this tab reported answers; set before the first goes, so that other tabs hear of it in time. */
export const $hasLogged = atom(false);

/** Answers to report: they wait until the platform takes them, and keep their place in the order. */
export const wait = (...interactions: readonly LoggedInteraction[]): void => {
  answers = [...answers, ...interactions];
};

/** Those of an earlier launch come before what was answered in this one. */
export const bring = (earlier: readonly LoggedInteraction[]): void => {
  answers = [...earlier, ...answers];
};

/** Logs what waits, in order, until the first refusal. Logging the same answer again is safe. */
export function logWaiting(tracker: Tracker): ReturnType<Tracker['log']> {
  if (isHeldBack) return done;
  for (let next = answers[taken]; next; next = answers[taken]) {
    $hasLogged.set(true);
    const logged = tracker.log(next);
    if (!logged.ok) return logged;
    taken += 1;
  }
  return done;
}

export const unsent = () => ({ answers, taken });

/** The platform kept all that it took. */
export const settle = (): void => {
  answers = answers.slice(taken);
  taken = 0;
};

/** Answers wait for the next launch: the platform counts them, and in this one it counts from too low. */
export const holdBack = (): void => {
  isHeldBack = true;
};
