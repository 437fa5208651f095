import { done, type Result, type TrackerError } from '../port.ts';
import type { Resources } from './resources.ts';
import type { Statement } from './statements.ts';

export type Outbox = {
  readonly add: (statement: Statement) => void;
  readonly isEmpty: () => boolean;
  /** Tells whether all arrived; what did not stays, with its id, for the next time. */
  readonly deliver: () => Promise<Result<void, TrackerError>>;
  /** Last words: whatever is not on its way yet, in one request with the end, and then no more. */
  readonly end: (last: Statement) => Promise<Result<void, TrackerError>>;
};

/**
 * Statements wait here until the platform took them. Sent again they keep their id, so that one whose
 * answer got lost is not counted twice. `onTaken` hears of each that arrived.
 */
export function makeOutbox(
  { post, putStatement }: Pick<Resources, 'post' | 'putStatement'>,
  onTaken: (statement: Statement) => void,
): Outbox {
  let waiting: readonly Statement[] = [];
  let onTheirWay: readonly Statement[] = [];
  let isEnded = false;
  let turn: Promise<Result<void, TrackerError>> = Promise.resolve(done);

  const drop = (some: readonly Statement[]) => {
    waiting = waiting.filter((one) => !some.includes(one));
  };
  const leave = (some: readonly Statement[]) => {
    drop(some);
    some.forEach(onTaken);
  };

  async function send(some: readonly Statement[]): Promise<Result<void, TrackerError>> {
    if (some.length === 0) return done;
    onTheirWay = some;
    const sent = await post(some);
    if (sent.ok) leave(some);
    const result = sent.ok || !isAboutOne(sent.error) ? sent : await oneByOne(some);
    onTheirWay = [];
    return result;
  }

  /** One that is refused takes all with it: so each by itself, and the others are saved. */
  async function oneByOne(some: readonly Statement[]): Promise<Result<void, TrackerError>> {
    let result: Result<void, TrackerError> = done;
    for (const one of some) {
      const sent = await putStatement(one);
      const code = sent.ok || sent.error.kind !== 'lms-rejected' ? '' : sent.error.code;
      // Known there by this id: it arrived before.
      if (sent.ok || code === '409') leave([one]);
      else if (result.ok) result = sent;
      // Will never be taken; saying it again and again helps nobody.
      if (code === '400') drop([one]);
      if (!sent.ok && sent.error.kind !== 'lms-rejected') break;
    }
    return result;
  }

  return {
    add: (statement) => void (waiting = [...waiting, statement]),
    isEmpty: () => waiting.length === 0,
    deliver: () => (turn = turn.then(() => (isEnded ? done : send(waiting)))),
    end: (last) => {
      isEnded = true;
      return send([...waiting.filter((one) => !onTheirWay.includes(one)), last]);
    },
  };
}

/** @spec xAPI 1.0.3 Communication 2.1.2: refused for what it says, not for who says it or when. */
const isAboutOne = (error: TrackerError): boolean =>
  error.kind === 'lms-rejected' && /^4(00|03|09)$/.test(error.code);
