import { describe, expect, test } from 'vitest';
import { CMI5_RULES, verbOf } from '../../src/preview/lrs/cmi5-rules.ts';
import { makeLrs, type LaunchOrder, type LrsRecord } from '../../src/preview/lrs/lrs.ts';
import { isSatisfied, type MoveOn } from '../../src/preview/lrs/sessions.ts';
import { AU, countingUuid } from '../tracking/cmi5/platform.ts';

type Json = Record<string, unknown>;

const BASE = 'https://lms.example/';
const CATEGORY = 'https://w3id.org/xapi/cmi5/context/categories/';
const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';
const PROGRESS = 'https://w3id.org/xapi/cmi5/result/extensions/progress';

/** A course that does what it is told, right or wrong. */
async function course(
  order: Partial<LaunchOrder> = {},
  lrs = makeLrs({ base: BASE, uuid: countingUuid() }),
) {
  const query = new URLSearchParams(lrs.launch({ au: AU, ...order }));
  const get = (name: string): string => query.get(name) ?? '';
  const fetched = await lrs.answer(new Request(get('fetch'), { method: 'POST' }));
  const { 'auth-token': token } = (await fetched.json()) as { 'auth-token': string };
  const headers = { Authorization: `Basic ${token}`, 'X-Experience-API-Version': '1.0.3' };
  const ask = (method: string, path: string, body?: unknown, more: Record<string, string> = {}) =>
    lrs.answer(
      new Request(`${get('endpoint')}${path}`, {
        method,
        headers: { ...headers, ...more },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    );
  const agent = get('actor');
  const registration = get('registration');
  const activityId = get('activityId');
  const stateAt = (stateId: string, changes: Json = {}) =>
    `activities/state?${new URLSearchParams({ stateId, activityId, agent, registration, ...changes } as Record<string, string>)}`;
  const profileAt = (profileId: string) =>
    `agents/profile?${new URLSearchParams({ profileId, agent })}`;
  const launched = await ask('GET', stateAt('LMS.LaunchData'));
  await ask('GET', profileAt('cmi5LearnerPreferences'));
  const { contextTemplate } = (await launched.json()) as { contextTemplate: Json };
  const uuid = countingUuid();
  const activities = contextTemplate['contextActivities'] as Json;

  /** A good statement of cmi5. */
  const good = (verb: string): Json => {
    const isVerdict = ['completed', 'passed', 'failed'].includes(verb);
    const names = ['cmi5', ...(isVerdict ? ['moveon'] : [])];
    const isScored = verb === 'passed' || verb === 'failed';
    return {
      id: uuid().replace('-4000-', '-4fff-'),
      actor: JSON.parse(agent),
      verb: { id: `http://adlnet.gov/expapi/verbs/${verb}`, display: { en: verb } },
      object: { objectType: 'Activity', id: activityId },
      timestamp: '2026-11-23T10:00:00.000Z',
      ...(verb !== 'initialized' && {
        result: {
          duration: 'PT1M',
          ...(verb === 'completed' && { completion: true }),
          ...(isScored && {
            success: verb === 'passed',
            score: { scaled: verb === 'passed' ? 0.9 : 0.5 },
          }),
        },
      }),
      context: {
        ...contextTemplate,
        registration,
        contextActivities: {
          ...activities,
          category: names.map((name) => ({ id: CATEGORY + name })),
        },
        extensions: {
          ...(contextTemplate['extensions'] as Json),
          ...(isScored && { [MASTERY]: AU.masteryScore }),
        },
      },
    };
  };
  const post = (...statements: readonly unknown[]) => ask('POST', 'statements', statements);
  return { lrs, ask, stateAt, profileAt, good, post, query };
}

type Course = Awaited<ReturnType<typeof course>>;

/** Changes something deep in a statement: `with(s, 'result.score.scaled', 2)`; undefined takes it away. */
function changed(statement: Json, path: string, value: unknown): Json {
  const [name = '', ...rest] = path.split('/');
  const inner =
    rest.length > 0 ? changed((statement[name] ?? {}) as Json, rest.join('/'), value) : value;
  const { [name]: _, ...others } = statement;
  return inner === undefined ? others : { ...others, [name]: inner };
}

test('a course that does all right is taken, and satisfies', async () => {
  const { lrs, good, post } = await course();
  for (const verb of ['initialized', 'completed', 'passed', 'terminated'])
    expect((await post(good(verb))).status).toBe(200);
  expect(lrs.violations()).toEqual([]);
  expect(lrs.isSatisfied(AU)).toBe(true);
});

type Sin = readonly [sin: string, path: string, value: unknown];

const AGAINST_XAPI: readonly Sin[] = [
  ['no id', 'id', undefined],
  ['an id that is no UUID', 'id', '42'],
  ['no actor', 'actor', undefined],
  ['an actor by mail', 'actor/mbox', 'mailto:a@b.nl'],
  ['an actor without an account', 'actor/account', undefined],
  ['an account without a home page', 'actor/account/homePage', undefined],
  ['a verb in a word', 'verb/id', 'initialized'],
  ['a display in no language', 'verb/display', { Nederlands1: 'x' }],
  ['no object', 'object', undefined],
  ['an object that is an agent', 'object/objectType', 'Agent'],
  ['a pattern without an interaction', 'object/definition', { correctResponsesPattern: ['a'] }],
  ['an interaction nobody knows', 'object/definition', { interactionType: 'essay' }],
  ['a score over 1', 'result/score', { scaled: 90 }],
  ['a score in text', 'result/score', { scaled: '0.9' }],
  ['a raw score over its max', 'result/score', { raw: 101, min: 0, max: 100 }],
  ['a success that is no yes or no', 'result/success', 'true'],
  ['a duration in seconds', 'result/duration', '60'],
  ['an empty duration', 'result/duration', 'PT'],
  ['an extension that is no IRI', 'result/extensions', { progress: 1 }],
  ['a response that is no text', 'result/response', ['a']],
  ['a registration that is no UUID', 'context/registration', 'r1'],
  ['a category that is no list', 'context/contextActivities/category', { id: 'urn:x' }],
  ['a context nobody knows', 'context/user', 'x'],
  ['no timestamp', 'timestamp', undefined],
  ['a timestamp in local time', 'timestamp', '2026-11-23T11:00:00.000+01:00'],
  ['a timestamp without a zone', 'timestamp', '2026-11-23T10:00:00.000'],
  ['a property nobody knows', 'score', 1],
  ['nothing where something belongs', 'result', null],
];

test.each(AGAINST_XAPI)('xAPI refuses %s', async (_, path, value) => {
  const { lrs, good, post } = await course();
  expect((await post(changed(good('initialized'), path, value))).status).toBe(400);
  expect(lrs.violations()).toContainEqual(expect.stringMatching(/^session 1: xapi: /));
  expect(lrs.statements()).toEqual([]);
});

type Breach = readonly [
  rule: string,
  sin: string,
  commit: (one: Course) => Promise<Response>,
  status?: number,
];

/** After `initialized` and whatever else went well. */
const after =
  (verbs: string, make: (one: Course) => Json): Breach[2] =>
  async (one) => {
    for (const verb of verbs.split(' ').filter(Boolean)) await one.post(one.good(verb));
    return one.post(make(one));
  };
const twist = (verbs: string, verb: string, path: string, value: unknown) =>
  after(verbs, ({ good }) => changed(good(verb), path, value));

const IDS = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
const only = (...names: readonly string[]) => names.map((name) => ({ id: CATEGORY + name }));
const allowed = 'context/contextActivities/category';
const OTHER = '00000000-0000-4000-8000-999999999999';

const AGAINST_CMI5: readonly Breach[] = [
  [
    'actor-of-the-launch',
    'another actor',
    twist('', 'initialized', 'actor/account/name', 'iemand'),
  ],
  ['registration', 'another registration', twist('', 'initialized', 'context/registration', OTHER)],
  ['session-id', 'another session', twist('', 'initialized', 'context/extensions', { [IDS]: 'x' })],
  ['template', 'no grouping', twist('', 'initialized', 'context/contextActivities/grouping', [])],
  ['initialized-first', 'completed first', after('', ({ good }) => good('completed'))],
  [
    'in-order',
    'a time before the start',
    twist('initialized', 'terminated', 'timestamp', '2026-11-23T09:59:59Z'),
  ],
  [
    'after-terminated',
    'an answer after the end',
    twist('initialized terminated', 'answered', allowed, []),
  ],
  ['verb-twice', 'initialized twice', after('initialized', ({ good }) => good('initialized'))],
  [
    'two-verdicts',
    'passed after failed',
    after('initialized failed', ({ good }) => good('passed')),
  ],
  [
    'completed-once',
    'completed twice',
    after('initialized completed', ({ good }) => good('completed')),
  ],
  ['passed-once', 'passed twice', after('initialized passed', ({ good }) => good('passed'))],
  [
    'failed-after-passed',
    'failed after passed',
    after('initialized passed', ({ good }) => good('failed')),
  ],
  [
    'defined-verb',
    'an answer that cmi5 would define',
    after('initialized', ({ good }) => good('answered')),
  ],
  ['voiding', 'a statement that voids', twist('initialized', 'voided', allowed, [])],
  ['object-is-the-au', 'another object', twist('', 'initialized', 'object/id', 'urn:x:y')],
  [
    'score-misplaced',
    'a score of completion',
    twist('initialized', 'completed', 'result/score', { scaled: 1 }),
  ],
  [
    'score-range',
    'a score below 0',
    twist('initialized', 'failed', 'result/score', { scaled: -0.5 }),
  ],
  [
    'score-range',
    'raw without min and max',
    twist('initialized', 'passed', 'result/score/raw', 90),
  ],
  [
    'score-range',
    'half a point',
    twist('initialized', 'passed', 'result/score', { scaled: 0.9, raw: 90.5, min: 0, max: 100 }),
  ],
  [
    'mastery-score',
    'passed below mastery',
    twist('initialized', 'passed', 'result/score/scaled', 0.79),
  ],
  [
    'mastery-score',
    'failed at mastery',
    twist('initialized', 'failed', 'result/score/scaled', 0.8),
  ],
  [
    'mastery-told',
    'a verdict without the mastery score',
    twist('initialized', 'passed', `context/extensions`, undefined),
  ],
  [
    'success',
    'passed without success',
    twist('initialized', 'passed', 'result/success', undefined),
  ],
  ['success', 'completed with success', twist('initialized', 'completed', 'result/success', true)],
  [
    'completion',
    'completed without completion',
    twist('initialized', 'completed', 'result/completion', undefined),
  ],
  [
    'completion',
    'passed with completion',
    twist('initialized', 'passed', 'result/completion', true),
  ],
  [
    'duration',
    'an end without a duration',
    twist('initialized', 'terminated', 'result', undefined),
  ],
  [
    'moveon-category',
    'a verdict that nobody moves on by',
    twist('initialized', 'passed', allowed, only('cmi5')),
  ],
  [
    'moveon-category',
    'an end to move on by',
    twist('initialized', 'terminated', allowed, only('cmi5', 'moveon')),
  ],
  [
    'progress',
    'a progress of 101',
    twist('initialized', 'progressed', 'result/extensions', { [PROGRESS]: 101 }),
  ],
  [
    'progress',
    'half a percent',
    twist('initialized', 'progressed', 'result/extensions', { [PROGRESS]: 0.5 }),
  ],
  [
    'progress',
    'progress in completed',
    twist('initialized', 'completed', 'result/extensions', { [PROGRESS]: 100 }),
  ],
  [
    'launch-data-untouched',
    'the launch data rewritten',
    ({ ask, stateAt }) => ask('PUT', stateAt('LMS.LaunchData'), {}),
  ],
  [
    'launch-data-untouched',
    'a document thrown away',
    ({ ask, stateAt }) => ask('DELETE', stateAt('x')),
  ],
  [
    'state-address',
    'the state of another learner',
    ({ ask, stateAt }) => ask('GET', stateAt('x', { agent: '{}' })),
    400,
  ],
  [
    'state-address',
    'the state of another course',
    ({ ask, stateAt }) => ask('GET', stateAt('x', { activityId: 'urn:x' })),
    400,
  ],
  ['profile-address', 'another profile', ({ ask, profileAt }) => ask('GET', profileAt('x')), 400],
  [
    'version-header',
    'no version of xAPI',
    ({ good, ask }) =>
      ask('POST', 'statements', [good('initialized')], { 'X-Experience-API-Version': '' }),
    400,
  ],
  [
    'token',
    'another token',
    ({ ask, good }) =>
      ask('POST', 'statements', [good('initialized')], { Authorization: 'Basic x' }),
    401,
  ],
  ['resource', 'an address nobody knows', ({ ask }) => ask('GET', 'about'), 404],
  [
    'fetch-once',
    'the token asked twice',
    ({ lrs, query }) => lrs.answer(new Request(`${query.get('fetch')}`, { method: 'POST' })),
    200,
  ],
  [
    'fetch-by-post',
    'the token asked by GET',
    ({ lrs, query }) => lrs.answer(new Request(`${query.get('fetch')}`)),
    405,
  ],
  [
    'xapi',
    'a statement put under another id',
    ({ ask, good }) => ask('PUT', `statements?statementId=${OTHER}`, good('initialized')),
    400,
  ],
];

test.each(
  AGAINST_CMI5.map(([rule, sin, commit, status = 403]) => [rule, sin, commit, status] as const),
)('%s: %s is refused and remembered', async (rule, _, commit, status) => {
  const one = await course();
  expect((await commit(one)).status).toBe(status);
  expect(one.lrs.violations().map((line) => line.split(': ')[1])).toContain(rule);
});

test.each(['Browse', 'Review'] as const)('launch-mode: in %s there is no verdict', async (mode) => {
  const { lrs, good, post } = await course({ mode });
  expect((await post(good('initialized'))).status).toBe(200);
  expect((await post(good('completed'))).status).toBe(403);
  expect((await post(good('terminated'))).status).toBe(200);
  expect(lrs.violations()).toEqual(['session 1: launch-mode: completed']);
});

test('every rule of cmi5 has a course that breaks it', () => {
  const broken = new Set([...AGAINST_CMI5.map(([rule]) => rule), 'launch-mode']);
  expect(Object.keys(CMI5_RULES).filter((rule) => !broken.has(rule))).toEqual([]);
});

test('a course that begins before it read its launch is refused', async () => {
  const { lrs, good } = await course();
  const query = new URLSearchParams(lrs.launch({ au: AU }));
  const fetched = await lrs.answer(new Request(`${query.get('fetch')}`, { method: 'POST' }));
  const { 'auth-token': token } = (await fetched.json()) as { 'auth-token': string };
  await lrs.answer(
    new Request(`${query.get('endpoint')}statements`, {
      method: 'POST',
      headers: { Authorization: `Basic ${token}`, 'X-Experience-API-Version': '1.0.3' },
      body: JSON.stringify(good('initialized')),
    }),
  );
  expect(lrs.violations().map((line) => line.split(': ')[1])).toEqual(
    expect.arrayContaining(['launch-data-read', 'profile-read']),
  );
});

describe('the resources of xAPI', () => {
  test('the same statement again changes nothing; another one by its id is a conflict', async () => {
    const { lrs, good, post } = await course();
    const first = good('initialized');
    const reordered = Object.fromEntries(Object.entries(first).toReversed());
    const statuses = [first, reordered, changed(first, 'verb/display', { en: 'x' })];
    const answers = await Promise.all(statuses.map((one) => post(one)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 409]);
    expect(lrs.statements()).toHaveLength(1);
  });

  test('of several statements all are taken or none', async () => {
    const { lrs, good, post } = await course();
    expect((await post(good('initialized'), good('terminated'), good('passed'))).status).toBe(403);
    expect(lrs.statements()).toEqual([]);
  });

  test('a document is replaced only by whoever knows what it holds', async () => {
    const { ask, stateAt } = await course();
    const put = (body: unknown, match?: string) =>
      ask('PUT', stateAt('x'), body, match ? { 'If-Match': match } : {});
    expect((await ask('GET', stateAt('x'))).status).toBe(404);
    expect((await put({ a: 1 }, '"nooit"')).status).toBe(412);
    const first = (await put({ a: 1 })).headers.get('ETag') ?? '';
    expect((await put({ a: 2 }, first)).status).toBe(204);
    expect((await put({ a: 3 }, first)).status).toBe(412);
    expect(await (await ask('GET', stateAt('x'))).json()).toEqual({ a: 2 });
  });

  test('a course on another host may ask, and may read what a document is called', async () => {
    const { lrs, ask, stateAt } = await course();
    const before = await lrs.answer(new Request(`${BASE}xapi/statements`, { method: 'OPTIONS' }));
    expect(before.status).toBe(204);
    expect(before.headers.get('Access-Control-Allow-Headers')).toContain('Authorization');
    const { headers } = await ask('GET', stateAt('LMS.LaunchData'));
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(headers.get('Access-Control-Expose-Headers')).toContain('ETag');
  });

  test('a newer session takes over from one that did not end', async () => {
    const first = await course();
    await first.post(first.good('initialized'));
    await course({}, first.lrs);
    expect((await first.post(first.good('completed'))).status).toBe(403);
    expect((await first.ask('PUT', first.stateAt('x'), {})).status).toBe(403);
  });
});

test('what it held goes on in another, as after a reload of its page', async () => {
  const first = await course();
  for (const verb of ['initialized', 'completed', 'passed']) await first.post(first.good(verb));
  await first.ask('PUT', first.stateAt('plek'), { les: 3 });
  const kept = JSON.parse(JSON.stringify(first.lrs.record())) as LrsRecord;
  const lrs = makeLrs({ base: BASE, uuid: countingUuid(), kept });
  expect(lrs.record()).toEqual(kept);
  expect(lrs.about(AU).map(verbOf)).toEqual(['initialized', 'completed', 'passed']);
  expect(lrs.isSatisfied(AU)).toBe(true);
  expect(lrs.sizeOf(AU)).toBe('{"les":3}'.length);
  expect(lrs.document('plek', AU)).toBe('{"les":3}');
});

test.each<[MoveOn, string]>([
  ['Passed', 'passed both'],
  ['Completed', 'completed both'],
  ['CompletedAndPassed', 'both'],
  ['CompletedOrPassed', 'completed passed both'],
  ['NotApplicable', 'none completed passed both'],
])('%s is satisfied by %s', (moveOn, by) => {
  const facts = {
    none: { completed: false, passed: false },
    completed: { completed: true, passed: false },
    passed: { completed: false, passed: true },
    both: { completed: true, passed: true },
  };
  const found = Object.entries(facts).filter(([, fact]) => isSatisfied(moveOn, fact));
  expect(found.map(([name]) => name)).toEqual(by.split(' '));
});
