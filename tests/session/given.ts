import { vi } from 'vitest';
import type { Test } from '../../src/core/course/course.ts';
import { makeId, type Id } from '../../src/core/course/id.ts';
import type { SessionSettings } from '../../src/session/index.ts';
import { choice, GOOD } from './choice.ts';

export { choice, GOOD, WRONG } from './choice.ts';

const id = (text: string): Id => makeId(text);

export const questions = new Map(['v1', 'v2'].map((name) => [id(name), choice(name)]));

export const toets: Test = {
  id: id('toets'),
  title: 'Toets',
  pools: [{ questions: [...questions.keys()], count: 2 }],
  passMark: 80,
  tries: 2,
  shuffle: true,
  feedback: 'end',
};

export const course = {
  id: id('module'),
  lessons: [id('les-a'), id('les-b')],
  questions: [...questions.keys(), id('oefening')],
  tests: [toets],
};

export const settings: SessionSettings = {
  tracking: 'scorm12',
  pass: 'both',
  reportFailed: false,
  answers: 'none',
  package: 'nl.proef.module',
  versions: { content: '1.4.0', guidelines: '2.1 (2026-11-02)', law: '2026-11-20' },
};

/** The session is one per page, so each launch is a fresh copy of its modules. */
export async function launch(changes: Partial<SessionSettings> = {}) {
  vi.resetModules();
  const session = await import('../../src/session/index.ts');
  await session.startSession(course, { ...settings, ...changes });
  return session;
}

/** All that a learner does to pass. */
export async function passEverything(session: Awaited<ReturnType<typeof launch>>) {
  for (const one of course.lessons) {
    session.showLesson(one);
    session.finishLesson(one);
  }
  session.startTest(toets);
  for (const question of questions.values()) session.answerTest(toets, question, GOOD);
  await session.handInTest(toets, questions);
}
