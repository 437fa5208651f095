// @vitest-environment happy-dom
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeId } from '../../src/core/course/id.ts';
import { placeOf } from '../../src/session/place.ts';
import { supportText } from '../../src/site/scripts/support-text.ts';
import { support } from '#text/support.ts';
import { makeLms12 } from '../tracking/fake-lms12.ts';
import { choice, GOOD, settings } from './given.ts';

const question = choice('vraag');
const document = {
  id: makeId('module'),
  lessons: [makeId('les')],
  questions: [question.ask.id],
  tests: [],
};
const around = {
  now: 10 * 60_000,
  page: 'https://voorbeeld.nl/cursus/',
  isFramed: true,
  browser: 'Chromium',
  width: 367,
  height: 600,
  isOnline: true,
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: 60_000 });
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.resetModules();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const facts = async () => (await import('../../src/session/support.ts')).supportFacts();

test('before the session began there is a sentence instead of facts', async () => {
  expect(supportText(await facts(), around)).toContain(support.notBegun);
});

test('the helpdesk sees what was said and what waits, and not who it is or what was answered', async () => {
  const lms = makeLms12();
  Object.assign(window, { API: lms.launch() });
  const session = await import('../../src/session/index.ts');
  await session.startSession(document, {
    ...settings,
    tracking: 'scorm12',
    answers: 'all',
    package: 'nl.voorbeeld.module',
    versions: { content: '1.2.0', guidelines: '3', law: '2026-11-01' },
  });
  lms.fault = (method) => (method === 'LMSCommit' ? 'throw' : undefined);
  await session.answer(question, GOOD);
  await vi.advanceTimersByTimeAsync(2000);
  const found = await facts();
  expect(found).toMatchObject({
    place: 'window.API',
    connection: 'retrying',
    written: 1,
    journalAt: expect.any(Number),
  });
  const text = supportText(found, around);
  for (const line of [
    `${support.package}: nl.voorbeeld.module`,
    `${support.version}: 1.2.0`,
    `${support.place}: window.API`,
    `${support.connection}: ${support.connections.retrying}`,
    'LMSCommit()',
  ])
    expect(text).toContain(line);
  const { id, name } = session.current().launch.learner;
  expect(id.length * name.length).toBeGreaterThan(0);
  expect(text).not.toContain(id);
  expect(text).not.toContain(name);
  expect(text).toMatch(/interactions\.0\.result, </);
  expect(text).not.toMatch(/student_response, [^<]|result, [^<]/);
});

const api = {};
/** A window on its own: its own parent, its own top. */
function alone(properties: object = {}): Record<string, unknown> {
  const frame: Record<string, unknown> = { ...properties };
  frame['parent'] ??= frame;
  frame['top'] ??= frame;
  return frame;
}
const throwing = Object.defineProperty(alone(), 'API', {
  get: () => {
    throw new DOMException('cross-origin', 'SecurityError');
  },
});

test.each<[string | undefined, Record<string, unknown>]>([
  ['window.API', alone({ API: api })],
  [
    'window.parent.parent.API_1484_11',
    alone({ parent: alone({ parent: alone({ API_1484_11: api }) }) }),
  ],
  [
    'top.opener.parent.API',
    alone({ top: alone({ opener: alone({ parent: alone({ API: api }) }) }) }),
  ],
  ['opener.API', alone({ parent: throwing, top: throwing, opener: alone({ API: api }) })],
  [undefined, alone({ API: {} })],
])('the helpdesk reads where the object stands: %s', (place, start) => {
  expect(placeOf(api, start)).toBe(place);
});
