import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { bloomHeight } from '../../src/site/bulb-field.ts';
import { home } from '#text/home.ts';
import { shell } from '#text/shell.ts';
import { RIGHT } from './states.ts';
import { MODULE, useSite, type Visit } from './visit.ts';

const visit = useSite(inject('fixture').dist);
const LESSONS = 4;

/** All that the page says and draws of the progress. */
async function shown(page: Page) {
  const count = (selector: string) => page.locator(selector).count();
  return {
    said: await page.locator('#blooms').textContent(),
    badge: (await page.locator('[data-badge]').textContent())?.trim(),
    lessons: await page.locator('[data-count]').textContent(),
    bulbs: [await count('.hlt-rows .is-done'), await count('.hlt-module .is-done')],
    height: Number(await page.locator('[data-bloom]').getAttribute('height')),
    button: (await page.locator('.hlt-hero .hlt-states .hlt-button:visible').textContent())?.trim(),
    lead: (await page.locator('.hlt-hero .hlt-lead:visible').textContent())?.trim(),
  };
}

const expectShown = (page: Page, expected: Awaited<ReturnType<typeof shown>>) =>
  expect.poll(() => shown(page)).toEqual(expected);

const EMPTY = {
  said: home.green(LESSONS),
  badge: shell.todo,
  lessons: shell.lessonsDone(0, LESSONS),
  bulbs: [0, 0],
  height: 0,
  button: shell.start,
  lead: home.lead,
};
const ONE_READ = {
  said: shell.blooms(1, LESSONS),
  badge: shell.busy,
  lessons: shell.lessonsDone(1, LESSONS),
  bulbs: [1, 1],
  height: bloomHeight(1 / LESSONS),
  button: shell.resume('1.2'),
  lead: home.wasAt('1.2', 'De tweede les'),
};
const ALL_DONE = {
  said: home.fullBloom(LESSONS),
  badge: shell.done,
  lessons: shell.lessonsDone(LESSONS, LESSONS),
  bulbs: [LESSONS, LESSONS],
  height: bloomHeight(1),
  button: shell.reread,
  lead: home.finished,
};

const toHome = (page: Page) =>
  page.getByRole('navigation').getByRole('link', { name: shell.modules }).first().click();

async function readAll({ learner }: Visit): Promise<void> {
  for (let n = 1; n < LESSONS; n++) {
    await learner.readToEnd();
    await learner.next();
  }
  await learner.readToEnd();
}

test('before the first lesson the field is green and the button starts the course', async () => {
  const { page } = await visit('');
  await expectShown(page, EMPTY);
  await page.getByRole('link', { name: shell.start }).click();
  await page.locator('[data-lesson="eerste"]:not([hidden])').waitFor();
});

test('after one lesson a quarter blooms, and the button leads to the next', async () => {
  const { page, learner } = await visit(MODULE);
  await learner.readToEnd();
  await learner.next();
  await toHome(page);
  await expectShown(page, ONE_READ);
  await page.locator('#continue').click();
  await page.locator('[data-lesson="tweede"]:not([hidden])').waitFor();
});

test('a module that was opened and not read is busy, and goes on where the learner was', async () => {
  const { page } = await visit(`${MODULE}#derde`);
  await toHome(page);
  await expectShown(page, {
    ...EMPTY,
    badge: shell.busy,
    button: shell.resume('1.3'),
    lead: home.wasAt('1.3', 'De derde les'),
  });
});

test('all lessons read without the test is not yet done', async () => {
  const visited = await visit(MODULE);
  await readAll(visited);
  await toHome(visited.page);
  await expectShown(visited.page, {
    ...ALL_DONE,
    badge: shell.busy,
    lessons: home.testLeft(ALL_DONE.lessons),
    button: shell.resume('1.4'),
    lead: home.wasAt('1.4', 'De toets'),
  });
});

test('with all lessons read and the test passed the whole field blooms', async () => {
  const visited = await visit(MODULE);
  await readAll(visited);
  await visited.learner.takeTest(RIGHT);
  await toHome(visited.page);
  await expectShown(visited.page, ALL_DONE);
});

test('a page that the browser kept is drawn anew when the learner comes back to it', async () => {
  const { page, learner, go } = await visit(MODULE);
  await go('');
  const empty = await page.evaluate(() => ({ ...localStorage }));
  await go(MODULE);
  await learner.readToEnd();
  await learner.next();
  await go('');
  await expectShown(page, ONE_READ);
  // The browser of the tests keeps no pages, so the page is told as if it had been kept.
  await page.evaluate((kept) => {
    localStorage.clear();
    for (const [key, value] of Object.entries(kept)) localStorage.setItem(key, value);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  }, empty);
  await expectShown(page, {
    ...EMPTY,
    badge: shell.busy,
    button: shell.resume('1.1'),
    lead: home.wasAt('1.1', 'De eerste les'),
  });
});

/** What part of the strip at the top of the page is a flower's. */
const strip = (page: Page) =>
  page.evaluate(() => document.documentElement.style.getPropertyValue('--veld'));

test('the strip at the top of every page is the same field, and has grown by the lesson that was read', async () => {
  const { page, learner, go } = await visit('');
  await expect.poll(() => strip(page)).toMatch(/^var\(--hlt-bloem-\d\) 0 0\.00%/);
  await go(MODULE);
  await learner.readToEnd();
  await go('');
  await expect.poll(() => strip(page)).toMatch(/^var\(--hlt-bloem-\d\) 0 25\.00%/);
  await go('richtlijnen/');
  expect(await strip(page)).toMatch(/^var\(--hlt-bloem-\d\) 0 25\.00%/);
});

test('until the progress is known nothing is said about it, and without the script it is', async () => {
  const { page } = await visit('', {
    prepare: (it) => it.route('**/assets/*.js', (route) => route.abort()),
  });
  expect(await page.locator('#blooms').isVisible()).toBe(false);
  await expect.poll(() => page.locator('#blooms').isVisible()).toBe(true);
  await page.getByRole('link', { name: shell.start }).click();
  await page.locator('[data-lesson="eerste"]').waitFor();
});

test('a wrong address, however deep, gives a page with its styles and a way home', async () => {
  const { page, watch } = await visit('een/heel/diep/adres');
  const margin = await page.locator('body').evaluate((body) => getComputedStyle(body).margin);
  expect(margin).toBe('0px');
  const failed = watch.problems().filter((problem) => problem.startsWith('failed'));
  expect(failed).toEqual([`failed: ${page.url()} 404`]);
  await page.getByRole('main').getByRole('link', { name: shell.toModules }).click();
  await page.locator('.hlt-modules').waitFor();
});
