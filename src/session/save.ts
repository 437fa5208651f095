import { outcomeOf, progressMeasure } from '../core/progress/outcome.ts';
import { encodeProgress } from '../core/progress/suspend-data.ts';
import { mayHaveWorked, type Result, type Snapshot, type TrackerError } from '../tracking/port.ts';
import { current } from './launch.ts';
import { logWaiting } from './waiting.ts';
import { $connection, $progress, $readOnly } from './stores.ts';

/** A verdict is kept at once; everything else waits for the learner to pause. */
const PAUSE = 1000;
/** Waits between tries after the platform refused; the last one goes on until it works. */
const RETRIES = [1000, 2000, 4000, 8000, 30_000] as const;
/** Some platforms end a session that says nothing for half an hour. @spec scorm.md 4.4 */
const HEARTBEAT = 5 * 60_000;

let timer: ReturnType<typeof setTimeout> | undefined;
let closed = false;
let failures = 0;
/** A platform that answers later is asked one thing at a time. */
let isCommitting = false;
let isWanted = false;

/** Everything as it stands now, in the terms of the port. */
export function snapshot(): Snapshot {
  const { document, requirements, startedAt } = current();
  const progress = $progress.get();
  return {
    outcome: outcomeOf(progress, requirements),
    progress: progressMeasure(progress, requirements),
    location: progress.place,
    suspendData: encodeProgress(progress, document),
    sessionTime: Math.max(0, Date.now() - startedAt),
  };
}

/** Has the progress kept: `now` after a verdict, `soon` after anything else. */
export function keep(when: 'now' | 'soon'): void {
  if ($readOnly.get() || closed) return;
  clearTimeout(timer);
  if (when === 'now') flush();
  else timer = setTimeout(flush, PAUSE);
}

/** Writes what changed and asks the platform to keep it; a refusal is tried again, quietly. */
export function flush(): void {
  if ($readOnly.get() || closed) return;
  clearTimeout(timer);
  isWanted = isCommitting;
  if (isCommitting) return;
  const { tracker } = current();
  // What a platform took of a refused save, such as the status, is worth committing all the same.
  const written = [tracker.save(snapshot()), logWaiting(tracker)];
  const kept = tracker.commit();
  if (!(kept instanceof Promise)) return conclude([...written, kept]);
  isCommitting = true;
  void kept.then((result) => {
    isCommitting = false;
    conclude([...written, result]);
    if (isWanted) flush();
  });
}

/** Tells how it went, and when to write again. */
function conclude(results: readonly Result<void, TrackerError>[]): void {
  if (closed) return;
  const failed = results.find((result) => !result.ok);
  if (!failed) {
    failures = 0;
    if ($connection.get() !== 'none') $connection.set('kept');
    timer = setTimeout(flush, HEARTBEAT);
    return;
  }
  if ($connection.get() === 'none') return;
  const wait = RETRIES[Math.min(failures, RETRIES.length - 1)];
  const isLost = failures >= RETRIES.length - 1;
  $connection.set(isLost ? 'lost' : 'retrying');
  if (isLost || !mayHaveWorked(failed.error)) failures += 1;
  timer = setTimeout(flush, wait);
}

/** Ends the session for good. @spec scorm.md 4.5: everything is already committed by then. */
export function close(): void {
  if (closed) return;
  clearTimeout(timer);
  const { tracker } = current();
  logWaiting(tracker);
  // Whatever comes back later: by then there is no page to hear it.
  void tracker.close(snapshot());
  closed = true;
}

/**
 * Keeps the progress when the learner looks away, and ends the session when the page goes.
 * Never `unload` (it is being removed from browsers), never in a page that may come back.
 */
export function keepOnLeave(page: Window & typeof globalThis): void {
  page.document.addEventListener('visibilitychange', () => {
    if (page.document.visibilityState === 'hidden') flush();
  });
  page.addEventListener('pagehide', ({ persisted }) => (persisted ? flush() : close()));
}
