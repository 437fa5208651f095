import type { Held } from './held.ts';

/** What stands beside the course. */
export type Panel = Held & {
  readonly calls: number;
  readonly commits: number;
  readonly remarks: number;
  /** Newest first, not more than can be read. */
  readonly log: readonly LogLine[];
};

/** One message of the course. */
export type LogLine = {
  /** Counts from 1 in each launch. */
  readonly n: number;
  /** Such as `LMSSetValue("cmi.core.exit", "suspend")`. */
  readonly call: string;
  readonly answer: string;
  readonly error: string;
  readonly isCommit: boolean;
  /** The answer was a fault that the tester switched on. */
  readonly isFault: boolean;
  /** Rules that a strict platform holds against it. */
  readonly broken: readonly string[];
};

const LOG_LENGTH = 200;

/** @param isStrict otherwise only what the platform itself refused is held against the course */
export function panelOf(lines: readonly LogLine[], held: Held, isStrict: boolean): Panel {
  const judged = lines.map((line) => ({
    ...line,
    broken: line.broken.filter((rule) => isStrict || rule === 'rejected'),
  }));
  return {
    ...held,
    calls: lines.length,
    commits: lines.filter(({ isCommit }) => isCommit).length,
    remarks: judged.reduce((sum, { broken }) => sum + broken.length, 0),
    log: judged.slice(-LOG_LENGTH).toReversed(),
  };
}
