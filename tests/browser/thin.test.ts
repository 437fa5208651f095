import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launcher as words } from '#text/launcher.ts';
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

describe.each(STANDARDS)('a thin package of $standard in a strict LMS', (names) => {
  test('half way, closed, opened again at the same place with the answers, then passed', async () => {
    const { standard, half, passed, begin, end, told } = names;
    const thin = await openThin(browser, dist, { standard, answers: 'all' });
    const { lms } = thin;
    try {
      let course = await open(thin);
      expect(course.url()).toBe(thin.address);
      expect(await course.locator('body [data-site-only]').count()).toBe(0);
      await learnerAt(course).answer('keuze', 'Ik vraag het eerst.');
      await learnerAt(course).readToEnd();
      await learnerAt(course).next();
      // The site tells the place after a pause; what is still on its way is not yet the launcher's to keep.
      await expect.poll(() => lms.calls().some(({ args }) => args.includes('tweede'))).toBe(true);
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
      expect(await thin.weight()).toBeLessThanOrEqual(8);
    } finally {
      await thin.end();
    }
  });
});

const scorm12 = () => openThin(browser, dist, { standard: 'scorm12' });

test('a tab that is closed half way loses nothing: the launcher ends the session with what it knows', async () => {
  const thin = await scorm12();
  const { lms } = thin;
  try {
    const course = await open(thin);
    await learnerAt(course).answer('keuze', 'Ik vraag het eerst.');
    await expect.poll(() => lms.cmi()['cmi.suspend_data'] ?? '').not.toBe('');
    const before = lms.cmi()['cmi.suspend_data'];
    await lms.closeTab();
    expect(lms.calls().at(-1)?.method).toBe('LMSFinish');
    expect(lms.cmi()['cmi.suspend_data']?.length).toBeGreaterThanOrEqual(before?.length ?? 0);
    const again = await open(thin);
    expect(await learnerAt(again).feedbackOf('keuze')).not.toBe('');
    expect(lms.violations()).toEqual([]);
  } finally {
    await thin.end();
  }
});

test('a course that is loaded again in its frame goes on in the same session', async () => {
  const thin = await scorm12();
  try {
    const course = await open(thin);
    await learnerAt(course).answer('keuze', 'Ik vraag het eerst.');
    await course.evaluate(() => location.reload());
    await course.locator('main[data-ready]').waitFor({ state: 'detached' });
    await course.locator('[data-ready]').waitFor();
    expect(await learnerAt(course).feedbackOf('keuze')).not.toBe('');
    await finish(course, 0);
    await expect.poll(() => thin.lms.cmi()['cmi.core.lesson_status']).toBe('passed');
    expect(thin.lms.violations()).toEqual([]);
  } finally {
    await thin.end();
  }
});

test('a site that cannot be reached is told in Dutch, the course stays incomplete, and can be tried again', async () => {
  const thin = await scorm12();
  const { lms, site } = thin;
  try {
    await lms.context.route(`${site.origin}/**`, (route) => route.abort());
    await lms.launch();
    await lms.frame.getByRole('heading', { name: words.away }).waitFor();
    expect(await lms.frame.getByRole('alert').innerText()).toContain(thin.address);
    expect(lms.cmi()).toMatchObject({ 'cmi.core.lesson_status': 'incomplete' });
    await lms.context.unroute(`${site.origin}/**`);
    await lms.frame.getByRole('button', { name: words.again }).click();
    const course = await thin.course();
    expect(await learnerAt(course).title()).toBe('De eerste les');
    expect(await lms.frame.getByText(words.away).isVisible()).toBe(false);
    await lms.close();
    expect(lms.violations()).toEqual([]);
  } finally {
    await thin.end();
  }
});

test('in a platform that the site does not know, the launcher says so at once and opens nothing', async () => {
  const thin = await openThin(browser, dist, { standard: 'scorm12' }, ['https://lms.example.nl']);
  try {
    await thin.lms.launch();
    await thin.lms.frame.getByRole('heading', { name: words.otherOrigin }).waitFor();
    expect(await thin.lms.frame.locator('iframe').count()).toBe(0);
    expect(thin.lms.calls()).toEqual([]);
  } finally {
    await thin.end();
  }
});

