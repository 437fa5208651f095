import { makeLrs, type LaunchOrder, type LrsSettings } from '../../../src/preview/lrs/lrs.ts';
import type { Au } from '../../../src/preview/lrs/sessions.ts';
import { makeCmi5 } from '../../../src/tracking/cmi5/index.ts';
import { WORDS } from '../../../src/tracking/scorm2004/words.ts';
import type { Tracker } from '../../../src/tracking/port.ts';

/**
 * What comes between the course and the platform: `offline` never arrives, `lost` arrives but its answer
 * does not, a number is answered instead of the platform.
 */
export type Fault = 'offline' | 'lost' | number | Response | undefined;

export const AU: Au = {
  id: 'https://hltsamen.nl/xapi/ai-geletterdheid/au/proef',
  moveOn: 'CompletedAndPassed',
  masteryScore: 0.8,
};

/** Ids that are the same at every run. */
export function countingUuid(): () => string {
  let n = 0;
  return () => {
    n += 1;
    return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
  };
}

export type Sent = { readonly line: string; readonly body: string; readonly keepalive: boolean };

/** A strict platform with one learner at one computer, where anything can be made to fail. */
export function makePlatform(settings: Partial<LrsSettings> = {}) {
  const uuid = countingUuid();
  const lrs = makeLrs({ base: 'https://lms.example/', uuid, ...settings });
  const sent: Sent[] = [];
  const tab = new Map<string, string>();
  const platform = {
    lrs,
    sent,
    tab,
    /** Of the last request. */
    headers: undefined as Readonly<Record<string, string>> | undefined,
    /** Asked at every request; may be replaced at any time. */
    fault: (_line: string): Fault => undefined,
    clock: Date.UTC(2026, 10, 23, 10),
    fetch: async (address: string, init: RequestInit): Promise<Response> => {
      const request = new Request(address, init);
      const line = `${request.method} ${address.slice('https://lms.example/'.length)}`;
      sent.push({ line, body: String(init.body ?? ''), keepalive: init.keepalive === true });
      platform.headers = init.headers as Readonly<Record<string, string>>;
      const fault = platform.fault(line);
      if (fault === 'offline') throw new TypeError('Failed to fetch');
      if (fault instanceof Response) return fault;
      if (typeof fault === 'number') return new Response('not now', { status: fault });
      const answer = await lrs.answer(request);
      if (fault === 'lost') throw new TypeError('Failed to fetch');
      return answer;
    },
    /** The learner opens the course: a new session of the platform. */
    launch: (order: Partial<LaunchOrder> = {}): Tracker =>
      platform.load(lrs.launch({ au: AU, ...order })),
    /** The page is loaded, for the first time or again. */
    load: (query: string): Tracker =>
      makeCmi5(WORDS, {
        search: `?${query}`,
        fetch: platform.fetch,
        storage: () => ({
          getItem: (key) => tab.get(key) ?? null,
          setItem: (key, value) => void tab.set(key, value),
        }),
        now: () => (platform.clock += 1000),
        uuid,
      }),
    /** What arrived: the verbs, in order. */
    verbs: () => lrs.statements().map(({ verb }) => verb.id.replace(/.*\//, '')),
  };
  return platform;
}

export type Platform = ReturnType<typeof makePlatform>;

export async function opened(platform: Platform, order: Partial<LaunchOrder> = {}) {
  const tracker = platform.launch(order);
  const result = await tracker.open();
  if (!result.ok) throw new Error(`Not opened: ${result.error.kind}`);
  return { tracker, launch: result.value };
}
