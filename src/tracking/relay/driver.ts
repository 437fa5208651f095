import type { Id } from '../../core/course/id.ts';
import {
  done,
  failure,
  type Launch,
  type Result,
  type Tracker,
  type TrackerError,
} from '../port.ts';
import { type Line, lineOf } from './line.ts';
import { readAnswered, readReply, type Reply, type Said, write } from './messages.ts';
import type { World } from './world.ts';

type Answer = Result<void, TrackerError>;
type Opened = Result<Launch, TrackerError>;

/** Where a page on the site is framed and nobody answers, it is the website that it always was. */
const PATIENCE = 10_000;

/**
 * A session with the launcher around this page, which has the one with the platform. It answers at once, and
 * what became of it is told at the next `commit`: the launcher writes again what was refused.
 */
export function makeDriver(document: Id, world: World): Tracker {
  let opening: Promise<Opened> | undefined;
  let line: Line | undefined;
  let launch: Launch | undefined;
  let isClosed = false;
  let n = 0;
  const asked = new Map<number, (answer: Answer) => void>();

  async function start(): Promise<Opened> {
    const welcome = await askAbove(document, world);
    if (!welcome) return NO_LMS;
    const { opened, port: given } = welcome;
    if (!opened.ok) return opened;
    if (!given) return NO_LMS;
    line = lineOf(given);
    line.listen((data) => {
      const heard = readAnswered(data);
      if (!heard) return;
      asked.get(heard.n)?.(heard.result);
      asked.delete(heard.n);
    });
    launch = opened.value;
    return opened;
  }

  type Words<T> = T extends Said ? Omit<T, 'n'> : never;

  function say(words: Words<Said>): Answer {
    if (!line) return NO_LMS;
    if (isClosed || launch?.mode !== 'normal') return done;
    n += 1;
    line.send(write({ n, ...words } as Said));
    return done;
  }

  /** Says it, and waits for what became of it. */
  function ask(words: Words<Said>): Answer | Promise<Answer> {
    const before = n;
    const said = say(words);
    return n === before ? said : new Promise((resolve) => asked.set(n, resolve));
  }

  return {
    // A launcher whose platform refused may be asked again.
    open: () =>
      (opening ??= start().then((opened) => {
        if (!opened.ok) opening = undefined;
        return opened;
      })),
    save: (snapshot) => say({ type: 'save', snapshot }),
    log: (interaction) => say({ type: 'log', interaction }),
    commit: () => ask({ type: 'commit' }),
    close: (snapshot) => {
      const ended = ask({ type: 'close', snapshot });
      isClosed = true;
      return ended;
    },
  };
}

type Welcome = Extract<Reply, { readonly type: 'welcome' }>;

/** Says hello to those who may frame the site, and hears nobody else; undefined if nobody answers. */
function askAbove(
  document: Id,
  world: World,
): Promise<(Pick<Welcome, 'opened'> & { readonly port: MessagePort | undefined }) | undefined> {
  const nonce = world.nonce();
  return new Promise((resolve) => {
    let isLate = false;
    const giveUp = world.after(PATIENCE, () => {
      isLate = true;
      resolve(undefined);
    });
    const stop = world.listen(({ data, isAbove, origin, ports }) => {
      if (!isAbove || !world.origins.includes(origin)) return;
      const reply = readReply(data);
      if (reply?.nonce !== nonce) return;
      giveUp();
      // The platform kept its page busy, and this one took itself for a website: begin again, tracked.
      if (isLate) return world.reload();
      if (reply.type === 'hold') return;
      stop();
      resolve({ opened: reply.opened, port: ports[0] });
    });
    for (const origin of world.origins)
      world.say(write({ type: 'hello', nonce, document }), origin);
  });
}

const NO_LMS = failure({ kind: 'no-lms' } as const);
