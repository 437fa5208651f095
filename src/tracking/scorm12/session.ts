import { done, type Launch, type Result, type TrackerError } from '../port.ts';
import type { Caller } from './calls.ts';
import { type Journal, makeJournal } from './journal.ts';
import { readLaunch } from './launch.ts';
import { firstWrites, type Write } from './writes.ts';

/** What stands between Initialize and Finish. */
export type Session = {
  readonly launch: Launch;
  /** What the platform holds. */
  readonly held: ReadonlyMap<string, string>;
  readonly write: (writes: readonly Write[]) => Result<void, TrackerError>;
  readonly commit: () => Result<void, TrackerError>;
  readonly journal: Journal;
};

export function makeSession(caller: Caller): Session {
  const { launch, held } = readLaunch(caller.get);
  const refused = new Set<string>();
  let isDirty = false;

  /** Goes on after a refusal, stops at a throw: then the platform is gone. */
  function write(writes: readonly Write[]): Result<void, TrackerError> {
    let result: Result<void, TrackerError> = done;
    for (const [element, value] of writes) {
      const name = element.replace(/\.\d+/g, '.n');
      if (refused.has(name)) continue;
      const set = caller.command('LMSSetValue', element, value);
      if (set.ok) {
        held.set(element, value);
        isDirty = true;
      } else if (isMissing(name, set.error)) refused.add(name);
      else if (set.error.kind === 'lms-threw') return set;
      else if (result.ok) result = set;
    }
    return result;
  }

  function commit(): Result<void, TrackerError> {
    if (!isDirty) return done;
    const kept = caller.command('LMSCommit', '');
    if (kept.ok) isDirty = false;
    return kept;
  }

  if (launch.mode === 'normal') {
    // A refusal is met again, and told, at the first save: what is not held is written anew.
    write(firstWrites(held));
    commit();
  }
  return { launch, held, write, commit, journal: makeJournal(caller.get, write) };
}

/** Elements that a platform may leave out of SCORM 1.2; Moodle calls an unknown one 201. */
const OPTIONAL = /\.score\.m|\.interactions\./;

const isMissing = (element: string, error: TrackerError) =>
  OPTIONAL.test(element) &&
  error.kind === 'lms-rejected' &&
  (error.code === '401' || error.code === '201');
