import { expect, vi } from 'vitest';
import { loginPage } from '../../src/preview/trouble.ts';
import { status } from '#text/status.ts';
import { SCENARIOS } from './faults.ts';
import type { Cmi5Lms, Instead } from './lms-cmi5.ts';
import { reads, type Scenario } from './play.ts';

export type Cmi5Scenario = Scenario<Cmi5Lms> & {
  /** From the first request on. */
  readonly instead?: () => Instead;
};

const isToken = ({ url }: Request) => /\/fetch\?/.test(url);
const isWrite = (request: Request) => request.method !== 'GET' && !isToken(request);
const isBookmark = ({ method, url }: Request) => method === 'PUT' && /\/state\?/.test(url);

/** The first `times` requests that fit are answered so. */
const answering = (
  code: number,
  fits: (request: Request) => boolean,
  times = Infinity,
): Instead => {
  let left = times;
  return (request) =>
    fits(request) && left-- > 0 ? new Response('', { status: code }) : undefined;
};
const from = (instead: () => Instead) => ({
  strike: async (lms: Cmi5Lms) => lms.misbehave(instead()),
});

/** Lets the time of the test pass until the learner reads this: every try waits for an answer. */
const passUntil = (banner: string) => async (lms: Cmi5Lms) => {
  const read = async () => {
    await lms.page.clock.runFor(1000);
    expect(await lms.frame.locator('#banner').textContent()).toBe(banner);
  };
  await vi.waitFor(read, { interval: 20, timeout: 20_000 });
};

/** What each scenario of the table is where nothing is called and everything is asked; or why it is nothing. */
export const IN_CMI5: Readonly<Record<string, Omit<Cmi5Scenario, 'name'> | string>> = {
  'nothing at all': {},
  'Initialize refused 4 times': {
    instead: () => answering(503, isToken, 4),
    isTimed: true,
    banner: status.saveFailed,
    mend: passUntil(''),
  },
  'commit false 3 times': {
    ...from(() => answering(503, isWrite, 3)),
    isTimed: true,
    banner: status.saveFailed,
    mend: passUntil(''),
  },
  'commit false, error 0': 'a status of HTTP always has a reason',
  'commit throws': {
    strike: (lms) => lms.page.route('**/platform/xapi/**', (route) => route.abort()),
    banner: status.saveFailed,
  },
  'every Set throws': 'nothing is set: there are requests only',
  'commit hangs': {
    // Nothing is answered before both answers are given.
    strike: async (lms) => {
      let release = () => {};
      const released = new Promise<void>((resolve) => (release = resolve));
      lms.misbehave(async (request, itself) => {
        if (isWrite(request)) await released;
        return itself(request);
      });
      held.set(lms, release);
    },
    mend: async (lms) => held.get(lms)?.(),
  },
  'answers with boolean': 'an answer is a status of HTTP',
  'answers with number': 'an answer is a status of HTTP',
  'answers with null': 'an answer is a status of HTTP',
  'answers with undefined': 'an answer is a status of HTTP',
  'API gone with its window': 'there is no object in another window',
  'session expired': { ...from(() => loginPage), banner: status.saveFailed },
  'network away ten minutes': {
    isTimed: true,
    strike: (lms) => lms.context.setOffline(true),
    banner: status.saveFailed,
    mend: async (lms) => {
      await passUntil(status.saveWaits)(lms);
      await lms.page.clock.runFor('10:00');
      await reads(lms, status.saveWaits);
      await lms.context.setOffline(false);
      await passUntil('')(lms);
    },
  },
  'storage blocked': {},
  'storage full': {},
  'storage of somebody else': {},
  'frame removed at once': 'the course has a tab of its own: tab closed',
  'frame source changed': { leave: (lms) => lms.page.goto('about:blank') },
  'tab closed': { leave: (lms) => lms.closeTab() },
  'clock set back': {
    isTimed: true,
    strike: (lms) => lms.page.clock.setSystemTime(Date.UTC(2020, 0, 1)),
    mend: (lms) => lms.page.clock.runFor(6000),
  },
  'two tabs': 'the platform ends the first session itself: tests/tracking/cmi5',
};

const held = new WeakMap<Cmi5Lms, () => void>();

/** Waits until both answers are with the platform. */
const bothArrive = {
  mend: (lms: Cmi5Lms) => vi.waitFor(() => expect(lms.answered()).toHaveLength(2)),
};

/** What can only go wrong where there are requests. */
const OF_CMI5: readonly Cmi5Scenario[] = [
  {
    name: 'token no longer good (401)',
    ...from(() => answering(401, () => true)),
    banner: status.saveFailed,
  },
  {
    name: 'kept, and the answer lost',
    ...from(() => async (request, itself) => {
      const answer = await itself(request);
      return isWrite(request) ? new Response('', { status: 504 }) : answer;
    }),
    banner: status.saveFailed,
  },
  {
    name: 'bookmark written by another (412)',
    ...from(() => answering(412, isBookmark, 1)),
    ...bothArrive,
  },
  {
    name: 'bookmark that must be named (409)',
    ...from(() => answering(409, isBookmark, 1)),
    ...bothArrive,
  },
  {
    name: 'statements together refused (400)',
    ...from(() => answering(400, ({ method, url }) => method === 'POST' && /statements/.test(url))),
    ...bothArrive,
  },
];

/** All that is played: the scenarios of SCORM that mean something here, and those of cmi5. */
export const CMI5_SCENARIOS: readonly Cmi5Scenario[] = [
  ...SCENARIOS.flatMap(({ name, before }) => {
    const scenario = IN_CMI5[name];
    return typeof scenario === 'object' ? { name, before, ...scenario } : [];
  }),
  ...OF_CMI5,
];

/** Requests, and writes of the bookmark among them, until now. */
export const countsIn = (lms: Cmi5Lms) => ({
  calls: lms.asked().length,
  commits: lms.asked().filter((line) => /^PUT .*state/.test(line)).length,
});
