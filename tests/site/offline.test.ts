import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { learnerAt } from '../browser/learner.ts';
import { OWN, SITE_AT } from '../browser/paths.ts';
import { serve } from '../browser/serve.ts';
import { offline as text } from '#text/offline.ts';
import { practice } from '#text/practice.ts';
import { changingHost, type Fault, rebuilt } from './changing-host.ts';

const MODULE = 'modules/proef/';
const PAGES = ['', MODULE, 'richtlijnen/', 'herhalen/'];

let browser: Browser;
let context: BrowserContext;
let page: Page;
let host: Awaited<ReturnType<typeof changingHost>>;

beforeAll(async () => {
  const { dist } = inject('fixture');
  const builds = ['a', 'b', 'c'].map(
    async (name) => [name, await rebuilt(dist, join(OWN, 'offline', name), name)] as const,
  );
  host = await changingHost(Object.fromEntries(await Promise.all(builds)));
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  host?.close();
});
afterEach(() => context?.close());

const go = (path: string, on = page) => on.goto(host.at + path);

/** A learner whose first visit is to a module. */
async function firstVisit(how?: Fault): Promise<void> {
  host.show('a', how);
  context = await browser.newContext({ reducedMotion: 'reduce' });
  page = await context.newPage();
  await go(MODULE);
}

const isKept = () =>
  page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');

/** Has the browser look for a new build, and answers what became of it; none came: undefined. */
const update = () =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update().catch(() => undefined);
    const worker = registration?.installing ?? registration?.waiting;
    await new Promise<void>((settled) => {
      const look = () => {
        if (worker?.state !== 'installing') settled();
      };
      worker?.addEventListener('statechange', look);
      look();
    });
    return worker?.state;
  });

/** The builds that each page of the site is made of, without a network. */
async function buildsWithoutNetwork(paths: readonly string[] = PAGES): Promise<readonly string[]> {
  host.vanish();
  const found: string[] = [];
  for (const path of paths) {
    await go(path);
    const { page: html, script } = await page.evaluate(() => ({
      ...document.documentElement.dataset,
    }));
    found.push(`${html}${script}`);
  }
  return [...new Set(found)];
}

const registrations = () =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
const caches = () => page.evaluate(() => window.caches.keys());

type List = Readonly<Record<string, string>>;

/** What a build consists of, as its worker says. */
async function listOf(name: string): Promise<List> {
  const worker = await readFile(join(OWN, 'offline', name, 'sw.js'), 'utf8');
  return JSON.parse(worker.slice(worker.indexOf('{'), worker.indexOf(';\n'))).files;
}

/** Where the network may fail: at the first file, halfway and at the last. */
async function stages(from: List, to: List): Promise<readonly number[]> {
  // What did not change between two builds is not asked for again.
  const count = Object.keys(to).filter((path) => from[path] !== to[path]).length;
  expect(count).toBeGreaterThan(3);
  return [1, Math.ceil(count / 2), count];
}

describe('after one visit', () => {
  test('the whole site works without a network, and says that there is none', async () => {
    await firstVisit();
    await isKept();
    expect(await buildsWithoutNetwork()).toEqual(['aa']);
    await context.setOffline(true);
    await go('modules/proef#derde');
    expect(page.url()).toBe(`${host.at}modules/proef/#derde`);
    await page.getByText(text.goOn).waitFor();
    await learnerAt(page).answer('stelling', 'Waar');
    await go('herhalen/');
    await page.getByRole('button', { name: practice.start }).waitFor();
    await context.setOffline(false);
    await page.getByText(text.goOn).waitFor({ state: 'detached' });
    expect(await page.getByText(text.update).count()).toBe(0);
  });

  test('a page that is not of the learner’s site is asked of the network', async () => {
    await firstVisit();
    await isKept();
    const answer = await page.request.get(`${host.at}beheer/index.html`);
    expect(answer.status()).toBe(404);
    expect((await go('beheer/index.html'))?.status()).toBe(404);
    host.vanish();
    await expect(go('beheer/index.html')).rejects.toThrow('ERR_');
  });
});

const KINDS: readonly Fault['kind'][] = [
  'cut',
  'half a file',
  'half a file, told as whole',
  'a login page',
  'next build',
];

