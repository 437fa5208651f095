import { beforeAll, expect, test } from 'vitest';
import { makeClock } from '../soak/clock.ts';
import { bundleCourse, makeComputer } from '../soak/computer.ts';
import { makePlatform } from '../soak/platforms.ts';
import { choice, course, GOOD, settings } from './given.ts';

let code: string;
beforeAll(async () => {
  code = await bundleCourse();
});

/** One learner at one computer, whose course may be open in several tabs. */
function givenComputer(tracking: 'scorm12' | 'scorm2004') {
  const clock = makeClock(Date.UTC(2026, 10, 23, 10));
  const computer = makeComputer(code, clock);
  const platform = makePlatform(tracking, 'p-001');
  return {
    pass: clock.pass,
    open: async () => {
      const page = computer.open(platform.launch());
      const starting = page.course.startSession(course, { ...settings, tracking, answers: 'all' });
      await clock.pass(1000);
      await starting;
      return page;
    },
    answers: () => platform.record().answers.map((answer) => answer.replace(/=.*/, '')),
  };
}

test.each(['scorm12', 'scorm2004'] as const)(
  '%s: the last thing that the first tab does is an answer, and the second tab does not write over it',
  async (standard) => {
    const { open, pass, answers } = givenComputer(standard);
    const first = await open();
    const second = await open();
    await first.course.answer(choice('v1'), GOOD);
    await pass(1000);
    first.close();
    await pass(1000);
    await second.course.answer(choice('v2'), GOOD);
    await pass(1000);
    second.close();
    await open();
    await pass(1000);
    expect(answers()).toEqual(['v1', 'v2']);
  },
);
