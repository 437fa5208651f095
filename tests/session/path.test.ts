// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { makeId } from '../../src/core/course/id.ts';
import type { SessionDocument } from '../../src/session/index.ts';
import { makeLms12 } from '../tracking/fake-lms12.ts';
import { course, GOOD, questions, settings, toets } from './given.ts';

const [first, second] = [makeId('les-a'), makeId('les-b')];
const practice = { ...toets, id: makeId('oefentoets') };

/** A path: one lesson is extra, and so is one of the tests. */
const path: SessionDocument = {
  ...course,
  id: makeId('pad'),
  tests: [practice, toets],
  optional: [second, practice.id],
  related: [course.id],
};

beforeEach(() => localStorage.clear());

/** One session per page, so each launch is a fresh copy of its modules. */
async function launch(document: SessionDocument, tracking: string) {
  vi.resetModules();
  const session = await import('../../src/session/index.ts');
  await session.startSession(document, { ...settings, tracking });
  return session;
}

describe('a path in a learning platform', () => {
  test('is passed without its extra lesson and its practice test', async () => {
    const lms = makeLms12();
    Object.assign(window, { API: lms.launch() });
    const session = await launch(path, 'scorm12');
    session.showLesson(first);
    session.finishLesson(first);
    session.startTest(toets);
    for (const question of questions.values()) session.answerTest(toets, question, GOOD);
    await session.handInTest(toets, questions);
    expect(lms.stored('core.lesson_status')).toBe('passed');
    session.close();
    expect(lms.violations).toEqual([]);
  });

  test('knows nothing of what this browser keeps of a module', async () => {
    const module = await launch(course, 'local');
    module.finishLesson(first);
    module.close();
    Object.assign(window, { API: makeLms12().launch() });
    const session = await launch(path, 'scorm12');
    expect(session.$progress.get().seen.size).toBe(0);
    session.close();
  });
});

describe('a path on the site', () => {
  test('takes over what was done in its modules, and keeps its own place', async () => {
    const module = await launch(course, 'local');
    module.showLesson(second);
    module.finishLesson(second);
    module.close();
    const session = await launch(path, 'local');
    expect([...session.$progress.get().seen]).toEqual([second]);
    expect(session.$progress.get().place).toBeUndefined();
    session.close();
  });

  test('starts empty where nothing was kept', async () => {
    const session = await launch(path, 'local');
    expect(session.$progress.get().seen.size).toBe(0);
    session.close();
  });
});
