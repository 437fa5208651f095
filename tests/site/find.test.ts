import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { find, marks } from '#text/find.ts';
import { MODULE, useSite, type Visit } from './visit.ts';

const fixture = inject('fixture');
const course = inject('course');
const visit = useSite(fixture.dist);

const results = (page: Page) => page.locator('.hlt-results li');
const titles = async (page: Page) =>
  (await page.locator('.hlt-results a').allTextContents()).map((title) => title.trim());

async function ask(page: Page, question: string): Promise<void> {
  await page.getByLabel(find.label).fill(question);
  // Only an answer to this very question draws this list.
  await page.locator('.hlt-results').evaluateAll((all) => all.forEach((it) => it.remove()));
  await page.getByLabel(find.label).press('Enter');
  await results(page).first().waitFor();
}

const openDialog = async ({ page, learner }: Visit) => {
  await learner.shown().getByRole('button', { name: find.inLessons }).click();
  await page.getByRole('dialog', { name: find.inLessons }).waitFor();
};

/** The words that are marked, as the browser draws them: without touching the text. */
const marked = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('hlt-found') ?? [])].map((range) => String(range).toLowerCase()),
  );

test('a question on the page is answered with title, place and excerpt, and the number is said', async () => {
  const { page, watch } = await visit('zoeken/');
  await ask(page, 'bloembollen');
  expect(await titles(page)).toEqual(['De tweede les']);
  expect(await results(page).first().textContent()).toContain('Proef & meer › Een kopje');
  expect(await page.locator('.hlt-results mark').allTextContents()).toEqual(['bloembol']);
  expect(await page.getByRole('status').textContent()).toBe(find.count(1));
  expect(watch.problems()).toEqual([]);
});

test('a typing mistake and a word that the lessons do not use find the lesson too', async () => {
  const { page } = await visit('zoeken/');
  for (const typed of ['blombol', 'tulp']) {
    await ask(page, typed);
    expect(await titles(page)).toEqual(['De tweede les']);
  }
});

