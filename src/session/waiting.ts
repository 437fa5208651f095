import type { LoggedInteraction } from '../core/quiz/interaction.ts';
import { done, type Tracker } from '../tracking/port.ts';

const waiting: LoggedInteraction[] = [];

/** An answer to report: it waits until the platform takes it, and keeps its place in the order. */
export const wait = (interaction: LoggedInteraction): void => {
  waiting.push(interaction);
};

/** Logs what waits, in order, until the first refusal. Logging the same answer again is safe. */
export function logWaiting(tracker: Tracker): ReturnType<Tracker['log']> {
  for (let first = waiting[0]; first; first = waiting[0]) {
    const logged = tracker.log(first);
    if (!logged.ok) return logged;
    waiting.shift();
  }
  return done;
}
