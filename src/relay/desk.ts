import type { LoggedInteraction } from '../core/quiz/interaction.ts';
import type { Line } from '../tracking/relay/line.ts';
import { type Answered, readSaid, type Said, write } from '../tracking/relay/messages.ts';
import {
  done,
  failure,
  type Launch,
  type Result,
  type Snapshot,
  type TrackerError,
} from '../tracking/port.ts';
import type { ScormTracker } from '../tracking/scorm/driver.ts';

type Answer = Result<void, TrackerError>;

export type Desk = {
  /** Hears this page from now on, and no earlier one. */
  readonly connect: (line: Line) => void;
  /** As it stands now: a page that is loaded again goes on where it was. */
  readonly launch: () => Launch;
  /** Has everything kept that was said. */
  readonly settle: () => Answer;
  /** Ends the session with the last that was said. */
  readonly end: () => void;
};

/**
 * Between a page that may be gone at any moment and a platform. It holds the last state, and the answers
 * that the platform did not take yet, so that nothing depends on a message that is still under way.
 */
export function makeDesk(tracker: ScormTracker, opened: Launch, now: () => number): Desk {
  const startedAt = now();
  let line: Line | undefined;
  let last: Snapshot | undefined;
  let waiting: readonly LoggedInteraction[] = [];

  function drain(): Answer {
    for (let first = waiting[0]; first; first = waiting[0]) {
      const logged = tracker.log(first);
      if (!logged.ok) return logged;
      waiting = waiting.slice(1);
    }
    return done;
  }

  function settle(): Answer {
    // What a platform took of a refused save is worth committing all the same.
    const results = [last ? tracker.save(last) : done, drain(), tracker.commit()];
    return results.find(({ ok }) => !ok) ?? done;
  }

  /** The session is the launcher's: a page that was loaded again counts from nothing. */
  const keep = (snapshot: Snapshot) => {
    last = { ...snapshot, sessionTime: Math.max(0, now() - startedAt) };
  };

  function hear(said: Said): Answer | undefined {
    if (said.type === 'commit') return settle();
    if (said.type === 'log') {
      waiting = [...waiting, said.interaction];
      return void drain();
    }
    keep(said.snapshot);
    // The page says goodbye; the session goes on for as long as the launcher does.
    if (said.type === 'close') return settle();
    return void (last && tracker.save(last));
  }

  return {
    connect: (next) => {
      line?.close();
      line = next;
      let heard = 0;
      let isGarbled = false;
      next.listen((data) => {
        const said = readSaid(data);
        if (!said) isGarbled = true;
        if (!said || said.n <= heard) return;
        heard = said.n;
        const result = hear(said);
        if (!result) return;
        // What could not be understood was not kept: the page must hear that, and say it again.
        next.send(write({ n: said.n, result: isGarbled ? GARBLED : result } as Answered));
        isGarbled = false;
      });
    },
    launch: () =>
      last
        ? { ...opened, entry: 'resume', suspendData: last.suspendData, location: last.location }
        : opened,
    settle,
    end: () => {
      drain();
      tracker.close(last && { ...last, sessionTime: Math.max(0, now() - startedAt) });
    },
  };
}

const GARBLED = failure({
  kind: 'lms-rejected',
  call: 'relay',
  code: '1',
  diagnostic: 'not understood',
} as const);