test('who types a term gets its meaning first, and the way to the list of terms', async () => {
  const { page } = await visit('zoeken/?q=wat+is+een+prompt');
  await page.getByRole('heading', { name: find.meaning }).waitFor();
  await page.locator('.hlt-results a').first().click();
  await page.waitForURL(/begrippen\/index\.html#begrip-prompt$/);
});

test('a result opens the very lesson, with the words marked; back asks the question anew', async () => {
  const { page, learner, watch } = await visit('zoeken/');
  await ask(page, 'bloembol');
  await page.locator('.hlt-results a').first().click();
  await page.locator('.hlt-found').waitFor();
  expect(await learner.title()).toBe('De tweede les');
  expect(await marked(page)).toEqual(['bloembol']);
  await page.goBack();
  await results(page).first().waitFor();
  expect(await page.getByLabel(find.label).inputValue()).toBe('bloembol');
  expect(watch.problems()).toEqual([]);
});

test('the marks go when they are sent away, and the text is as it was', async () => {
  const { page } = await visit(`${MODULE}?zoek=bloembol#tweede`);
  await page.getByRole('button', { name: marks.next }).click();
  await page.getByRole('button', { name: marks.remove }).click();
  await page.locator('.hlt-found').waitFor({ state: 'detached' });
  expect(await marked(page)).toEqual([]);
  expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(
    'De tweede les',
  );
});

test('a browser that knows no highlights marks with an element, and removes it again', async () => {
  const { page } = await visit(`${MODULE}?zoek=bloembol+alinea#tweede`, {
    prepare: (it) => it.addInitScript(() => delete (CSS as { highlights?: unknown }).highlights),
  });
  await page.locator('.hlt-found').waitFor();
  const text = () => page.locator('#tweede > p').allTextContents();
  const before = await text();
  expect(await page.locator('#tweede mark').count()).toBe(16);
  await page.getByRole('button', { name: marks.remove }).click();
  expect(await page.locator('#tweede mark').count()).toBe(0);
  expect(await text()).toEqual(before);
});

describe('in a lesson', () => {
  test('by keys alone: open, ask, go to the result; Escape closes and gives the focus back', async () => {
    const visited = await visit(MODULE);
    const { page, learner } = visited;
    const focus = () => page.evaluate(() => document.activeElement?.textContent?.trim());
    const opener = learner.shown().getByRole('button', { name: find.inLessons });
    await opener.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(focus).toBe(find.inLessons);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('bloembol');
    await page.keyboard.press('Enter');
    await results(page).first().waitFor();
    await page.locator('.hlt-results a').first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(focus).toBe('De tweede les');
    expect(await marked(page)).toEqual(['bloembol']);
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  test('nothing is loaded before it is asked for, and the index once', async () => {
    const visited = await visit(MODULE);
    const { page, watch } = visited;
    const names = () =>
      watch.requests().map((url) => basename(new URL(url).pathname).split('.')[0] ?? '');
    await page.waitForLoadState('networkidle');
    expect(names()).not.toContain('find');
    expect(names()).not.toContain('dialog');
    await openDialog(visited);
    await ask(page, 'bloembol');
    await ask(page, 'kopje');
    // The styles, the chunk of the document, and its data.
    expect(names().filter((name) => name === 'find')).toHaveLength(3);
    expect(watch.problems()).toEqual([]);
  });

  test('without a network it says so, and works when the network is back', async () => {
    const visited = await visit(MODULE);
    const { page } = visited;
    await openDialog(visited);
    await page.context().setOffline(true);
    await page.getByLabel(find.label).fill('bloembol');
    await page.getByText(find.failed).waitFor();
    await page.context().setOffline(false);
    await ask(page, 'bloembol');
    expect(await titles(page)).toEqual(['De tweede les']);
  });
});

describe('in a package', () => {
  const folder = `${fixture.packages['proef']}`;
  const visitPackage = useSite(folder, 'lms');

  test('the lessons of the package are found, and nothing leads out of it', async () => {
    const visited = await visitPackage(`${MODULE}index.html`);
    const { page, learner } = visited;
    await openDialog(visited);
    await ask(page, 'prompt');
    const links = await page
      .locator('.hlt-find a')
      .evaluateAll((all) => all.map((it) => (it as HTMLAnchorElement).hash));
    expect(new Set(links)).toEqual(new Set(['#eerste']));
    await ask(page, 'bloembol');
    await page.locator('.hlt-results a').first().click();
    expect(await learner.title()).toBe('De tweede les');
    await page.locator('.hlt-found').waitFor();
  });
});

test('without a script the page says what to do instead, and the lesson has no dead button', async () => {
  const { page, go } = await visit('zoeken/', { javaScriptEnabled: false });
  expect(await page.locator('form').isVisible()).toBe(false);
  await page.getByRole('link', { name: 'Begrippen' }).first().waitFor();
  await go(MODULE);
  expect(await page.getByRole('button', { name: find.inLessons }).count()).toBe(0);
});

test('the search of the course is ≤ 10 kB of code and ≤ 60 kB of index', async () => {
  const visitCourse = async (path: string, act: (visited: Visit) => Promise<void>) => {
    const visited = await visitOfCourse(path);
    const before = new Set(visited.watch.requests());
    await act(visited);
    const asked = [...new Set(visited.watch.requests())].filter((url) => !before.has(url));
    const weigh = async (end: string) => {
      const paths = asked
        .map((url) => decodeURIComponent(new URL(url).pathname).replace('/een map/', ''))
        // What keeps the site offline comes when the browser has time: now, or later.
        .filter((path) => path.endsWith(end) && !path.includes('site.offline'));
      const files = await Promise.all(paths.map((path) => readFile(join(course.dist, path))));
      return files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0) / 1000;
    };
    return { code: await weigh('.js'), index: await weigh('.json') };
  };
  const onPage = await visitCourse('zoeken/', ({ page }) => ask(page, 'datalek'));
  const inLesson = await visitCourse('modules/onze-richtlijnen/', async (visited) => {
    await openDialog(visited);
    await ask(visited.page, 'datalek');
  });
  for (const { code, index } of [onPage, inLesson]) {
    expect(code).toBeGreaterThan(5);
    expect(code).toBeLessThanOrEqual(10);
    expect(index).toBeGreaterThan(5);
    expect(index).toBeLessThanOrEqual(60);
  }
});

const visitOfCourse = useSite(course.dist);
