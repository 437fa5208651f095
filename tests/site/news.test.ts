import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { childOf, descendants, parseXml } from '../../src/packaging/xml-tree.ts';
import { news } from '#text/news.ts';
import { useSite } from './visit.ts';

const fixture = inject('fixture');
const course = inject('course');
const visit = useSite(fixture.dist);

const KEY = 'ai-geletterdheid/nieuws';
const known = (...ids: readonly string[]) => ({
  prepare: (page: Page) =>
    page.addInitScript(
      ([key, seen]) => {
        if (!sessionStorage.getItem('told')) localStorage.setItem(key, seen);
        sessionStorage.setItem('told', '1');
      },
      [KEY, JSON.stringify(ids)] as const,
    ),
});
const shown = (page: Page) => page.locator('#nieuws li:visible a').allTextContents();

test('at the first visit nothing is new, and at the next neither', async () => {
  const { page } = await visit('');
  await expect.poll(() => page.evaluate((key) => localStorage.getItem(key), KEY)).not.toBe(null);
  expect(await shown(page)).toEqual([]);
  await page.reload();
  await page.waitForLoadState('networkidle');
  expect(await shown(page)).toEqual([]);
});

test('what came since the last visit is shown, until it is read', async () => {
  const { page } = await visit('', known('oud'));
  await expect.poll(() => shown(page)).toEqual(['Vragen doe je voortaan eerst']);
  await page.reload();
  await expect.poll(() => shown(page)).toHaveLength(1);
  await page.getByRole('button', { name: news.seen }).click();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await page.reload();
  await page.waitForLoadState('networkidle');
  expect(await shown(page)).toEqual([]);
});

test('opening the page of what is new counts as reading it', async () => {
  const { page, go } = await visit('', known('oud'));
  await page.locator('#nieuws li:visible a').click();
  await expect
    .poll(() => page.evaluate((key) => localStorage.getItem(key), KEY))
    .toBe(JSON.stringify(['nieuw', 'oud']));
  await go('');
  await page.waitForLoadState('networkidle');
  expect(await shown(page)).toEqual([]);
});

test('the page tells the newest first, from when, what it means for your work, and where to read on', async () => {
  const { page } = await visit('nieuw/', { javaScriptEnabled: false });
  const [first] = await page.locator('article').allTextContents();
  expect(await page.locator('article h2').allTextContents()).toEqual([
    'Vragen doe je voortaan eerst',
    'Een wet is veranderd',
  ]);
  for (const words of [news.from('1 februari 2026'), 'Vraag het voordat je begint.', 'Een brief'])
    expect(first).toContain(words);
  await page.getByRole('link', { name: 'De eerste les' }).click();
  await page.waitForURL(/modules\/proef\/index\.html#eerste$/);
});

/** The texts of all elements of a feed by their name, as a strict reader finds them. */
async function feedOf({ dist }: { readonly dist: string }) {
  const { root } = parseXml(await readFile(join(dist, 'nieuws.xml'), 'utf8'));
  const items = descendants(root, 'item');
  return (name: string) => items.flatMap((item) => childOf(item, name)?.text ?? []);
}

test('the feed has whole addresses where the site says where it stands', async () => {
  const texts = await feedOf(fixture);
  expect(texts('title')).toEqual(['Vragen doe je voortaan eerst', 'Een wet is veranderd']);
  expect(texts('pubDate')[0]).toBe('Sat, 03 Jan 2026 00:00:00 GMT');
  expect(texts('link')).toEqual([
    'https://ai.voorbeeld.nl/leren/nieuw/index.html#nieuw',
    'https://ai.voorbeeld.nl/leren/nieuw/index.html#oud',
  ]);
  expect(texts('guid')).toEqual(['nl.voorbeeld.ai.nieuw', 'nl.voorbeeld.ai.oud']);
});

test('the feed of a site that does not know yet tells all and links nowhere', async () => {
  const texts = await feedOf(inject('kinds'));
  expect(texts('description')).toEqual([
    [
      'Een nieuwe toepassing wordt altijd vooraf bekeken.',
      'Vraag het voordat je begint.',
      news.lesson,
      'Wat mag erin, en wat nooit?',
    ].join(' '),
  ]);
  expect(texts('link')).toEqual([]);
});

test('news adds ≤ 1 kB to home', async () => {
  const html = await readFile(join(course.dist, 'index.html'), 'utf8');
  const without = html.replace(/<section[^>]*id="nieuws".*?<\/section>/s, '');
  expect(without.length).toBeLessThan(html.length);
  const names = await readdir(join(course.dist, 'assets'));
  const script = await readFile(
    join(course.dist, 'assets', names.find((name) => name.startsWith('news.')) ?? ''),
  );
  const size = weigh(html) - weigh(without) + weigh(script);
  expect(size / 1000).toBeLessThanOrEqual(1);
});

const weigh = (text: string | Uint8Array) => gzipSync(text, { level: 9 }).length;
