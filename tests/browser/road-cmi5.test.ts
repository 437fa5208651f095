import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { readBuild, readFrom } from '../../src/packaging/disk.ts';
import type { PackageSettings } from '../../src/packaging/settings.ts';
import { wayBack } from '#text/way-back.ts';
import { launchChromium } from './chromium.ts';
import { cut } from './cut.ts';
import { learnerAt } from './learner.ts';
import { type Cmi5Lms, type Cmi5Options, openCmi5 } from './lms-cmi5.ts';
import { type Watch, watchPage } from './watch.ts';

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

/** A learner without a bookmark and without preferences is no failure, though browsers say so. */
const isFirstTime = (line: string) =>
  /(activities\/state|agents\/profile)\?.* 404$|^console: .* status of 404/.test(line);

async function inPlatform(
  choice: Partial<PackageSettings>,
  visit: (lms: Cmi5Lms) => Promise<void>,
  others: Partial<Cmi5Options> = {},
): Promise<void> {
  const watches: Watch[] = [];
  const lms = await openCmi5(browser, {
    packageDir: await cut(dist, { standard: 'cmi5', ...choice }),
    onPage: async (page) => watches.push(await watchPage(page)),
    ...others,
  });
  try {
    await lms.launch();
    await visit(lms);
    expect(lms.platform.violations()).toEqual([]);
    const problems = watches.flatMap((watch) => watch.problems());
    const isOurs = (line: string) => !isFirstTime(line) && !line.startsWith('other origin: https');
    expect(problems.filter(isOurs)).toEqual([]);
  } finally {
    await lms.end();
  }
}

async function finish(lms: Cmi5Lms, from: number): Promise<void> {
  const learner = learnerAt(lms.page);
  for (let n = from; n < 3; n++) {
    await learner.readToEnd();
    await learner.next();
  }
  await learner.readToEnd();
  await learner.takeTest(RIGHT);
  await expect.poll(() => lms.verbs()).toContain('passed');
}

async function leave(lms: Cmi5Lms): Promise<void> {
  await lms.closeTab();
  await expect.poll(() => lms.verbs().at(-1)).toBe('terminated');
}

const satisfied = (lms: Cmi5Lms) => lms.platform.isSatisfied(lms.au);
const resultOf = (lms: Cmi5Lms, verb: string) =>
  lms.platform.statements().find((one) => one.verb.id.endsWith(`/${verb}`))?.result;

test('half way, tab closed, opened again at the same place with the answers, then passed', () =>
  inPlatform({ answers: 'all' }, async (lms) => {
    await learnerAt(lms.page).answer('keuze', 'Ik vraag het eerst.');
    await learnerAt(lms.page).answer('meer', 'Het ene.');
    await learnerAt(lms.page).readToEnd();
    await learnerAt(lms.page).next();
    await leave(lms);
    expect(lms.verbs().filter((verb) => verb !== 'progressed')).toEqual([
      'initialized',
      'answered',
      'answered',
      'terminated',
    ]);
    expect(satisfied(lms)).toBe(false);

    await lms.launch();
    expect(await learnerAt(lms.page).title()).toBe('De tweede les');
    await finish(lms, 1);
    await leave(lms);

    expect(resultOf(lms, 'passed')).toMatchObject({
      success: true,
      score: { scaled: 1, raw: 100, min: 0, max: 100 },
    });
    const count = (verb: string) => lms.verbs().filter((one) => one === verb).length;
    expect(['initialized', 'completed', 'passed', 'failed', 'terminated'].map(count)).toEqual([
      2, 1, 1, 0, 2,
    ]);
    expect(count('answered')).toBe(5);
    expect(satisfied(lms)).toBe(true);
  }));

test('a passed course is looked at again without a verdict, and stays satisfied', () =>
  inPlatform({}, async (lms) => {
    await finish(lms, 0);
    await leave(lms);
    const before = lms.verbs().length;
    await lms.launch({ mode: 'Review' });
    await learnerAt(lms.page).goTo('eerste');
    await leave(lms);
    expect(lms.verbs().slice(before)).toEqual(['initialized', 'terminated']);
    expect(lms.verbs()).not.toContain('answered');
    expect(satisfied(lms)).toBe(true);
  }));

test('a platform on another host is reached, and nobody else', () =>
  inPlatform(
    {},
    async (lms) => {
      await learnerAt(lms.page).readToEnd();
      await expect.poll(() => lms.verbs()).toEqual(['initialized', 'progressed']);
    },
    { host: 'https://platform.example/' },
  ));

test('the way back that a platform asks for ends the session', () =>
  inPlatform({}, async (lms) => {
    const returnUrl = new URL('../../cmi5.xml', lms.page.url()).href;
    await lms.launch({ returnUrl });
    await lms.page.getByRole('link', { name: wayBack }).click();
    await lms.page.waitForURL(returnUrl);
    await expect.poll(() => lms.verbs().at(-1)).toBe('terminated');
  }));

test('the driver is ≤ 6.5 kB as it travels, beside what every package has', async () => {
  const { drivers, documents } = await readBuild(dist);
  const files = (drivers['cmi5'] ?? []).filter((path) => !documents[0]?.files.includes(path));
  const sizes = await Promise.all(
    files.map(async (path) => gzipSync(await readFrom(dist)(path), { level: 9 }).length),
  );
  expect(files.join(' ')).toContain('driver.cmi5');
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(6500);
});

test('a page that is loaded again asks for no second token, and says no more in a session that ended', () =>
  inPlatform({}, async (lms) => {
    await expect.poll(() => lms.verbs()).toEqual(['initialized']);
    await lms.page.reload();
    await lms.page.locator('[data-ready]').waitFor();
    await learnerAt(lms.page).readToEnd();
    await lms.closeTab();
    expect(lms.verbs()).toEqual(['initialized', 'terminated']);
  }));
