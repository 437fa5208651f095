import type { Fault } from '../../src/preview/fault.ts';
import { status } from '#text/status.ts';

import type { Lms } from './lms.ts';
import { reads, type Scenario } from './play.ts';

export type ScormScenario = Scenario<Lms> & {
  /** From the first call on. */
  readonly faults?: readonly Fault[];
};

const from = (method: Fault['method'], does: Fault['does'], more: Partial<Fault> = {}) => ({
  strike: (lms: Lms) => lms.misbehave({ method, does, ...more }),
});
const close = (lms: Lms) => lms.close();
const pass = (milliseconds: number) => (lms: Lms) => lms.page.clock.runFor(milliseconds);

/** Strange answers, each in the place of every yes. */
const STRANGE: readonly ScormScenario[] = (['boolean', 'number', 'null', 'undefined'] as const).map(
  (does) => ({
    name: `answers with ${does}`,
    faults: (['LMSSetValue', 'LMSCommit', 'LMSFinish'] as const).map((method) => ({
      method,
      does,
    })),
  }),
);

export const SCENARIOS: readonly ScormScenario[] = [
  { name: 'nothing at all' },
  {
    name: 'Initialize refused 4 times',
    faults: [{ method: 'LMSInitialize', does: 'false-silent', times: 4 }],
    isTimed: true,
    banner: status.saveFailed,
    mend: async (lms) => {
      await lms.page.clock.runFor(20_000);
      await reads(lms, '');
    },
  },
  {
    name: 'commit false 3 times',
    ...from('LMSCommit', 'false', { times: 3 }),
    isTimed: true,
    banner: status.saveFailed,
    mend: pass(10_000),
  },
  { name: 'commit false, error 0', ...from('LMSCommit', 'false-silent') },
  { name: 'commit throws', ...from('LMSCommit', 'throw'), banner: status.saveFailed },
  { name: 'every Set throws', ...from('LMSSetValue', 'throw'), banner: status.saveFailed },
  { name: 'commit hangs', ...from('LMSCommit', 'hang', { lasts: 400 }) },
  ...STRANGE,
  {
    name: 'API gone with its window',
    strike: (lms) =>
      lms.page.evaluate(() => {
        for (const api of [window.API, window.API_1484_11] as (object | undefined)[])
          for (const method of Object.keys(api ?? {})) Reflect.deleteProperty(api ?? {}, method);
      }),
    isTimed: true,
    banner: status.saveFailed,
    mend: async (lms) => {
      await lms.page.clock.runFor(20_000);
      await reads(lms, status.saveWaits);
    },
  },
  {
    name: 'session expired',
    // Whatever is asked of the LMS, a login page comes back.
    strike: async (lms) => {
      await lms.page.route(/\/a\/b%20c\/d\//, (route) =>
        route.fulfill({ contentType: 'text/html', body: '<title>Inloggen</title>' }),
      );
      await lms.misbehave({ method: 'LMSCommit', does: 'false' });
    },
    banner: status.saveFailed,
    leave: async (lms) => {
      await lms.page.unrouteAll();
      await lms.close();
    },
  },
  {
    name: 'network away ten minutes',
    isTimed: true,
    strike: (lms) => lms.context.setOffline(true),
    banner: status.saveFailed,
    mend: async (lms) => {
      await lms.page.clock.runFor('10:00');
      await reads(lms, status.saveWaits);
      await lms.context.setOffline(false);
      await lms.page.clock.runFor(31_000);
      await reads(lms, '');
    },
  },
  {
    name: 'storage blocked',
    before: () => {
      const blocked = {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      };
      for (const name of ['indexedDB', 'localStorage'])
        Object.defineProperty(window, name, blocked);
    },
  },
  {
    name: 'storage full',
    before: () => {
      const full = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      Object.assign(IDBObjectStore.prototype, { put: full });
      Object.assign(Storage.prototype, { setItem: full });
    },
  },
  {
    name: 'storage of somebody else',
    before: () => void indexedDB.open('ai-geletterdheid', 9),
  },
  { name: 'frame removed at once', leave: close },
  {
    name: 'frame source changed',
    leave: (lms) => lms.frame.goto('about:blank'),
  },
  { name: 'tab closed', leave: (lms) => lms.closeTab() },
  {
    name: 'clock set back',
    isTimed: true,
    strike: (lms) => lms.page.clock.setSystemTime(Date.UTC(2020, 0, 1)),
    mend: pass(6000),
  },
];

/** Answers in the LMS's record, in order. */
export const reported = (lms: Lms): readonly string[] =>
  Object.entries(lms.cmi())
    .flatMap(([element, id]) => {
      const n = /^cmi\.interactions\.(\d+)\.id$/.exec(element)?.[1];
      return n === undefined ? [] : [[Number(n), id] as const];
    })
    .sort(([one], [other]) => one - other)
    .map(([, id]) => id);

/** Calls of the launch in which it went wrong. */
export const countsOf = (lms: Lms) => {
  const calls = lms.launches()[0] ?? [];
  return {
    calls: calls.length,
    commits: calls.filter(({ method }) => method.endsWith('Commit')).length,
  };
};
