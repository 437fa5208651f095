import { describe, expect, test } from 'vitest';
import { makeId } from '../../../src/core/course/id.ts';
import { makeCmi5 } from '../../../src/tracking/cmi5/index.ts';
import { TICKET } from '../../../src/tracking/cmi5/token.ts';
import type { Snapshot } from '../../../src/tracking/port.ts';
import { answer, completed, failed, ids, passed, snapshot } from '../facts.ts';
import { AU, makePlatform, opened, type Platform } from './platform.ts';

const done = (score: number): Partial<Snapshot> => ({ outcome: passed(score), progress: 1 });
const said = ({ lrs }: Platform, verb: string) =>
  lrs.statements().filter((one) => one.verb.id.endsWith(`/${verb}`));
const CMI5 = 'https://w3id.org/xapi/cmi5/context/';
const categories = (platform: Platform, verb: string) =>
  said(platform, verb)[0]?.context?.contextActivities?.['category']?.map(({ id }) =>
    id.replace(`${CMI5}categories/`, ''),
  );

describe('A launch', () => {
  test('tells who the learner is and what mastery takes', async () => {
    const { launch } = await opened(makePlatform());
    expect(launch).toEqual({
      learner: { id: 'https://lms.example/ jansen.a', name: 'Jansen, Anna' },
      mode: 'normal',
      entry: 'fresh',
      suspendData: '',
      mastery: 80,
    });
  });

  test.each([
    [0.57, 57],
    [0.6667, 66.67],
    [1, 100],
    // A score too: any will do. @spec cmi5 10.2.4
    [0, 0],
  ])('a mastery score of %d is %d percent', async (masteryScore, mastery) => {
    expect((await opened(makePlatform(), { masteryScore })).launch.mastery).toBe(mastery);
  });

  test.each([
    '',
    '?endpoint=x&fetch=y',
    '?endpoint=https://a.nl/&fetch=https://a.nl/&registration=r&activityId=a&actor=%7B%7D',
    '?endpoint=https://a.nl/&fetch=https://a.nl/&registration=r&activityId=a&actor=Anna',
    '?endpoint=https://a.nl/&fetch=geheim&registration=r&activityId=a&actor=null',
  ])('with %j in the address there is no platform, and nobody is asked', async (search) => {
    const { fetch, sent } = makePlatform();
    const world = { search, fetch, storage: () => sessionStorage, now: () => 0, uuid: () => '' };
    expect(await makeCmi5(undefined, world).open()).toEqual({
      ok: false,
      error: { kind: 'no-lms' },
    });
    expect(sent).toEqual([]);
  });

  test('asks everything at once, in four requests, before it says a word', async () => {
    const platform = makePlatform();
    await opened(platform);
    expect(platform.sent.map(({ line }) => line.replace(/\?.*/, ''))).toEqual([
      'POST fetch',
      'GET xapi/activities/state',
      'GET xapi/activities/state',
      'GET xapi/agents/profile',
      'POST xapi/statements',
    ]);
    await expect.poll(platform.verbs).toEqual(['initialized']);
  });

  test.each([
    ['https://lms.example/terug', 'https://lms.example/terug'],
    ['javascript:alert(1)', undefined],
    ['', undefined],
  ])('the way back %j is told as %j', async (returnUrl, told) => {
    expect((await opened(makePlatform(), { returnUrl })).launch.returnUrl).toBe(told);
  });

  test('opens once, however often it is asked to', async () => {
    const platform = makePlatform();
    const tracker = platform.launch();
    await Promise.all([tracker.open(), tracker.open()]);
    expect(platform.sent.filter(({ line }) => line.startsWith('POST fetch'))).toHaveLength(1);
  });
});

