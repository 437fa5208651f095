import { done, type Launch, type Result, type TrackerError } from '../port.ts';
import type { Caller } from './calls.ts';
import { type Journal, makeJournal } from './journal.ts';
import type { Held, Standard, Write } from './standard.ts';

/** What stands between the start and the end. */
export type Session = {
  readonly launch: Launch;
  /** What the platform holds. */
  readonly held: Held;
  readonly write: (writes: readonly Write[]) => Result<void, TrackerError>;
  readonly commit: () => Result<void, TrackerError>;
  readonly journal: Journal;
};

export function makeSession(caller: Caller, standard: Standard): Session {
  const { launch, held } = standard.readLaunch(caller.get);
  /** Elements that the platform lacks, and elements with the one value that it will not take. */
  const refused = new Set<string>();
  let isDirty = false;

  /** Goes on after a refusal, stops at a throw: then the platform is gone. */
  function write(writes: readonly Write[]): Result<void, TrackerError> {
    let result: Result<void, TrackerError> = done;
    for (const [element, value] of writes) {
      const name = element.replace(/\.\d+/g, '.n');
      const both = `${element} ${value}`;
      if (refused.has(name) || refused.has(both)) continue;
      const set = caller.set(element, value);
      if (set.ok) {
        held.set(element, value);
        isDirty = true;
      } else if (set.error.kind !== 'lms-rejected') {
        // Who throws may have taken it.
        held.delete(element);
        return set;
      } else if (standard.optional.test(name) && FINAL.test(set.error.code))
        refused.add(standard.missing.includes(set.error.code) ? name : both);
      else if (result.ok) result = set;
    }
    return result;
  }

  function commit(): Result<void, TrackerError> {
    if (!isDirty) return done;
    const kept = caller.commit();
    if (kept.ok) isDirty = false;
    return kept;
  }

  if (launch.mode === 'normal') {
    // A refusal is met again, and told, at the first save: what is not held is written anew.
    write(standard.firstWrites(held));
    commit();
  }
  return { launch, held, write, commit, journal: makeJournal(standard, caller.get, held, write) };
}

/**
 * The same value would be refused again: the platform does not know the element, or not what stands in it.
 * Any other number is a matter of time. @spec SCORM 1.2 RTE 3.4.4, SCORM 2004 RTE 3.1.7
 */
const FINAL = /^(20[1-3]|351|40[1-8])$/;
