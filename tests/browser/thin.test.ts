import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launcher as words } from '../../src/text/nl/launcher.ts';
import { write } from '../../src/tracking/relay/messages.ts';
import { makeId } from '../../src/core/course/id.ts';
import { launchChromium } from './chromium.ts';
import { learnerAt } from './learner.ts';
import { SITE_AT } from './paths.ts';
import { serve } from './serve.ts';
import { openThin, serveSite } from './thin.ts';

const { dist } = inject('fixture');

const RIGHT = {
  'Wat doe je met een nieuwe app?': ['Eerst vragen.'],
  'Welke twee horen bij elkaar?': ['Kijken.', 'Vragen.'],
  'Een app beslist.': ['Niet waar'],
};

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

type Thin = Awaited<ReturnType<typeof openThin>>;

async function open(thin: Thin): Promise<Frame> {
  await thin.lms.launch();
  return thin.course();
}

async function finish(course: Frame, from: number): Promise<void> {
  const learner = learnerAt(course);
  for (let n = from; n < 3; n++) {
    await learner.readToEnd();
    await learner.next();
  }
  await learner.readToEnd();
  await learner.takeTest(RIGHT);
}

/** What each standard calls the same. */
const STANDARDS = [
  {
    standard: 'scorm12',
    half: { 'cmi.core.lesson_status': 'incomplete' },
    passed: { 'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '100' },
    begin: 'LMSInitialize',
    end: 'LMSFinish',
    told: 'student_response',
  },
  {
    standard: 'scorm2004-4',
    half: { 'cmi.completion_status': 'incomplete', 'cmi.exit': 'suspend' },
    passed: {
      'cmi.completion_status': 'completed',
      'cmi.success_status': 'passed',
      'cmi.score.scaled': '1',
    },
    begin: 'Initialize',
    end: 'Terminate',
    told: 'learner_response',
  },
] as const;

describe.each(STANDARDS)('a thin package of $standard in a strict LMS', (words) => {
  test('half way, closed, opened again at the same place with the answers, then passed', async () => {
    const { standard, half, passed, begin, end, told } = words;
    const thin = await openThin(browser, dist, { standard, answers: 'all' });
    const { lms } = thin;
    try {
      let course = await open(thin);
      expect(course.url()).toBe(thin.address);
      expect(await course.locator('body [data-site-only]').count()).toBe(0);
      await learnerAt(course).answer('keuze', 'Ik vraag het eerst.');
      await learnerAt(course).readToEnd();
      await learnerAt(course).next();
      await lms.close();
      expect(lms.cmi()).toMatchObject(half);

      course = await open(thin);
      expect(await learnerAt(course).title()).toBe('De tweede les');
      await finish(course, 1);
      await expect.poll(() => lms.cmi()).toMatchObject(passed);
      await lms.close();

      expect(lms.cmi()).toMatchObject(passed);
      const counts = (method: string) =>
        lms.launches().map((calls) => calls.filter((call) => call.method === method).length);
      expect(counts(begin)).toEqual([1, 1]);
      expect(counts(end)).toEqual([1, 1]);
      const answers = lms
        .launches()
        .flat()
        .filter(({ args: [element] }) => `${element}`.endsWith(told));
      // Which version this learner was taught: the one that the site served.
      expect(answers.map(({ args }) => `${args[1]}`)).toContainEqual(
        expect.stringContaining('inhoud=1.0.0 recht=2026-01-02'),
      );
      expect(lms.violations()).toEqual([]);
    } finally {
      await thin.end();
    }
  });
});
