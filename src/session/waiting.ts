import { atom } from 'nanostores';
import { type Report, withReport } from '../core/progress/reports.ts';
import type { LoggedInteraction } from '../core/quiz/interaction.ts';
import { done, type Snapshot, type Tracker } from '../tracking/port.ts';

/** Answers that the platform is not known to keep, in order. */
let answers: readonly LoggedInteraction[] = [];
/** How many of them it took. */
let taken = 0;
let isHeldBack = false;
/** The row that these answers are the end of: how many of it the platform is known to keep. */
let row: Report = { mark: '', count: 0 };
/** The suspend data in which other rows stand. */
let held = '';

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

/** A row begins, or goes on after a launch that could not end it. */
export const startRow = (begun: Report, launched: string): void => {
  row = begun;
  held = launched;
};

/** What is saved, with how many answers went before it. */
export const signed = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  suspendData: withReport(snapshot.suspendData, held, { ...row, count: row.count + taken }),
});

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

export const unsent = () => ({ answers, taken, row });

/** The platform kept all that it took. */
export const settle = (): void => {
  answers = answers.slice(taken);
  row = { ...row, count: row.count + taken };
  taken = 0;
};

/** Answers wait for the next launch: the platform counts them, and in this one it counts from too low. */
export const holdBack = (): void => {
  isHeldBack = true;
};
