// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Lms12, makeLms12 } from '../tracking/fake-lms12.ts';
import { choice, course, GOOD, launch, passEverything, questions, toets, WRONG } from './given.ts';

let lms: Lms12;

const insert = () => Object.assign(window, { API: lms.launch() });
const ids = () => lms.calls.filter((call) => /interactions\.\d+\.id/.test(call));
const count = (method: string) => lms.calls.filter((call) => call.startsWith(method)).length;

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 23, 10) });
  localStorage.clear();
  lms = makeLms12();
  insert();
});

afterEach(() => {
  expect(lms.violations).toEqual([]);
  vi.useRealTimers();
});

describe('in a learning platform', () => {
  test('a first launch is incomplete and kept at once', async () => {
    await launch();
    expect(lms.stored('core.lesson_status')).toBe('incomplete');
    expect(lms.stored('core.exit')).toBe('suspend');
  });

  test('lessons read and test passed are reported together, with the score', async () => {
    const session = await launch();
    await passEverything(session);
    expect(lms.stored('core.lesson_status')).toBe('passed');
    expect(lms.stored('core.score.raw')).toBe('100');
    session.close();
    expect(count('LMSFinish')).toBe(1);
  });

  test('a test passed before the lessons are read stays incomplete, without a score', async () => {
    const session = await launch();
    session.startTest(toets);
    for (const question of questions.values()) session.answerTest(toets, question, GOOD);
    await session.handInTest(toets, questions);
    expect(lms.stored('core.lesson_status')).toBe('incomplete');
    expect(lms.stored('core.score.raw') ?? '').toBe('');
  });

  test('a relaunch finds the lesson, the answer and a half-made test again', async () => {
    const first = await launch();
    first.showLesson(course.lessons[1] ?? GOOD);
    await first.answer(choice('oefening'), WRONG);
    first.startTest(toets);
    const [question] = questions.values();
    if (question) first.answerTest(toets, question, WRONG);
    const before = first.$progress.get();
    first.close();

    insert();
    const second = await launch();
    expect(second.$progress.get()).toEqual(before);
  });

  test('a verdict is kept at once, reading after a pause, and nothing twice', async () => {
    const session = await launch();
    const commits = count('LMSCommit');
    session.showLesson(course.lessons[0] ?? GOOD);
    expect(count('LMSCommit')).toBe(commits);
    vi.advanceTimersByTime(1000);
    expect(count('LMSCommit')).toBe(commits + 1);
    await session.answer(choice('oefening'), GOOD);
    expect(count('LMSCommit')).toBe(commits + 2);
    vi.advanceTimersByTime(60_000);
    expect(count('LMSCommit')).toBe(commits + 2);
  });

  test('a refused commit is tried again, quietly, until it is kept', async () => {
    const session = await launch();
    let refusals = 3;
    lms.fault = (method) =>
      method === 'LMSCommit' && refusals-- > 0 ? { code: '101' } : undefined;
    await session.answer(choice('oefening'), GOOD);
    expect(session.$connection.get()).toBe('retrying');
    vi.advanceTimersByTime(10_000);
    expect(session.$connection.get()).toBe('kept');
  });

  test('a platform that throws at everything does not stop the learner', async () => {
    const session = await launch();
    lms.fault = () => 'throw';
    const verdict = await session.answer(choice('oefening'), GOOD);
    expect(verdict.score).toBe(1);
    expect(session.$progress.get().answers.size).toBe(1);
  });

  test('a review launch can be read and writes nothing', async () => {
    const first = await launch();
    await passEverything(first);
    first.close();
    lms.mode = 'review';
    insert();
    lms.calls.length = 0;
    const second = await launch();
    await second.answer(choice('oefening'), WRONG);
    second.close();
    expect(lms.calls.filter((call) => call.startsWith('LMSSetValue'))).toEqual([]);
    expect(lms.stored('core.lesson_status')).toBe('passed');
    expect(count('LMSFinish')).toBe(1);
  });

  test("the platform's pass mark beats the authored one", async () => {
    lms = makeLms12({ mastery: 50 });
    insert();
    const session = await launch();
    for (const one of course.lessons) session.finishLesson(one);
    session.startTest(toets);
    const [question] = questions.values();
    if (question) session.answerTest(toets, question, GOOD);
    await session.handInTest(toets, questions);
    expect(lms.stored('core.lesson_status')).toBe('passed');
    expect(lms.stored('core.score.raw')).toBe('50');
  });

  test.each([
    ['none', 0],
    ['test', 2],
    ['all', 3],
  ] as const)(
    'with answers: %s, %i answers go along, and the version',
    async (answers, expected) => {
      const session = await launch({ answers });
      await session.answer(choice('oefening'), GOOD);
      await passEverything(session);
      expect(ids()).toHaveLength(expected + 1);
      expect(ids().at(-1)).toMatch(/ versie$/);
    },
  );

  test('a pass says once what was passed, and not again at a relaunch', async () => {
    const first = await launch();
    await passEverything(first);
    expect(lms.stored('interactions.0.student_response')).toBe(
      'inhoud=1.4.0 recht=2026-11-20 richtlijnen=2.1 (2026-11-02)',
    );
    await first.answer(choice('oefening'), GOOD);
    first.close();
    insert();
    const second = await launch();
    await second.answer(choice('oefening'), WRONG);
    second.close();
    expect(ids()).toHaveLength(1);
  });

  test('a test that was failed says nothing of versions', async () => {
    const session = await launch({ reportFailed: true });
    for (const one of course.lessons) session.finishLesson(one);
    session.startTest(toets);
    await session.handInTest(toets, questions);
    expect(lms.stored('core.lesson_status')).toBe('failed');
    expect(ids()).toEqual([]);
  });

  test('a platform that refuses to begin is asked again, and gets what was done meanwhile', async () => {
    lms.fault = (method) => (method === 'LMSInitialize' ? { code: '102' } : undefined);
    const session = await launch({ answers: 'all' });
    expect(session.$connection.get()).toBe('retrying');
    await session.answer(choice('oefening'), GOOD);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(session.$connection.get()).toBe('lost');
    lms.fault = () => undefined;
    await vi.advanceTimersByTimeAsync(30_000);
    expect(session.$connection.get()).toBe('kept');
    expect(ids()).toHaveLength(1);
    insert();
    expect((await launch()).$progress.get()).toEqual(session.$progress.get());
  });
});

describe('without a learning platform', () => {
  beforeEach(() => {
    Object.assign(window, { API: undefined });
  });

  test('a package keeps the progress in the browser and says nothing', async () => {
    const opening = launch();
    await vi.advanceTimersByTimeAsync(10_000);
    const session = await opening;
    session.finishLesson(course.lessons[0] ?? GOOD);
    await vi.advanceTimersByTimeAsync(1000);
    expect(session.$connection.get()).toBe('none');
    const again = launch();
    await vi.advanceTimersByTimeAsync(10_000);
    expect((await again).$progress.get().seen.size).toBe(1);
  });

  test('blocked storage is no reason to stop learning', async () => {
    const storage = vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    const session = await launch({ tracking: 'local' });
    session.finishLesson(course.lessons[0] ?? GOOD);
    expect(session.$progress.get().seen.size).toBe(1);
    storage.mockRestore();
  });
});
