import { describe, expect, test } from 'vitest';
import { answer, passed, snapshot } from '../facts.ts';
import { AU, type Fault, makePlatform, opened } from './platform.ts';

const done = snapshot({ outcome: passed(0.9), progress: 1 });

/** The next `times` requests that fit go wrong. */
const failing = (fault: Fault, wanted: RegExp, times = Infinity) => {
  let left = times;
  return (line: string): Fault => (wanted.test(line) && left-- > 0 ? fault : undefined);
};

describe('The token', () => {
  test.each([
    ['1', 'Already returned'],
    ['2', 'No such session'],
  ])('refused with error %s is told, and not asked again', async (code, text) => {
    const platform = makePlatform();
    platform.fault = failing(Response.json({ 'error-code': code, 'error-text': text }), /fetch/);
    const tracker = platform.launch();
    const refused = { kind: 'lms-rejected', call: 'POST fetch', code, diagnostic: text };
    expect(await tracker.open()).toEqual({ ok: false, error: refused });
    expect(await tracker.open()).toEqual({ ok: false, error: refused });
    expect(platform.sent).toHaveLength(1);
    expect(await tracker.close(done)).toEqual({ ok: false, error: { kind: 'no-lms' } });
  });

  test('that did not come through, as the network was away, is asked again', async () => {
    const platform = makePlatform();
    platform.fault = failing('offline', /fetch/, 1);
    const tracker = platform.launch();
    expect((await tracker.open()).ok).toBe(false);
    expect((await tracker.open()).ok).toBe(true);
    expect(platform.lrs.violations()).toEqual([]);
  });

  test('that is no longer good (401) loses nothing that was not taken', async () => {
    const platform = makePlatform();
    const { tracker } = await opened(platform);
    platform.fault = failing(401, /./);
    tracker.log(answer());
    tracker.save(done);
    for (const _ of [1, 2])
      expect(await tracker.commit()).toMatchObject({ error: { code: '401' } });
    platform.fault = () => undefined;
    expect(await tracker.commit()).toMatchObject({ ok: true });
    expect(platform.verbs()).toEqual(['initialized', 'answered', 'completed', 'passed']);
  });
});

test.each<[string, Fault, RegExp]>([
  ['the network is away', 'offline', /./],
  ['statements are answered with 503', 503, /statements/],
  ['the bookmark is answered with 500', 500, /PUT .*state/],
  ['everything is answered with 429', 429, /./],
  [
    'a page to log in comes back',
    new Response('<html>', { headers: { 'Content-Type': 'text/html' } }),
    /statements/,
  ],
])('three times %s, then all arrives, once and in order', async (_, fault, wanted) => {
  const platform = makePlatform();
  const { tracker } = await opened(platform);
  const again = () => (fault instanceof Response ? fault.clone() : fault);
  platform.fault = (line) => (wanted.test(line) ? again() : undefined);
  tracker.log(answer());
  tracker.save(done);
  for (const _ of [1, 2, 3]) expect((await tracker.commit()).ok).toBe(false);
  platform.fault = () => undefined;
  expect(await tracker.commit()).toMatchObject({ ok: true });
  expect(platform.verbs()).toEqual(['initialized', 'answered', 'completed', 'passed']);
  expect((await opened(platform)).launch.suspendData).toBe(done.suspendData);
  expect(platform.lrs.violations()).toEqual([]);
});

test('when the answer to a statement got lost, it goes again by the same id, and counts once', async () => {
  const platform = makePlatform();
  const { tracker } = await opened(platform);
  platform.fault = failing('lost', /statements/, 1);
  tracker.log(answer());
  tracker.save(done);
  expect((await tracker.commit()).ok).toBe(false);
  expect(await tracker.commit()).toMatchObject({ ok: true });
  expect(platform.verbs()).toEqual(['initialized', 'answered', 'completed', 'passed']);
  const bodies = platform.sent
    .filter(({ line }) => /statements/.test(line))
    .map(({ body }) => body);
  expect(bodies[2]).toBe(bodies[1]);
});

