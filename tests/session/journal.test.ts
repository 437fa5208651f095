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
    /** It answers these calls, and does nothing. */
    says: (calls: RegExp, answer: 'true' | 'false') =>
      (lms.fault = (method) => (calls.test(method) ? { code: '0', answer } : undefined)),
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

type Act = (session: Session) => unknown;

/** Answers to these questions, one after the other, good ones. */
const answers =
  (...names: readonly string[]): Act =>
  async (session) => {
    for (const name of names) await session.answer(choice(name), GOOD);
  };

type Launch = {
  readonly logs?: 'none' | 'all';
  /** While the platform is well. */
  readonly well?: Act;
  /** Then the platform keeps everything, and says that it does not. */
  readonly denied?: Act;
  /** Then it is away. */
  readonly away?: Act;
};

/** One launch that the browser is killed in; then the platform is back. */
async function givenLaunch(
  standard: keyof typeof STANDARDS,
  { logs = 'all', well, denied, away }: Launch,
) {
  const place = makePlace(standard);
  const first = await place.open(logs);
  await well?.(first);
  if (denied) place.denies();
  await denied?.(first);
  if (away) place.away();
  await away?.(first);
  await killed();
  place.back();
  return { place, first };
}

/** A launch at another computer, from the start to the end. */
async function elsewhere({ open }: ReturnType<typeof makePlace>, act: Act): Promise<void> {
  const home = indexedDB;
  vi.stubGlobal('indexedDB', new IDBFactory());
  const session = await open();
  await act(session);
  session.close();
  vi.stubGlobal('indexedDB', home);
}

describe.each(['scorm12', 'scorm2004'] as const)('%s: while the platform is away', (standard) => {
  test('what was answered waits in the browser, and is there at the next launch, once and in order', async () => {
    const { place } = await givenLaunch(standard, {
      well: answers('v1'),
      away: answers('v2', 'oefening'),
    });
    const second = await place.open();
    expect(answered(second).sort()).toEqual(['oefening', 'v1', 'v2']);
    expect(place.answers()).toEqual(['v1', 'v2', 'oefening']);
    const third = await place.open();
    expect(third.$progress.get()).toEqual(second.$progress.get());
    expect(place.answers()).toEqual(['v1', 'v2', 'oefening']);
    expect(place.lms.violations).toEqual([]);
  });

  test.each([
    ['never arrives loses nothing', true],
    ['arrives brings nothing twice', false],
  ])('an end that is accepted and %s', async (_, isLost) => {
    const place = makePlace(standard);
    const first = await place.open();
    await answers('v1')(first);
    place.says(/Commit/, 'false');
    await answers('v2')(first);
    place.back();
    if (isLost) place.says(/Commit|Finish|Terminate/, 'true');
    first.close();
    await killed();
    place.back();
    expect(place.answers()).toEqual(isLost ? ['v1'] : ['v1', 'v2']);
    for (const _ of ['then', 'and later']) {
      expect(answered(await place.open()).sort()).toEqual(['v1', 'v2']);
      expect(place.answers()).toEqual(['v1', 'v2']);
    }
  });

  test('a pass waits with its version, and both arrive', async () => {
    const { place } = await givenLaunch(standard, { logs: 'none', away: passEverything });
    for (const _ of ['then', 'and later']) {
      await place.open('none');
      expect(place.status()).toBe('passed');
      expect(place.answers()).toEqual(['versie']);
    }
  });

  test('what arrived after all sends nobody back, and what came after it is the next step', async () => {
    const { place, first } = await givenLaunch(standard, {
      well: answers('v1'),
      denied: (session) => session.answer(choice('v2'), WRONG),
      away: async (session) => {
        session.retry(choice('v2'));
        await session.answer(choice('oefening'), GOOD);
      },
    });
    const second = await place.open();
    expect(second.$progress.get()).toEqual(first.$progress.get());
    expect(place.answers()).toEqual(['v1', 'v2', 'oefening']);
  });

  test.each<[string, Launch, Act, readonly string[]]>([
    ['is told beside what waits', { away: answers('v1') }, answers('v2'), ['v2', 'v1']],
    ['is told twice, as it was given twice', { away: answers('v1') }, answers('v1'), ['v1', 'v1']],
    ['comes after what had arrived', { denied: answers('v1') }, answers('v2'), ['v1', 'v2']],
    [
      'that opens a question again makes no second answer of the first',
      { denied: (session) => session.answer(choice('v1'), WRONG) },
      (session) => session.retry(choice('v1')),
      ['v1'],
    ],
  ])('what is done at another computer meanwhile %s', async (_, launched, act, expected) => {
    const { place } = await givenLaunch(standard, launched);
    await elsewhere(place, act);
    for (const _ of ['then', 'and later']) {
      await place.open();
      expect(place.answers()).toEqual(expected);
    }
  });

  test('progress made elsewhere in the meantime is kept as well', async () => {
    const { place } = await givenLaunch(standard, { well: answers('v1'), away: answers('v2') });
    await elsewhere(place, (session) => session.answer(choice('oefening'), WRONG));
    expect(answered(await place.open()).sort()).toEqual(['oefening', 'v1', 'v2']);
    expect(place.answers()).toEqual(['v1', 'oefening', 'v2']);
  });

  test.each<[string, (place: ReturnType<typeof makePlace>) => void]>([
    ['that denied what it kept', ({ denies }) => denies()],
    ['that was away', ({ away }) => away()],
  ])('what went along with the end, at a platform %s, is reported once', async (_, fails) => {
    const place = makePlace(standard);
    const first = await place.open();
    fails(place);
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
    await givenLaunch(standard, { away: answers('v1') });
    const other = makePlace(standard, 'p-002');
    expect(answered(await other.open())).toEqual([]);
    expect(other.answers()).toEqual([]);
  });

  test('a fresh attempt discards what an older one had handed over before', async () => {
    const { place } = await givenLaunch(standard, { well: answers('v1'), away: answers('v2') });
    place.reset();
    expect(answered(await place.open())).toEqual([]);
    expect(place.answers()).toEqual([]);
  });

  test('a fresh attempt gets what no attempt had handed over', async () => {
    const place = makePlace(standard);
    place.lms.fault = (method) => (/Set|Commit/.test(method) ? 'throw' : undefined);
    await answers('v1')(await place.open());
    await killed();
    place.back();
    await place.open();
    expect(place.answers()).toEqual(['v1']);
  });

  test.each([
    [29, ['v1']],
    [31, []],
  ])('after %i days %j is still there', async (days, expected) => {
    const { place } = await givenLaunch(standard, { away: answers('v1') });
    vi.setSystemTime(Date.now() + days * DAY);
    await place.open();
    expect(place.answers()).toEqual(expected);
  });

  test('an answer in a test that may still be changed outlives a kill', async () => {
    const { place } = await givenLaunch(standard, {
      away: (session) => {
        session.startTest(toets);
        session.answerTest(toets, choice('v1'), WRONG);
      },
    });
    expect((await place.open()).testAttemptOf(toets.id).answers.size).toBe(1);
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
