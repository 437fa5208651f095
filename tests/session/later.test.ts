// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { encodeProgress } from '../../src/core/progress/suspend-data.ts';
import {
  done,
  failure,
  type Result,
  type Tracker,
  type TrackerError,
} from '../../src/tracking/port.ts';
import { choice, course, GOOD, settings } from './given.ts';

type Answer = Result<void, TrackerError>;
const away = failure({ kind: 'lms-threw', call: 'PUT', code: '0', diagnostic: 'offline' } as const);

/** A platform across a network: a commit is answered when the test says so. */
function makeLater() {
  const asked: ((answer: Answer) => void)[] = [];
  const saved: string[] = [];
  const tracker: Tracker = {
    open: async () => ({
      ok: true,
      value: { learner: { id: 'p', name: '' }, mode: 'normal', entry: 'fresh', suspendData: '' },
    }),
    save: ({ suspendData }) => {
      saved.push(suspendData);
      return done;
    },
    log: () => done,
    commit: () => new Promise<Answer>((answer) => asked.push(answer)),
    close: () => new Promise<Answer>(() => {}),
  };
  const answer = async (given: Answer) => {
    asked.at(-1)?.(given);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { tracker, asked, saved, answer };
}

async function opened() {
  vi.resetModules();
  const later = makeLater();
  const { drivers } = await import('../../src/session/drivers.ts');
  Object.assign(drivers, { later: async () => later.tracker });
  const session = await import('../../src/session/index.ts');
  await session.startSession(course, { ...settings, tracking: 'later' });
  return { ...later, session };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a platform that answers later is asked one thing at a time, and last for what is newest', async () => {
  const { session, asked, saved, answer } = await opened();
  await session.answer(choice('oefening'), GOOD);
  for (const lesson of course.lessons) session.finishLesson(lesson);
  await session.answer(choice('v1'), GOOD);
  expect(asked).toHaveLength(1);
  await answer(done);
  expect(asked).toHaveLength(2);
  await answer(done);
  expect(asked).toHaveLength(2);
  expect(saved.at(-1)).toBe(encodeProgress(session.$progress.get(), course));
  expect(session.$connection.get()).toBe('kept');
});

test('its refusal is tried again, quietly, until it is kept', async () => {
  const { session, asked, answer } = await opened();
  await session.answer(choice('oefening'), GOOD);
  await answer(away);
  expect(session.$connection.get()).toBe('retrying');
  await vi.advanceTimersByTimeAsync(1000);
  expect(asked).toHaveLength(2);
  await answer(done);
  expect(session.$connection.get()).toBe('kept');
});

test('an answer that comes after the end changes nothing', async () => {
  const { session, asked, answer } = await opened();
  await session.answer(choice('oefening'), GOOD);
  session.close();
  await answer(away);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toHaveLength(1);
  expect(session.$connection.get()).toBe('kept');
});
