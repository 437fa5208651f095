// @vitest-environment happy-dom
import { IDBDatabase, IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeLms12 } from '../tracking/fake-lms12.ts';
import { choice, GOOD, launch } from './given.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  Reflect.deleteProperty(navigator, 'locks');
});

const nothing = () => ({});
const STORE = { openCursor: nothing, get: nothing, put: nothing, delete: nothing };
const SILENT = { objectStore: () => STORE, addEventListener: nothing };

type Meddle = (reached: () => void) => void;

/** From this transaction on, counted from 1, nothing is heard of any. */
const storeSilentFrom =
  (first: number): Meddle =>
  (reached) => {
    const transaction = IDBDatabase.prototype.transaction;
    let count = 0;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      ...args
    ) {
      // Making the store is one too, of another kind.
      if (args[1] === 'readwrite') count += 1;
      if (count < first) return transaction.apply(this, args);
      reached();
      return SILENT as unknown as IDBTransaction;
    });
  };

const locksThat =
  (answer: () => Promise<unknown>): Meddle =>
  (reached) => {
    const request = () => {
      reached();
      return answer();
    };
    Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true });
  };

test.each<readonly [string, Meddle]>([
  ['opens a store and then says nothing', storeSilentFrom(1)],
  ['says nothing when it is read', storeSilentFrom(2)],
  ['never says whose turn it is', locksThat(() => new Promise(() => {}))],
  ['cannot say whose turn it is', locksThat(() => Promise.reject(new Error('no')))],
])('a browser that %s opens the course, and what is answered is reported', async (_, meddle) => {
  const reached = new Promise<void>(meddle);
  const lms = makeLms12({ learner: 'p-001' });
  Object.assign(window, { API: lms.launch() });
  const opening = launch({ tracking: 'scorm12', answers: 'all' });
  await reached;
  await vi.advanceTimersByTimeAsync(10_000);
  const session = await opening;
  await session.answer(choice('v1'), GOOD);
  expect(session.$readOnly.get()).toBe(false);
  expect(lms.stored('interactions.0.id')).toBe('v1');
  expect(lms.violations).toEqual([]);
});
