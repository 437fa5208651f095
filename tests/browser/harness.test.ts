import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { auditPage, htmlValidate } from './audit.ts';
import { launchChromium } from './chromium.ts';
import { openLms, type Lms, type LmsOptions } from './lms.ts';
import { ROOT } from './paths.ts';
import { serve } from './serve.ts';
import { watchPage } from './watch.ts';

const MINI = join(ROOT, 'tests/fixtures/mini-sco');
let browser: Browser;
let lms: Lms | undefined;

beforeAll(async () => {
  browser = await launchChromium();
});
afterEach(async () => {
  await lms?.end();
  lms = undefined;
});
afterAll(() => browser.close());

async function open(
  sco: 'good' | 'bad',
  options: Omit<LmsOptions, 'packageDir'> = {},
): Promise<Lms> {
  lms = await openLms(browser, { packageDir: join(MINI, sco), ...options });
  await lms.launch();
  return lms;
}

const finishes = (one: Lms) => one.calls().filter(({ method }) => method === 'LMSFinish').length;
const pass = async (one: Lms) => {
  await one.frame.getByRole('button', { name: 'Klaar' }).click();
};

test('a course that behaves has no violations, and is resumed with its memory and time', async () => {
  const lms = await open('good');
  await expect.poll(() => lms.frame.getByRole('status').textContent()).toBe('ab-initio:');
  await lms.close();
  expect(finishes(lms)).toBe(1);
  await lms.launch();
  expect(await lms.frame.getByRole('status').textContent()).toBe('resume:x');
  await lms.close();
  await lms.launch();
  expect(await lms.frame.getByRole('status').textContent()).toBe('resume:xx');
  expect(lms.cmi()).toMatchObject({
    'cmi.core.total_time': '0000:02:01.00',
    'cmi.core.lesson_status': 'incomplete',
    'cmi.student_data.mastery_score': '80',
  });
  expect(lms.violations()).toEqual([]);
  expect(lms.launches()).toHaveLength(3);
});

test('a course stands at a path with a blank, in a frame of 714 by 666', async () => {
  const lms = await open('good');
  expect(new URL(lms.frame.url()).pathname).toBe('/a/b%20c/d/index.html');
  expect(await lms.frame.evaluate(() => [innerWidth, innerHeight])).toEqual([714, 666]);
});

test('passed is kept, and opens in review where the LMS does so', async () => {
  const lms = await open('good', { reviewWhenPassed: true });
  await pass(lms);
  await lms.close();
  expect(lms.cmi()).toMatchObject({
    'cmi.core.lesson_status': 'passed',
    'cmi.core.score.raw': '90',
  });
  await lms.launch();
  await lms.close();
  expect(lms.calls().filter(({ method }) => method === 'LMSSetValue')).toEqual([]);
  expect(lms.violations()).toEqual([]);
});

test('the mastery score of the LMS overrides the status at the end', async () => {
  const lms = await open('good', { mastery: '95' });
  await pass(lms);
  await lms.close();
  expect(lms.cmi()).toMatchObject({ 'cmi.core.lesson_status': 'failed' });
});

test('last words are heard when the tab is closed', async () => {
  const lms = await open('good');
  await lms.closeTab();
  expect(finishes(lms)).toBe(1);
  await lms.launch();
  expect(await lms.frame.getByRole('status').textContent()).toBe('resume:x');
  expect(lms.cmi()['cmi.core.total_time']).toBe('0000:01:00.50');
});

test('a course that misbehaves is caught at each rule', async () => {
  const lms = await open('bad');
  const rules = lms.violations().map((line) => line.split(': ')[1]);
  expect(new Set(rules)).toEqual(
    new Set([
      'rejected',
      'arguments',
      'second-initialize',
      'second-finish',
      'after-finish',
      'not-a-string',
      'suspend-data-too-long',
      'suspend-data-not-ascii',
      'identifier',
      'vocabulary',
      'response-too-long',
      'time',
    ]),
  );
});

