// @vitest-environment happy-dom
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeLms12 } from '../tracking/fake-lms12.ts';
import { makeLms2004 } from '../tracking/fake-lms2004.ts';
import { choice, GOOD, launch, passEverything, toets, WRONG } from './given.ts';

type Session = Awaited<ReturnType<typeof launch>>;

const DAY = 24 * 3600_000;

/** What the two standards call the same things. */
const STANDARDS = {
  scorm12: {
    make: makeLms12,
    object: 'API',
    status: 'core.lesson_status',
  },
  scorm2004: {
    make: makeLms2004,
    object: 'API_1484_11',
    status: 'success_status',
  },
} as const;

/** One platform, one computer. */
function makePlace(name: keyof typeof STANDARDS, learner = 'p-001') {
  const standard = STANDARDS[name];
  let lms = standard.make({ learner });
  const open = async (answers: 'none' | 'all' = 'all') => {
    // A page that is gone does nothing any more; clearing puts the clock back as well.
    const now = Date.now();
    vi.clearAllTimers();
    vi.setSystemTime(now);
    Object.assign(window, { API: undefined, API_1484_11: undefined });
    Object.assign(window, { [standard.object]: lms.launch() });
    return launch({ tracking: name, answers });
  };
  return {
    open,
    get lms() {
      return lms;
    },
    /** The platform forgets everything, as at a yearly reset. */
    reset: () => (lms = standard.make({ learner })),
    /** The platform keeps everything, and says that it does not. */
    denies: () => {
      const api = Reflect.get(window, standard.object) as Record<string, (_: string) => unknown>;
      for (const [name, duty] of Object.entries(api))
        if (name.endsWith('Commit')) api[name] = (text) => (duty(text), 'false');
        else if (name.endsWith('GetLastError')) api[name] = () => '391';
    },
    away: () => (lms.fault = () => 'throw'),
    back: () => (lms.fault = () => undefined),
    stored: (element: string) => lms.stored(element),
    status: () => lms.stored(standard.status),
    /** Ids of the answers that the platform keeps, in order. */
    answers: () => {
      const ids: string[] = [];
      for (let n = 0, id; (id = lms.stored(`interactions.${n}.id`)) !== undefined; n++)
        ids.push(id);
      return ids;
    },
  };
}

/** The browser is killed a second after the last thing that happened. */
const killed = () => vi.advanceTimersByTimeAsync(1000);
const answered = (session: Session) => [...session.$progress.get().answers.keys()];
const TROUBLE = [1000, 2000, 4000, 8000];

