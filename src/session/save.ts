import { isDone, outcomeOf, progressMeasure } from '../core/progress/outcome.ts';
import { encodeProgress } from '../core/progress/suspend-data.ts';
import { mayHaveWorked, type Result, type Snapshot, type TrackerError } from '../tracking/port.ts';
import { current } from './current.ts';
import type { Shelf } from './journal.ts';
import { $connection, $elsewhere, $kept, $progress, $readOnly } from './stores.ts';
import { versionOf } from './version.ts';
import { logWaiting, settle, signed, unsent, wait } from './waiting.ts';

/**
 * A verdict is kept at once; what the learner may still change waits for a pause, and reading for a longer
 * one. Meanwhile it stands on the shelf. @spec scorm.md 4.4
 */
const PAUSES = { soon: 500, later: 5000 } as const;
/** Waits between tries after the platform refused; the last one goes on until it works. */
const RETRIES = [1000, 2000, 4000, 8000, 30_000] as const;
/** Some platforms end a session that says nothing for half an hour. @spec scorm.md 4.4 */
const HEARTBEAT = 5 * 60_000;

/** Of all that was sent in vain, the last: each may be some kilobytes. */
const REMEMBERED = 7;

type Answer = Result<void, TrackerError>;

let timer: ReturnType<typeof setTimeout> | undefined;
let pause: keyof typeof PAUSES | undefined;
let closed = false;
let failures = 0;
/** A platform that answers later is asked one thing at a time. */
let isAsking = false;
let isWanted = false;
/** What the platform is known to hold, and what was sent since. */
let sent: readonly string[] = [];
let isTold = false;
/** Where what is not kept yet waits in this browser; undefined where it cannot. */
let shelf: Shelf | undefined;
let isShelved = false;

/** A launch begins: what the platform holds, whether it knows of the pass, and what still waits here. */
export function startSaving(launch: {
  readonly sent: readonly string[];
  readonly isTold: boolean;
  readonly shelf: Shelf | undefined;
  readonly isShelved: boolean;
}): void {
  ({ sent, shelf, isShelved } = launch);
  // Passed before the platform began: the version waits already.
  isTold ||= launch.isTold;
}

/** Where what is not kept yet waits, for the support screen. */
export const shelfNow = (): Shelf | undefined => shelf;

/** Everything as it stands now, in the terms of the port; with the pass goes what was passed. */
function snapshot(): Snapshot {
  const { document, requirements, settings, startedAt } = current();
  const progress = $progress.get();
  const outcome = outcomeOf(progress, requirements);
  if (isDone(outcome) && !isTold) {
    isTold = true;
    if (settings.versions) wait(versionOf(settings.versions, Date.now()));
  }
  return {
    outcome,
    progress: progressMeasure(progress, requirements),
    location: progress.place,
    suspendData: encodeProgress(progress, document),
    sessionTime: Math.max(0, Date.now() - startedAt),
  };
}

/** Has the progress kept: `now` after a verdict, `soon` after an answer, `later` after reading. */
export function keep(when: 'now' | keyof typeof PAUSES): void {
  if ($readOnly.get() || closed) return;
  if (when === 'now') return flush();
  shelve();
  if (pause === 'soon' || pause === when) return;
  pause = when;
  // With no shelf to stand on it cannot wait as long.
  again(PAUSES[shelf ? when : 'soon']);
}

/** What must not get lost before the platform has it. */
function shelve(suspendData = snapshot().suspendData, isEnded = false): void {
  if (!shelf) return;
  isShelved = true;
  const { answers, row } = unsent();
  shelf.put({ at: Date.now(), sent, suspendData, answers, row, isEnded }).catch(() => {
    // Full, or gone: from now on nothing waits here.
    shelf = undefined;
    if ($connection.get() === 'waiting') $connection.set('lost');
  });
}

function again(milliseconds: number): void {
  clearTimeout(timer);
  timer = setTimeout(flush, milliseconds);
}

/** Writes what changed and asks the platform to keep it; a refusal is tried again, quietly. */
export function flush(): void {
  if ($readOnly.get() || closed) return;
  isWanted = isAsking;
  if (isAsking) return;
  clearTimeout(timer);
  pause = undefined;
  const { tracker, begin } = current();
  if (begin) return later(begin(), (begun) => (begun.ok ? flush() : conclude([begun])));
  const state = snapshot();
  const logged = logWaiting(tracker);
  // What a platform took of a refused save, such as the status, is worth committing all the same.
  const saved = tracker.save(signed(state));
  send(state);
  const committed = tracker.commit();
  const end = (kept: Answer) => {
    if (saved.ok && kept.ok) arrived(state);
    conclude([saved, logged, kept]);
  };
  if (!(committed instanceof Promise)) return end(committed);
  shelve(state.suspendData);
  later(committed, end);
}

/** From here on the platform may hold this, whatever it says. */
function send({ suspendData }: Snapshot): void {
  const [held, ...before] = sent;
  const since = before.filter((one) => one !== suspendData);
  if (held !== undefined) sent = [held, ...since.slice(-REMEMBERED), suspendData];
}

function arrived({ suspendData, outcome }: Snapshot): void {
  $kept.set(outcome);
  settle();
  sent = [suspendData];
}

function later(asked: Promise<Answer>, act: (answer: Answer) => void): void {
  isAsking = true;
  void asked.then((answer) => {
    isAsking = false;
    if (closed) return;
    act(answer);
    if (isWanted) flush();
  });
}

/** Tells how it went, and when to write again. */
export function conclude(results: readonly Answer[]): void {
  const failed = results.find((result) => !result.ok);
  if (failed) return persist(failed.error);
  failures = 0;
  if ($connection.get() !== 'none') $connection.set('kept');
  if (!pause) again(HEARTBEAT);
  if (isWanted || pause || unsent().answers.length > 0) return shelve();
  if (isShelved) void shelf?.wipe();
  isShelved = false;
}

function persist(error: TrackerError): void {
  shelve();
  if ($connection.get() === 'none') return;
  const isLast = failures >= RETRIES.length - 1;
  // Some platforms keep everything and never say so: those are left in peace, and the learner too.
  const isQuiet = mayHaveWorked(error);
  again(isQuiet && isLast ? HEARTBEAT : (RETRIES[failures] ?? HEARTBEAT));
  if (!isQuiet) $connection.set(isLast ? (shelf ? 'waiting' : 'lost') : 'retrying');
  failures = Math.min(failures + 1, RETRIES.length - 1);
}

/** Ends the session for good. @spec scorm.md 4.5: everything is already committed by then. */
export function close(): void {
  // Another tab has the course, and this one nothing to say.
  if (closed || $elsewhere.get()) return;
  clearTimeout(timer);
  const { tracker } = current();
  const state = snapshot();
  logWaiting(tracker);
  send(state);
  const ended = tracker.close(signed(state));
  closed = true;
  // What comes back later there is no page to hear: whether it arrived shows at the next launch.
  const isAccepted = !(ended instanceof Promise) && ended.ok;
  const { answers, taken } = unsent();
  const isEnded = isAccepted && taken === answers.length;
  if (isAccepted && !isEnded) arrived(state);
  if (isShelved) shelve(state.suspendData, isEnded);
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