describe('A page that is loaded again', () => {
  test('goes on in its session, without a second token and without beginning twice', async () => {
    const platform = makePlatform();
    const query = platform.lrs.launch({ au: AU });
    await platform.load(query).open();
    const again = platform.load(query);
    expect((await again.open()).ok).toBe(true);
    again.save(snapshot());
    expect(await again.commit()).toMatchObject({ ok: true });
    expect(platform.verbs()).toEqual(['initialized', 'progressed']);
    expect(platform.lrs.violations()).toEqual([]);
  });

  test('says no more once the session was ended, and asks no second token', async () => {
    const platform = makePlatform();
    const query = platform.lrs.launch({ au: AU });
    const first = platform.load(query);
    await first.open();
    await first.close(snapshot());
    const before = platform.sent.length;
    expect(await platform.load(query).open()).toMatchObject({
      ok: false,
      error: { kind: 'lms-rejected', call: 'POST fetch', code: '1' },
    });
    expect(platform.sent).toHaveLength(before);
  });

  test('keeps the token under a key of its own, and takes no other session’s', async () => {
    const platform = makePlatform();
    await opened(platform);
    expect([...platform.tab.keys()]).toEqual([TICKET]);
    expect(TICKET).toMatch(/^ai-geletterdheid\//);
    expect((await opened(platform)).launch.entry).toBe('fresh');
    expect(platform.lrs.violations()).toEqual([]);
  });
});

describe('What is said', () => {
  test('under way: the progress in whole percents, once', async () => {
    const platform = makePlatform();
    const { tracker } = await opened(platform);
    for (const progress of [0, 0.5, 0.5, 2 / 3]) {
      tracker.save(snapshot({ progress }));
      await tracker.commit();
    }
    expect(said(platform, 'progressed').map(({ result }) => result?.extensions)).toEqual([
      { 'https://w3id.org/xapi/cmi5/result/extensions/progress': 50 },
      { 'https://w3id.org/xapi/cmi5/result/extensions/progress': 66 },
    ]);
    expect(categories(platform, 'progressed')).toBeUndefined();
  });

  test('passed: completion and success apart, with score, time and mastery', async () => {
    const platform = makePlatform();
    const { tracker } = await opened(platform);
    tracker.save(snapshot(done(0.96666)));
    await tracker.commit();
    expect(platform.verbs()).toEqual(['initialized', 'completed', 'passed']);
    expect(said(platform, 'completed')[0]?.result).toEqual({ completion: true, duration: 'PT1M' });
    expect(said(platform, 'passed')[0]?.result).toEqual({
      success: true,
      score: { scaled: 0.9666, raw: 96, min: 0, max: 100 },
      duration: 'PT1M',
    });
    expect(said(platform, 'passed')[0]?.context?.extensions).toMatchObject({
      [`${CMI5}extensions/masteryscore`]: 0.8,
    });
    expect(categories(platform, 'passed')).toEqual(['cmi5', 'moveon']);
    expect(categories(platform, 'initialized')).toEqual(['cmi5']);
    expect(platform.lrs.isSatisfied(AU)).toBe(true);
  });

  test('without a test: completed, and nothing about success', async () => {
    const au = { id: 'urn:x:au', moveOn: 'Completed' } as const;
    const platform = makePlatform();
    const { tracker } = await opened(platform, { au });
    await tracker.close(snapshot({ outcome: completed, progress: 1 }));
    expect(platform.verbs()).toEqual(['initialized', 'completed', 'terminated']);
    expect(platform.lrs.isSatisfied(au)).toBe(true);
  });

  test('failed waits until the learner leaves, as the next try may pass', async () => {
    const platform = makePlatform();
    const { tracker } = await opened(platform);
    tracker.save(snapshot({ outcome: failed(0.5), progress: 1 }));
    await tracker.commit();
    expect(platform.verbs()).toEqual(['initialized', 'completed']);
    tracker.save(snapshot(done(0.8)));
    await tracker.commit();
    await tracker.close(snapshot(done(0.8)));
    expect(platform.verbs()).toEqual(['initialized', 'completed', 'passed', 'terminated']);
  });

  test('left after it was failed: failed, and at the next launch passed', async () => {
    const platform = makePlatform();
    const first = await opened(platform);
    await first.tracker.close(snapshot({ outcome: failed(0.5), progress: 1 }));
    const second = await opened(platform);
    await second.tracker.close(snapshot(done(0.9)));
    expect(platform.verbs().join(' ')).toBe(
      'initialized completed failed terminated initialized passed terminated',
    );
    expect(platform.lrs.violations()).toEqual([]);
  });

  test('passed and completed are said once in a registration, and failed never after', async () => {
    const platform = makePlatform();
    await (await opened(platform)).tracker.close(snapshot(done(0.9)));
    for (const outcome of [passed(1), failed(0.1)]) {
      const { tracker } = await opened(platform);
      tracker.save(snapshot({ outcome, progress: 1, suspendData: 'v1CCCC' }));
      await tracker.commit();
      await tracker.close(snapshot({ outcome, progress: 1 }));
    }
    expect(said(platform, 'completed')).toHaveLength(1);
    expect(said(platform, 'passed')).toHaveLength(1);
    expect(said(platform, 'failed')).toHaveLength(0);
    expect(platform.lrs.violations()).toEqual([]);
  });

  test('the end has the time of the session', async () => {
    const platform = makePlatform();
    const { tracker } = await opened(platform);
    await tracker.close(snapshot({ sessionTime: 3_937_500 }));
    expect(said(platform, 'terminated')[0]?.result).toEqual({ duration: 'PT1H5M37.5S' });
  });

  test('a clock that is set back does not change the order', async () => {
    const platform = makePlatform();
    const { tracker } = await opened(platform);
    platform.clock -= 3_600_000;
    await tracker.close(snapshot(done(0.9)));
    expect(platform.lrs.violations()).toEqual([]);
    const times = platform.lrs.statements().map(({ timestamp }) => timestamp);
    expect(times).toEqual(times.toSorted());
  });

  test.each(['Browse', 'Review'] as const)('in %s: the beginning and the end', async (mode) => {
    const platform = makePlatform();
    await (await opened(platform)).tracker.close(snapshot({ suspendData: 'v1BBBB' }));
    const before = platform.verbs().length;
    const { tracker, launch } = await opened(platform, { mode });
    expect(launch).toMatchObject({ mode: mode.toLowerCase(), suspendData: 'v1BBBB' });
    tracker.save(snapshot(done(1)));
    tracker.log(answer());
    await tracker.commit();
    await tracker.close(snapshot(done(1)));
    expect(platform.verbs().slice(before)).toEqual(['initialized', 'terminated']);
    expect((await opened(platform)).launch.suspendData).toBe('v1BBBB');
    expect(platform.lrs.violations()).toEqual([]);
  });
});

describe('An answer', () => {
  const answered = async (changes: Parameters<typeof answer>[0]) => {
    const platform = makePlatform();
    const { tracker } = await opened(platform);
    tracker.log(answer({ at: platform.clock, ...changes }));
    tracker.save(snapshot({ progress: 0 }));
    await tracker.commit();
    expect(platform.lrs.violations()).toEqual([]);
    return platform.lrs.statements()[1];
  };

  test('is about the question as a part of the course', async () => {
    expect(await answered({})).toMatchObject({
      verb: { id: 'http://adlnet.gov/expapi/verbs/answered' },
      object: {
        id: `https://lms.example/activity/${encodeURIComponent(AU.id)}/question/vw_q1`,
        definition: {
          type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
          interactionType: 'choice',
          name: { nl: 'Mag dit?' },
          correctResponsesPattern: ['ja'],
        },
      },
      result: { response: 'nee', success: false, score: { scaled: 0 }, duration: 'PT12.5S' },
    });
  });

  test.each([
    ['true-false', { type: 'true-false', response: true, pattern: false }, 'true', ['false']],
    [
      'fill-in',
      { type: 'fill-in', response: 'een  twee', pattern: ['x', 'x', 'y'] },
      'een twee',
      ['x', 'y'],
    ],
    [
      'numeric',
      { type: 'numeric', response: 3, pattern: { answer: 4, tolerance: 1 } },
      '3',
      ['3[:]5'],
    ],
    ['likert', { type: 'likert', response: 4 }, 'x4', undefined],
    [
      'sequencing',
      { type: 'sequencing', response: ids('b', 'a'), pattern: ids('a', 'b') },
      'b[,]a',
      ['a[,]b'],
    ],
  ] as const)('of the type %s has the words of xAPI', async (_, body, response, pattern) => {
    const one = await answered({ body });
    expect(one?.result?.response).toBe(response);
    expect((one?.object as { definition?: object } | undefined)?.definition).toMatchObject({
      interactionType: body.type,
      ...(pattern && { correctResponsesPattern: pattern }),
    });
    expect(one?.result?.success).toBe(pattern ? false : undefined);
  });

  test('of an earlier session, told late, does not come before the beginning', async () => {
    const one = await answered({ at: Date.UTC(2026, 0, 1) });
    expect(one?.timestamp.slice(0, 10)).toBe('2026-11-23');
  });

  test('that is the version says which version was met, and is no answer', async () => {
    const body = { type: 'fill-in', response: '1.0.0; richtlijnen 2', pattern: [] } as const;
    expect(await answered({ id: makeId('versie'), body })).toMatchObject({
      verb: { id: 'http://adlnet.gov/expapi/verbs/experienced' },
      object: { id: expect.stringMatching(/\/versie$/) },
      result: { response: '1.0.0; richtlijnen 2' },
    });
  });
});

test('the helpdesk sees each request, and neither learner nor token nor answer', async () => {
  const platform = makePlatform();
  const { tracker } = await opened(platform);
  tracker.log(answer());
  tracker.save(snapshot());
  await tracker.commit();
  const log = tracker.calls?.().map(({ call, answer: status }) => `${call} → ${status}`);
  // Three are asked at once.
  expect([log?.[0], ...(log?.slice(1, 4).toSorted() ?? []), ...(log?.slice(4) ?? [])]).toEqual([
    'POST fetch → 200',
    'GET profile cmi5LearnerPreferences → 404',
    'GET state LMS.LaunchData → 200',
    'GET state ai-geletterdheid → 404',
    'POST statements initialized → 200',
    'PUT state ai-geletterdheid → 204',
    'POST statements answered progressed → 200',
  ]);
});