beforeEach(() => {
  vi.useFakeTimers({
    now: Date.UTC(2026, 10, 23, 10),
    toFake: ['setTimeout', 'clearTimeout', 'Date'],
  });
  localStorage.clear();
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe.each(['scorm12', 'scorm2004'] as const)('%s: while the platform is away', (standard) => {
  test('what was answered waits in the browser, and is there at the next launch, once and in order', async () => {
    const place = makePlace(standard);
    const first = await place.open();
    await first.answer(choice('v1'), GOOD);
    place.away();
    await first.answer(choice('v2'), WRONG);
    await first.answer(choice('oefening'), GOOD);
    await killed();
    place.back();
    const second = await place.open();
    expect(answered(second).sort()).toEqual(['oefening', 'v1', 'v2']);
    expect(place.answers()).toEqual(['v1', 'v2', 'oefening']);
    const third = await place.open();
    expect(third.$progress.get()).toEqual(second.$progress.get());
    expect(place.answers()).toEqual(['v1', 'v2', 'oefening']);
    expect(place.lms.violations).toEqual([]);
  });

  test('a pass waits with its version, and both arrive', async () => {
    const place = makePlace(standard);
    const first = await place.open('none');
    place.away();
    await passEverything(first);
    await killed();
    place.back();
    await place.open('none');
    expect(place.status()).toBe('passed');
    expect(place.answers()).toEqual(['versie']);
    await place.open('none');
    expect(place.answers()).toEqual(['versie']);
  });

  test('what arrived after all is not reported again', async () => {
    const place = makePlace(standard);
    const first = await place.open();
    // The platform keeps everything, and says every time that it does not.
    place.lms.fault = (method) =>
      method.endsWith('Commit') ? { code: '391', answer: 'false' } : undefined;
    await first.answer(choice('v1'), GOOD);
    place.back();
    first.close();
    await killed();
    await place.open();
    expect(place.answers()).toEqual(['v1']);
  });

  test('what arrived after all sends nobody back, and what came after it is the next step', async () => {
    const place = makePlace(standard);
    const first = await place.open();
    await first.answer(choice('v1'), GOOD);
    place.denies();
    await first.answer(choice('v2'), WRONG);
    place.away();
    first.retry(choice('v2'));
    await first.answer(choice('oefening'), GOOD);
    await killed();
    place.back();
    const second = await place.open();
    expect(second.$progress.get()).toEqual(first.$progress.get());
    expect(place.answers()).toEqual(['v1', 'v2', 'oefening']);
  });

  test('what was opened again elsewhere is not taken for an answer that never arrived', async () => {
    const place = makePlace(standard);
    const first = await place.open();
    place.denies();
    await first.answer(choice('v1'), WRONG);
    await killed();
    place.back();
    const home = indexedDB;
    vi.stubGlobal('indexedDB', new IDBFactory());
    const elsewhere = await place.open();
    elsewhere.retry(choice('v1'));
    elsewhere.close();
    vi.stubGlobal('indexedDB', home);
    await place.open();
    expect(place.answers()).toEqual(['v1']);
  });

  test('what waited and went along with the end is not reported at the next launch', async () => {
    const place = makePlace(standard);
    const first = await place.open();
    place.away();
    await first.answer(choice('v1'), GOOD);
    place.back();
    first.close();
    await killed();
    await place.open();
    expect(place.answers()).toEqual(['v1']);
  });

  test('an answer that is the first one, while the platform is away, is reported all the same', async () => {
    const place = makePlace(standard);
    const first = await place.open();
    place.away();
    await first.answer(choice('v1'), GOOD);
    place.back();
    await vi.advanceTimersByTimeAsync(60_000);
    await first.answer(choice('v2'), GOOD);
    expect(place.answers()).toEqual(['v1', 'v2']);
    expect(place.lms.violations).toEqual([]);
  });

  test('who passes before the platform begins has the version told once', async () => {
    const place = makePlace(standard);
    place.lms.fault = (method) => (/Initialize/.test(method) ? { code: '0' } : undefined);
    const first = await place.open('none');
    await passEverything(first);
    place.back();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(place.status()).toBe('passed');
    expect(place.answers()).toEqual(['versie']);
  });

  test('nothing goes to another learner on the same computer', async () => {
    const place = makePlace(standard);
    const first = await place.open();
    place.away();
    await first.answer(choice('v1'), GOOD);
    await killed();
    const other = makePlace(standard, 'p-002');
    const second = await other.open();
    expect(answered(second)).toEqual([]);
    expect(other.answers()).toEqual([]);
  });

  test('a fresh attempt discards what an older one had handed over before', async () => {
    const place = makePlace(standard);
    const first = await place.open();
    await first.answer(choice('v1'), GOOD);
    place.away();
    await first.answer(choice('v2'), GOOD);
    await killed();
    place.reset();
    expect(answered(await place.open())).toEqual([]);
    expect(place.answers()).toEqual([]);
  });

  test('a fresh attempt gets what no attempt had handed over', async () => {
    const place = makePlace(standard);
    place.lms.fault = (method) => (/Set|Commit/.test(method) ? 'throw' : undefined);
    const first = await place.open();
    await first.answer(choice('v1'), GOOD);
    await killed();
    place.back();
    await place.open();
    expect(place.answers()).toEqual(['v1']);
  });

  test.each([
    [29, ['v1']],
    [31, []],
  ])('after %i days %j is still there', async (days, expected) => {
    const place = makePlace(standard);
    const first = await place.open();
    place.away();
    await first.answer(choice('v1'), GOOD);
    await killed();
    place.back();
    vi.setSystemTime(Date.now() + days * DAY);
    await place.open();
    expect(place.answers()).toEqual(expected);
  });

  test('progress made elsewhere in the meantime is kept as well', async () => {
    const place = makePlace(standard);
    const first = await place.open();
    await first.answer(choice('v1'), GOOD);
    place.away();
    await first.answer(choice('v2'), GOOD);
    await killed();
    place.back();
    const home = indexedDB;
    vi.stubGlobal('indexedDB', new IDBFactory());
    const elsewhere = await place.open();
    await elsewhere.answer(choice('oefening'), WRONG);
    elsewhere.close();
    vi.stubGlobal('indexedDB', home);
    const third = await place.open();
    expect(answered(third).sort()).toEqual(['oefening', 'v1', 'v2']);
    expect(place.answers()).toEqual(['v1', 'oefening', 'v2']);
  });

  test('an answer in a test that may still be changed outlives a kill', async () => {
    const place = makePlace(standard);
    const first = await place.open();
    place.away();
    first.startTest(toets);
    first.answerTest(toets, choice('v1'), WRONG);
    await killed();
    place.back();
    const second = await place.open();
    expect(second.testAttemptOf(toets.id).answers.size).toBe(1);
  });
});

describe('the banner', () => {
  const lost = async (session: Session) => {
    for (const wait of TROUBLE) await vi.advanceTimersByTimeAsync(wait);
    return session.$connection.get();
  };

  test('says that the progress waits here', async () => {
    const place = makePlace('scorm12');
    const session = await place.open();
    place.away();
    await session.answer(choice('v1'), GOOD);
    expect(session.$connection.get()).toBe('retrying');
    expect(await lost(session)).toBe('waiting');
    place.back();
    await vi.advanceTimersByTimeAsync(30_000);
    expect(session.$connection.get()).toBe('kept');
  });

  test.each([
    ['no storage', () => vi.stubGlobal('indexedDB', undefined)],
    [
      'storage that is blocked',
      () => {
        vi.stubGlobal('indexedDB', {
          open: () => {
            throw new DOMException('blocked', 'SecurityError');
          },
        });
      },
    ],
    [
      'storage that is full',
      () => {
        const full = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
        vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(full);
      },
    ],
  ])('says that nothing is kept: %s', async (_, break_) => {
    break_();
    const place = makePlace('scorm12');
    const opening = place.open();
    await vi.advanceTimersByTimeAsync(2000);
    const session = await opening;
    place.away();
    await session.answer(choice('v1'), GOOD);
    expect(await lost(session)).toBe('lost');
  });

  test('stays away where a platform keeps everything and never says so', async () => {
    const place = makePlace('scorm12');
    const session = await place.open();
    place.lms.fault = (method) => (method === 'LMSCommit' ? { code: '0' } : undefined);
    await session.answer(choice('v1'), GOOD);
    const commits = () => place.lms.calls.filter((call) => call === 'LMSCommit').length;
    expect(await lost(session)).toBe('kept');
    const before = commits();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(commits()).toBe(before);
  });
});