describe.each(KINDS)('where the network gives: %s', (kind) => {
  test('a first visit keeps nothing, and the next one everything', async () => {
    const [, half = 1] = await stages({}, await listOf('a'));
    await firstVisit({ kind, at: half });
    await expect.poll(() => host.hasFailed()).toBe(true);
    await expect.poll(async () => [await registrations(), await caches()]).toEqual([0, []]);
    host.show('a');
    await go(MODULE);
    await isKept();
    expect(await buildsWithoutNetwork()).toEqual(['aa']);
  });

  test('an update leaves the old site whole at every stage, and comes whole the next time', async () => {
    await firstVisit();
    await isKept();
    for (const at of await stages(await listOf('a'), await listOf('b'))) {
      host.show('b', { kind, at });
      expect([at, await update()]).toEqual([at, 'redundant']);
      expect(await buildsWithoutNetwork([MODULE])).toEqual(['aa']);
      expect(await caches()).toHaveLength(1);
      host.show('a');
      await go(MODULE);
    }
    host.show('b');
    expect(await update()).toBe('installed');
    expect(await buildsWithoutNetwork()).toEqual(['aa']);
    await page.getByRole('button', { name: text.renew }).click();
    await page.locator('html[data-page="b"][data-script="b"]').waitFor();
    expect(await buildsWithoutNetwork()).toEqual(['bb']);
  });
});

describe('a new version', () => {
  test('takes over when the learner says so, with the progress kept', async () => {
    await firstVisit();
    await isKept();
    const learner = learnerAt(page);
    await learner.answer('keuze', 'Ik vraag het eerst.');
    await learner.readToEnd();
    await learner.next();
    host.show('b');
    await update();
    await page.getByRole('button', { name: text.renew }).click();
    await page.locator('html[data-page="b"] [data-lesson="tweede"]:not([hidden])').waitFor();
    await page.locator('[data-nav="eerste"] use[href="#i-circle-check"]').waitFor();
  });

  test('leaves a page of the old one that is still open whole', async () => {
    await firstVisit();
    await isKept();
    const other = await context.newPage();
    await go(MODULE, other);
    host.show('b');
    await update();
    await page.getByRole('button', { name: text.renew }).click();
    await page.locator('html[data-page="b"]').waitFor();
    host.vanish();
    // Its questions were never fetched, and the host no longer has them.
    await learnerAt(other).answer('keuze', 'Ik vraag het eerst.');
    expect(await other.locator('html').getAttribute('data-page')).toBe('a');
  });

  test('takes over by itself when every page was closed', async () => {
    await firstVisit();
    await isKept();
    host.show('b');
    await update();
    await page.close();
    await expect
      .poll(async () => {
        page = await context.newPage();
        await go('');
        const build = await page.locator('html').getAttribute('data-page');
        if (build !== 'b') await page.close();
        return build;
      })
      .toBe('b');
    expect(await buildsWithoutNetwork()).toEqual(['bb']);
  });

  test('leaves no more than one earlier version behind', async () => {
    await firstVisit();
    await isKept();
    for (const name of ['b', 'c']) {
      host.show(name);
      await update();
      await page.getByRole('button', { name: text.renew }).click();
      await page.locator(`html[data-page="${name}"]`).waitFor();
      await isKept();
    }
    expect(await caches()).toHaveLength(2);
  });
});

describe('nothing is kept', () => {
  /** Empty lines for what may have to be said: there as soon as the script ran. */
  const ran = () => page.locator('.hlt-banner[role=status]').first().waitFor({ state: 'attached' });

  test('in a package', async () => {
    const inPackage = await readdir(`${inject('fixture').packages['proef']}`, { recursive: true });
    expect(inPackage).toContain('imsmanifest.xml');
    expect(inPackage.filter((path) => /\bsw\.js|site\.|herhalen|practice/.test(path))).toEqual([]);
  });

  test('by the pages for HR, and the preview has a worker of its own beside that of the site', async () => {
    const { dist } = inject('fixture');
    const served = await serve([{ at: SITE_AT, folder: dist, kind: 'site' }]);
    const at = `${served.origin}${SITE_AT}`;
    context = await browser.newContext();
    page = await context.newPage();
    for (const path of ['beheer/', 'beheer/proef/']) {
      await page.goto(at + path);
      await page.waitForLoadState('networkidle');
      expect([path, await registrations()]).toEqual([path, 0]);
    }
    await page.goto(at);
    await isKept();
    await page.goto(`${at}beheer/proef/`);
    await page.evaluate(() => navigator.serviceWorker.register('sw.js'));
    await page.waitForFunction(() =>
      navigator.serviceWorker.controller?.scriptURL.includes('proef'),
    );
    const scopes = await page.evaluate(async () =>
      (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    );
    expect(scopes.toSorted()).toEqual([at, `${at}beheer/proef/`]);
    await served.close();
  });

  test('for who pays for data, and asks to save it', async () => {
    host.show('a');
    context = await browser.newContext();
    page = await context.newPage();
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
    );
    await go('');
    await ran();
    expect(await registrations()).toBe(0);
  });

  test('in a frame', async () => {
    host.show('a');
    context = await browser.newContext();
    page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.setContent(`<iframe src="${host.at}${MODULE}"></iframe>`);
    await page.frameLocator('iframe').locator('[data-ready]').waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => url.includes('session.'))).toHaveLength(1);
    expect(asked.filter((url) => /offline|sw\.js/.test(url))).toEqual([]);
  });
});