/** Everything that other windows said to one, as a script in it hears it. */
const listen = () => {
  const heard: string[] = [];
  Object.assign(window, { heard });
  addEventListener('message', ({ data, ports }) => heard.push(`${data} ${ports.length}`));
};
const heardIn = (place: Page | Frame) =>
  place.evaluate(() => (window as unknown as { readonly heard: readonly string[] }).heard);

const helloOf = (digit: string) =>
  write({ type: 'hello', nonce: digit.repeat(32), document: makeId('proef') });
const HELLO = helloOf('a');
const EVIL = helloOf('e');

test('who is learning stays in the platform: the course hears no name and no number', async () => {
  const thin = await scorm12();
  try {
    await thin.lms.context.addInitScript(listen);
    const course = await open(thin);
    const heard = (await heardIn(course)).join('\n');
    expect(heard).toContain('"type":"welcome"');
    expect(heard).not.toMatch(/jansen|anna/i);
  } finally {
    await thin.end();
  }
});

test('other windows in the platform get no answer: of another origin, or of the site but not in the frame', async () => {
  const thin = await scorm12();
  const stranger = await serve([{ at: '/', folder: dist, kind: 'site' }]);
  try {
    await thin.lms.context.addInitScript(listen);
    const course = await open(thin);
    await expect.poll(() => thin.lms.cmi()['cmi.core.lesson_status']).toBe('incomplete');
    for (const address of [
      `${stranger.origin}/404.html`,
      `${thin.site.origin}${SITE_AT}404.html`,
    ]) {
      await thin.lms.page.evaluate(
        (src) =>
          new Promise((loaded) => {
            const frame = Object.assign(document.createElement('iframe'), { name: 'boos', src });
            frame.addEventListener('load', loaded);
            document.querySelector('[name=boos]')?.remove();
            document.body.append(frame);
          }),
        address,
      );
      const evil = thin.lms.page.frame('boos');
      if (!evil) throw new Error('No attacker');
      for (const hello of [EVIL, 'garbage', '{'])
        await evil.evaluate((text) => {
          const sco = (window.parent as unknown as Record<string, Window>)['sco'];
          sco?.postMessage(text, '*');
          sco?.[0]?.postMessage(text, '*');
        }, hello);
      // The launcher hears in order: an answer would have come before that of the course's own hello.
      const before = (await heardIn(course)).length;
      await course.evaluate((text) => window.parent.postMessage(text, '*'), HELLO);
      await expect.poll(async () => (await heardIn(course)).length).toBeGreaterThan(before + 1);
      expect(await heardIn(evil)).toEqual([]);
      // Nor was anything answered to the wrong window.
      const answers = (await heardIn(course)).filter((line) => /hold|welcome/.test(line));
      expect(answers.join('\n')).not.toContain('e'.repeat(32));
    }
    expect(thin.lms.violations()).toEqual([]);
  } finally {
    await thin.end();
    await stranger.close();
  }
});

test('a page that frames the course and answers for a platform gets nothing: the course is a website', async () => {
  const site = await serveSite(dist, 'https://lms.example.nl');
  const attacker = await serve([], {
    '/': () => ({ type: 'text/html', body: '<!doctype html><title>Boos</title>' }),
  });
  const context = await browser.newContext();
  try {
    await context.addInitScript(listen);
    const page = await context.newPage();
    await page.goto(`${attacker.origin}/`);
    await page.evaluate(
      ({ src, replies }) => {
        const frame = Object.assign(document.createElement('iframe'), { name: 'cursus', src });
        document.body.append(frame);
        frame.addEventListener('load', () => {
          for (const reply of replies)
            frame.contentWindow?.postMessage(reply, '*', [new MessageChannel().port2]);
        });
      },
      {
        src: `${site.origin}${SITE_AT}modules/proef/index.html`,
        replies: [HELLO, write({ type: 'hold', nonce: 'a'.repeat(32) }), 'garbage'],
      },
    );
    const course = await (await page.locator('iframe').elementHandle())?.contentFrame();
    if (!course) throw new Error('No course');
    await course.locator('[data-ready]').waitFor();
    await learnerAt(course).answer('keuze', 'Ik vraag het eerst.');
    expect(await course.locator('.hlt-header').count()).toBe(1);
    // It heard the forged replies, and said nothing back.
    expect((await heardIn(course)).length).toBe(3);
    expect(await heardIn(page)).toEqual([]);
  } finally {
    await context.close();
    await site.close();
    await attacker.close();
  }
});