test('a crash between saying and noting makes no second verdict', async () => {
  const platform = makePlatform();
  const { tracker } = await opened(platform);
  // The bookmark arrives, the verdicts arrive, and then the browser is gone.
  platform.fault = failing('lost', /statements/, 1);
  tracker.save(done);
  await tracker.commit();
  platform.fault = () => undefined;
  const next = await opened(platform);
  next.tracker.save(done);
  expect(await next.tracker.commit()).toMatchObject({ ok: true });
  await next.tracker.close(done);
  expect(platform.verbs()).toEqual([
    'initialized',
    'completed',
    'passed',
    'initialized',
    'terminated',
  ]);
  expect(platform.lrs.violations()).toEqual([]);
});

test('initialized that did not arrive goes along first with what is said next', async () => {
  const platform = makePlatform();
  platform.fault = failing('offline', /statements/, 1);
  const { tracker } = await opened(platform);
  tracker.save(done);
  expect(await tracker.commit()).toMatchObject({ ok: true });
  expect(platform.verbs()).toEqual(['initialized', 'completed', 'passed']);
});

test('one statement that is refused for good (400) takes no other with it', async () => {
  const platform = makePlatform();
  const { tracker } = await opened(platform);
  const refuses = (line: string, body: string) => /statements/.test(line) && /answered/.test(body);
  platform.fault = (line) => (refuses(line, platform.sent.at(-1)?.body ?? '') ? 400 : undefined);
  tracker.log(answer());
  tracker.save(done);
  expect(await tracker.commit()).toMatchObject({ ok: false, error: { code: '400' } });
  expect(platform.verbs()).toEqual(['initialized', 'completed', 'passed']);
  expect(await tracker.commit()).toMatchObject({ ok: true });
});

test('a session that another took over says so, and harms nothing', async () => {
  const platform = makePlatform();
  const first = await opened(platform);
  const second = await opened(platform);
  first.tracker.save(snapshot({ suspendData: 'v1OUD' }));
  expect(await first.tracker.commit()).toMatchObject({ ok: false, error: { code: '403' } });
  second.tracker.save(snapshot({ suspendData: 'v1NIEUW' }));
  expect(await second.tracker.commit()).toMatchObject({ ok: true });
  expect((await opened(platform)).launch.suspendData).toBe('v1NIEUW');
});

describe('The bookmark', () => {
  test('that somebody else wrote in between (412) is read again, and written', async () => {
    const platform = makePlatform();
    const { tracker } = await opened(platform);
    tracker.save(snapshot());
    await tracker.commit();
    const [, address = '', body = ''] =
      platform.sent
        .map(({ line, body }) => [...line.split(' '), body])
        .findLast(([method]) => method === 'PUT') ?? [];
    const { Authorization = '' } = platform.headers ?? {};
    await platform.lrs.answer(
      new Request(`https://lms.example/${address}`, {
        method: 'PUT',
        headers: { Authorization, 'X-Experience-API-Version': '1.0.3' },
        body: body.replace('"completed":false', '"completed":true'),
      }),
    );
    tracker.save(snapshot({ suspendData: 'v1CCCC' }));
    expect(await tracker.commit()).toMatchObject({ ok: true });
    const held = JSON.parse(platform.lrs.document('ai-geletterdheid', AU) ?? '');
    expect(held).toMatchObject({ suspendData: 'v1CCCC', completed: true });
  });

  test('that may have arrived, though nobody said so, is put back when the learner goes back', async () => {
    const platform = makePlatform();
    const { tracker } = await opened(platform);
    tracker.save(snapshot({ suspendData: 'v1HIER' }));
    await tracker.commit();
    platform.fault = failing('lost', /PUT .*state/, 1);
    tracker.save(snapshot({ suspendData: 'v1DAAR' }));
    expect((await tracker.commit()).ok).toBe(false);
    tracker.save(snapshot({ suspendData: 'v1HIER' }));
    expect(await tracker.commit()).toMatchObject({ ok: true });
    expect((await opened(platform)).launch.suspendData).toBe('v1HIER');
  });

  test('at a platform that wants to know what is replaced (409) is written all the same', async () => {
    const platform = makePlatform({ isStrict: true });
    const { tracker } = await opened(platform);
    for (const suspendData of ['v1A', 'v1B', 'v1C']) {
      tracker.save(snapshot({ suspendData }));
      expect(await tracker.commit()).toMatchObject({ ok: true });
    }
    expect((await opened(platform)).launch.suspendData).toBe('v1C');
  });

  test.each(['null', '[]', '{}', '{"suspendData":1,"ids":{}}', 'geen json', '"v1AAAA"'])(
    'that is not ours (%s) means a fresh start',
    async (text) => {
      const platform = makePlatform();
      platform.fault = (line) =>
        /GET .*stateId=ai-geletterdheid/.test(line) ? new Response(text) : undefined;
      const { launch } = await opened(platform);
      expect(launch).toMatchObject({ entry: 'fresh', suspendData: '' });
    },
  );
});

