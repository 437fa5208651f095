import {
  done,
  failure,
  type Launch,
  type Result,
  type Tracker,
  type TrackerError,
} from '../port.ts';
import type { SomeWords } from '../scorm/entry.ts';
import { makeClient } from './client.ts';
import { launchOf, openSession } from './open.ts';
import { FETCH } from './token.ts';
import { makeSession, type Session } from './session.ts';
import type { World } from './world.ts';

/** A session with a platform of cmi5. What waits is said at `commit`, in one go. */
export function makeDriver(world: World, words?: SomeWords): Tracker {
  const client = makeClient(world);
  let opening: Promise<Result<Launch, TrackerError>> | undefined;
  let session: Session | undefined;
  let launch: Launch | undefined;
  let endpoint: string | undefined;
  let isClosed = false;

  async function start(): Promise<Result<Launch, TrackerError>> {
    const opened = await openSession(client, world);
    if (!opened.ok) return opened;
    ({ endpoint } = opened.value.parameters);
    session = makeSession(opened.value, world, words);
    session.begin();
    launch = launchOf(opened.value);
    return { ok: true, value: launch };
  }

  /** Nothing is said after the end, nor where the learner only looks. @spec cmi5 10.2.2 */
  const whenWriting = <T>(act: (session: Session) => T) => {
    if (!session) return NO_LMS;
    return isClosed || launch?.mode !== 'normal' ? done : act(session);
  };

  return {
    open: () =>
      (opening ??= start().then((opened) => {
        if (!opened.ok && !isFinal(opened.error)) opening = undefined;
        return opened;
      })),
    save: (snapshot) => whenWriting(({ save }) => (save(snapshot), done)),
    log: (interaction) => whenWriting(({ log }) => (log(interaction), done)),
    commit: () => whenWriting(({ commit }) => commit()),
    close: (snapshot) => {
      if (!session) return NO_LMS;
      if (isClosed) return done;
      isClosed = true;
      return session.end(snapshot);
    },
    knowsAgain: true,
    calls: () => client.log(),
    platform: () => endpoint,
  };
}

/** A token that is refused is not asked again: it is given once. @spec cmi5 8.2.1 */
const isFinal = (error: TrackerError): boolean =>
  error.kind === 'lms-rejected' && error.call === FETCH && error.code.length === 1;

const NO_LMS = failure({ kind: 'no-lms' } as const);