test('a write in review is caught', async () => {
  const lms = await open('bad', { mode: 'review' });
  expect(lms.violations().filter((line) => line.includes('write-outside-normal'))).not.toEqual([]);
});

test('a commit fails as often as asked for, keeps nothing, and is not held against the course', async () => {
  const lms = await open('good', { faults: [{ method: 'LMSCommit', does: 'false', times: 1 }] });
  expect(lms.cmi()).toEqual({});
  await pass(lms);
  expect(lms.cmi()).toMatchObject({ 'cmi.core.lesson_status': 'passed' });
  expect(lms.violations()).toEqual([]);
});

test('a method throws into the course', async () => {
  const lms = await open('good', { faults: [{ method: 'LMSCommit', does: 'throw', after: 1 }] });
  await pass(lms);
  expect(await lms.frame.getByRole('status').textContent()).toBe('The LMS fell over');
});

test('without a network nothing is kept, and no call is lost', async () => {
  const lms = await open('good');
  await lms.context.setOffline(true);
  await pass(lms);
  expect(lms.cmi()['cmi.core.lesson_status']).toBe('incomplete');
  await lms.context.setOffline(false);
  await pass(lms);
  expect(lms.cmi()['cmi.core.lesson_status']).toBe('passed');
  expect(lms.calls().map(({ n }) => n)).toEqual(lms.calls().map((_call, index) => index + 1));
  expect(lms.calls().filter(({ result }) => result === 'false')).toHaveLength(1);
});

test('the watcher and axe see what is wrong with a page, its CSP notwithstanding', async () => {
  let watch: Awaited<ReturnType<typeof watchPage>> | undefined;
  const lms = await open('bad', { onPage: async (page) => (watch = await watchPage(page)) });
  const kinds = () => new Set(watch?.problems().map((line) => line.split(':')[0]));
  await expect.poll(kinds).toEqual(new Set(['console', 'failed', 'CSP', 'uncaught']));
  expect(await auditPage(lms.frame)).toContainEqual(
    expect.stringMatching(/^image-alt \(critical\)/),
  );
});

test('a page that behaves gets no complaint', async () => {
  let watch: Awaited<ReturnType<typeof watchPage>> | undefined;
  const lms = await open('good', { onPage: async (page) => (watch = await watchPage(page)) });
  expect(await auditPage(lms.frame)).toEqual([]);
  expect(watch?.problems()).toEqual([]);
  expect(watch?.requests()).toContain(`${lms.origin}/a/b%20c/d/sco.js`);
});

test('a request to another origin is seen', async () => {
  const { origin, close } = await serve([], {
    '/': () => ({
      type: 'text/html',
      body: '<link rel="icon" href="data:,"><img src="http://127.0.0.1:1/">',
    }),
  });
  const page = await browser.newPage();
  const watch = await watchPage(page);
  await page.goto(`${origin}/`);
  expect(watch.problems()).toContain('other origin: http://127.0.0.1:1/');
  await page.close();
  await close();
});

test('an LMS gives no index of a folder, a static host does, and neither leaves its folder', async () => {
  const folder = join(MINI, 'good');
  const { origin, close } = await serve([
    { at: '/', folder, kind: 'site' },
    { at: '/lms/a%20b/', folder, kind: 'lms' },
  ]);
  const status = async (path: string) => (await fetch(origin + path)).status;
  expect(await status('/')).toBe(200);
  expect(await status('/lms/a%20b/')).toBe(404);
  expect(await status('/lms/a%20b/index.html')).toBe(200);
  expect(await status('/lms/a%20b/..%2f..%2fbad/index.html')).toBe(404);
  await close();
});

test('html-validate tells file, line and rule', async () => {
  const file = join(tmpdir(), `harness-${process.pid}.html`);
  await writeFile(
    file,
    '<!doctype html>\n<html lang="nl"><head><title>x</title></head>\n<body><button>x</button><ul role="list"><li>x</li></ul></body></html>\n',
  );
  expect(await htmlValidate(file)).toEqual([
    expect.stringMatching(/:3:\d+ no-implicit-button-type /),
  ]);
});