describe('The end', () => {
  test('is said in requests that outlive the page, with all that waited', async () => {
    const platform = makePlatform();
    const { tracker } = await opened(platform);
    const before = platform.sent.length;
    tracker.log(answer());
    void tracker.close(done);
    // At once: a page that goes waits for nothing.
    const last = platform.sent.slice(before);
    expect(last.map(({ line }) => line.replace(/\?.*/, ''))).toEqual([
      'PUT xapi/activities/state',
      'POST xapi/statements',
    ]);
    expect(last.every(({ keepalive }) => keepalive)).toBe(true);
    await expect
      .poll(platform.verbs)
      .toEqual(['initialized', 'answered', 'completed', 'passed', 'terminated']);
    expect(platform.lrs.violations()).toEqual([]);
  });

  test('while something is on its way says that not twice', async () => {
    const platform = makePlatform();
    const { tracker } = await opened(platform);
    tracker.save(done);
    const kept = tracker.commit();
    await Promise.all([kept, tracker.close(done)]);
    const bodies = platform.sent.map(({ body }) => body).filter(Boolean);
    expect(new Set(bodies).size).toBe(bodies.length);
    expect(platform.verbs().toSorted()).toEqual([
      'completed',
      'initialized',
      'passed',
      'terminated',
    ]);
    expect(platform.lrs.violations()).toEqual([]);
  });

  test('takes along what may have arrived before, which counts once', async () => {
    const platform = makePlatform();
    const { tracker } = await opened(platform);
    platform.fault = failing('lost', /statements/, 1);
    tracker.log(answer());
    tracker.save(snapshot());
    await tracker.commit();
    await tracker.close(snapshot());
    expect(platform.verbs()).toEqual(['initialized', 'answered', 'progressed', 'terminated']);
  });
});

test.each([
  ['no launch data', new Response('', { status: 404 }), '0'],
  ['launch data of nothing', Response.json({}), '0'],
  ['an unknown launch mode', Response.json({ contextTemplate: {}, launchMode: 'Kijk' }), '0'],
  ['launch data that is forbidden', new Response('', { status: 403 }), '403'],
])('%s is told', async (_, response, code) => {
  const platform = makePlatform();
  platform.fault = (line) => (/LMS.LaunchData/.test(line) ? response.clone() : undefined);
  expect(await platform.launch().open()).toMatchObject({
    ok: false,
    error: { kind: 'lms-rejected', call: 'GET state LMS.LaunchData', code },
  });
});

test('storage that is blocked costs a reload, and nothing else', async () => {
  const platform = makePlatform();
  platform.tab.get = () => {
    throw new DOMException('blocked', 'SecurityError');
  };
  platform.tab.set = platform.tab.get as never;
  const { tracker } = await opened(platform);
  tracker.save(done);
  expect(await tracker.commit()).toMatchObject({ ok: true });
});

test('an answer that the next launch reports again, as it cannot tell, stands there once', async () => {
  const platform = makePlatform();
  const first = await opened(platform);
  first.tracker.log(answer());
  first.tracker.save(snapshot());
  platform.fault = failing('lost', /statements/, 1);
  expect((await first.tracker.commit()).ok).toBe(false);
  platform.fault = () => undefined;
  const { tracker } = await opened(platform);
  expect(tracker.knowsAgain).toBe(true);
  tracker.log(answer());
  tracker.save(snapshot({ progress: 0.7 }));
  expect(await tracker.commit()).toMatchObject({ ok: true });
  expect(platform.verbs().filter((verb) => verb === 'answered')).toHaveLength(1);
  expect(platform.lrs.violations()).toEqual([]);
});
