import type { Requirements } from '../core/progress/outcome.ts';
import type { Launch, Result, Tracker, TrackerError } from '../tracking/port.ts';
import type { SessionDocument, SessionSettings } from './document.ts';

/** One launch: the document, what was asked of it, and who keeps the progress. */
export type Session = {
  readonly document: SessionDocument;
  readonly settings: SessionSettings;
  readonly requirements: Requirements;
  readonly tracker: Tracker;
  readonly launch: Launch;
  readonly startedAt: number;
  /** Where the platform is there but refused to begin: asks it again. */
  readonly begin?: () => Promise<Result<void, TrackerError>>;
};

let session: Session | undefined;

/** The session of this page; asking before `startSession` is a bug. */
export function current(): Session {
  if (!session) throw new Error('No session yet');
  return session;
}

export const enter = (next: Session): void => {
  session = next;
};
