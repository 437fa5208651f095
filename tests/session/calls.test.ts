// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { IDBFactory } from 'fake-indexeddb';
import { makeId, type Id } from '../../src/core/course/id.ts';
import type { Test } from '../../src/core/course/course.ts';
import { makeLms12 } from '../tracking/fake-lms12.ts';
import { makeLms2004 } from '../tracking/fake-lms2004.ts';
import { choice, GOOD, settings, WRONG } from './given.ts';

/** Six lessons and ten questions: five in the lessons, five in the test. */
const lessons = Array.from({ length: 6 }, (_, n) => makeId(`les-${n}`));
const inLessons = Array.from({ length: 5 }, (_, n) => choice(`oefening-${n}`));
const inTest = new Map<Id, ReturnType<typeof choice>>(
  Array.from({ length: 5 }, (_, n) => [makeId(`vraag-${n}`), choice(`vraag-${n}`)]),
);
const toets: Test = {
  id: makeId('toets'),
  title: 'Toets',
  pools: [{ questions: [...inTest.keys()], count: 5 }],
  passMark: 80,
  tries: 2,
  shuffle: true,
  feedback: 'end',
};
const document = {
  id: makeId('module'),
  lessons,
  questions: [...inTest.keys(), ...inLessons.map(({ ask }) => ask.id)],
  tests: [toets],
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test.each([
  ['scorm12', 'API', makeLms12],
  ['scorm2004', 'API_1484_11', makeLms2004],
] as const)(
  '%s: six lessons and ten questions with every answer take at most 160 calls and 25 commits: issue 4',
  async (tracking, object, make) => {
    const lms = make();
    Object.assign(window, { [object]: lms.launch() });
    vi.resetModules();
    const session = await import('../../src/session/index.ts');
    await session.startSession(document, { ...settings, tracking, answers: 'all' });
    const commits = () => lms.calls.filter((call) => /^(LMS)?Commit/.test(call)).length;
    const after: Record<string, number> = {};
    /** One thing that a learner does, and then a minute of reading. */
    const act = async (what: string, doing: () => unknown) => {
      const before = commits();
      await doing();
      await vi.advanceTimersByTimeAsync(60_000);
      after[what] = Math.max(after[what] ?? 0, commits() - before);
    };
    for (const [n, lesson] of lessons.entries()) {
      // The end of a lesson comes into view beside the link to the next one.
      await act('lesson', () => {
        if (n > 0) session.finishLesson(lessons[n - 1] ?? lesson);
        session.showLesson(lesson);
      });
      const question = inLessons[n];
      if (!question) continue;
      session.seen(question.ask.id);
      await act('answer', () => session.answer(question, n ? GOOD : WRONG));
    }
    await act('start', () => session.startTest(toets));
    for (const question of inTest.values()) {
      session.seen(question.ask.id);
      await act('test answer', () => session.answerTest(toets, question, GOOD));
    }
    await act('hand in', () => session.handInTest(toets, inTest));
    await act('last lesson', () => lessons.slice(5).forEach(session.finishLesson));
    session.close();
    console.log(`${tracking}: ${lms.calls.length} calls, ${commits()} commits`);
    expect(lms.violations).toEqual([]);
    expect(Object.entries(after).filter(([, most]) => most > 1)).toEqual([]);
    expect(commits()).toBeLessThanOrEqual(25);
    expect(lms.calls.length).toBeLessThanOrEqual(160);
  },
);
