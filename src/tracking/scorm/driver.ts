import {
  done,
  failure,
  type Launch,
  type Result,
  type Snapshot,
  type Tracker,
  type TrackerError,
} from '../port.ts';
import { type Caller, makeCaller } from './calls.ts';
import type { Api } from './locate.ts';
import { makeSession, type Session } from './session.ts';
import type { Standard } from './standard.ts';

/** What a driver needs of the world: the platform's object, and a clock for the log. */
export type World = {
  readonly locate: () => Promise<Api | undefined>;
  readonly now: () => number;
};

/** A tracker that answers at once, as every call to a SCORM platform does. */
export type ScormTracker = Omit<Tracker, 'commit' | 'close'> & {
  readonly commit: () => Result<void, TrackerError>;
  /** Without a snapshot there is no news, and what the platform holds stays as it is. */
  readonly close: (snapshot?: Snapshot) => Result<void, TrackerError>;
};

/** A session with a SCORM platform: it loops over writes and reads error codes, and decides nothing. */
export function makeDriver(standard: Standard, { locate, now }: World): ScormTracker {
  const { methods, writesFor } = standard;
  let opening: Promise<Result<Launch, TrackerError>> | undefined;
  let api: Api | undefined;
  let caller: Caller | undefined;
  let session: Session | undefined;
  let isClosed = false;
  let told = -STEP;

  async function start(): Promise<Result<Launch, TrackerError>> {
    api = await locate();
    if (!api) return NO_LMS;
    caller = makeCaller(api, methods, now);
    const begun = caller.initialize();
    if (!begun.ok && !isRunning(begun.error, caller.get)) return begun;
    session = makeSession(caller, standard);
    return { ok: true, value: session.launch };
  }

  /**
   * The page was loaded again inside one session of the platform, which then knows its learner; the same
   * number is met for any failure. @spec scorm.md 4.3
   */
  const isRunning = (error: TrackerError, get: Caller['get']) =>
    error.kind === 'lms-rejected' &&
    error.code === standard.isRunning &&
    standard.readLaunch(get).launch.learner.id !== '';

  /** Nothing is written after the end, nor where the platform only lets the learner look. */
  const whenWriting = (act: (session: Session) => Result<void, TrackerError>) => {
    if (!session) return NO_LMS;
    return isClosed || session.launch.mode !== 'normal' ? done : act(session);
  };

  return {
    // A second Initialize makes Moodle forget what was not committed. @spec scorm.md 7.1
    open: () =>
      (opening ??= start().then((opened) => {
        if (!opened.ok) opening = undefined;
        return opened;
      })),
    save: (snapshot) => {
      if (snapshot.sessionTime >= told + STEP) told = snapshot.sessionTime;
      const coarse = { ...snapshot, sessionTime: told };
      return whenWriting(({ write, held }) => write(writesFor(coarse, held)));
    },
    log: (interaction) => whenWriting(({ journal }) => journal.append(interaction)),
    commit: () => whenWriting(({ commit }) => commit()),
    close: (snapshot) => {
      if (isClosed || !session || !caller) return session ? done : NO_LMS;
      const saved = snapshot
        ? whenWriting(({ write, held }) => write(writesFor(snapshot, held, true)))
        : done;
      if (standard.commitsAtEnd) whenWriting(({ commit }) => commit());
      isClosed = true;
      const ended = caller.terminate();
      // Who ends the session has kept it, whatever was said to the commit.
      return saved.ok ? ended : saved;
    },
    calls: () => caller?.log() ?? [],
    platform: () => api,
  };
}

/** The platform adds the time when the session is over: until then some minutes are nothing to say. */
const STEP = 5 * 60_000;

const NO_LMS = failure({ kind: 'no-lms' } as const);
