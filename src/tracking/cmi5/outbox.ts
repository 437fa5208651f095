import { done, type Result, type TrackerError } from '../port.ts';
import type { Resources } from './resources.ts';
import type { Statement } from './statements.ts';

type Post = { readonly statement: Statement; wasSent: boolean };

export type Outbox = {
  /** `wasSent`: perhaps sent before, in an earlier launch. */
  readonly add: (statement: Statement, wasSent?: boolean) => void;
  readonly isEmpty: () => boolean;
  /** Tells whether all arrived; what did not stays, with its id, for the next time. */
  readonly deliver: () => Promise<Result<void, TrackerError>>;
  /** Last words: whatever is not on its way yet, and then no more. */
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
  let waiting: Post[] = [];
  let onTheirWay: readonly Post[] = [];
  let isEnded = false;
  let turn: Promise<Result<void, TrackerError>> = Promise.resolve(done);

  const leave = (posts: readonly Post[], areTaken = true) => {
    waiting = waiting.filter((one) => !posts.includes(one));
    if (areTaken) for (const { statement } of posts) onTaken(statement);
  };

  async function deliverAll(): Promise<Result<void, TrackerError>> {
    const posts = waiting;
    if (posts.length === 0 || isEnded) return done;
    onTheirWay = posts;
    for (const one of posts) one.wasSent = true;
    const sent = await post(posts.map(({ statement }) => statement));
    if (sent.ok) leave(posts);
    const result = sent.ok || !isAboutOne(sent.error) ? sent : await oneByOne(posts);
    onTheirWay = [];
    return result;
  }

  /** One that is refused takes all with it: so each by itself, and the others are saved. */
  async function oneByOne(posts: readonly Post[]): Promise<Result<void, TrackerError>> {
    let result: Result<void, TrackerError> = done;
    for (const one of posts) {
      if (isEnded) break;
      const sent = await putStatement(one.statement);
      const code = sent.ok || sent.error.kind !== 'lms-rejected' ? '' : sent.error.code;
      // Known there by this id: it arrived before.
      if (sent.ok || code === '409') leave([one]);
      else if (result.ok) result = sent;
      // Will never be taken; saying it again and again helps nobody.
      if (code === '400') leave([one], false);
      if (!sent.ok && sent.error.kind !== 'lms-rejected') break;
    }
    return result;
  }

  return {
    add: (statement, wasSent = false) => void waiting.push({ statement, wasSent }),
    isEmpty: () => waiting.length === 0,
    deliver: () => (turn = turn.then(deliverAll)),
    end: async (last) => {
      isEnded = true;
      const rest = waiting.filter((one) => !onTheirWay.includes(one));
      const [again, fresh] = [
        rest.filter(({ wasSent }) => wasSent),
        rest.filter((one) => !one.wasSent),
      ];
      const statements = (posts: readonly Post[]) => posts.map(({ statement }) => statement);
      // In one request what is sure to be new, so that nothing old can take the end with it.
      const sent = await Promise.all([
        ...(again.length > 0 ? [post(statements(again))] : []),
        post([...statements(fresh), last]),
      ]);
      return sent.find(({ ok }) => !ok) ?? done;
    },
  };
}

/** @spec xAPI 1.0.3 Communication 2.1.2: refused for what it says, not for who says it or when. */
const isAboutOne = (error: TrackerError): boolean =>
  error.kind === 'lms-rejected' && /^4(00|03|09)$/.test(error.code);
