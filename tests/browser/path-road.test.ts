import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { makeId } from '../../src/core/course/id.ts';
import { readBuild, readFrom } from '../../src/packaging/disk.ts';
import { makePackage } from '../../src/packaging/package.ts';
import { defaultSettings } from '../../src/packaging/settings.ts';
import { path as words } from '#text/path.ts';
import { test as testWords } from '#text/test.ts';
import { auditPage } from './audit.ts';
import { launchChromium } from './chromium.ts';
import { unpack } from './cut.ts';
import { learnerAt } from './learner.ts';
import { type Lms, openLms } from './lms.ts';
import { OWN } from './paths.ts';
import { serve } from './serve.ts';

const { dist, packages } = inject('kinds');

const RIGHT = { 'Wat doe je eerst?': ['Ik vraag het eerst.'] };

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

async function open(lms: Lms) {
  await lms.launch();
  await lms.frame.locator('[data-ready]').waitFor();
  return learnerAt(lms.frame);
}

async function leave(lms: Lms): Promise<void> {
  await lms.close();
  expect(lms.violations()).toEqual([]);
}

/** A path over three modules: core lessons of one, an extra lesson of another, and a test. */
test('a path as one SCO is taken up in another module, and passed without its extra lesson', async () => {
  const lms = await openLms(browser, { packageDir: `${packages['rondje']}` });
  let learner = await open(lms);
  const parts = lms.frame.locator('.hlt-side__part');
  expect(await parts.allTextContents()).toEqual([
    expect.stringContaining('1. Met nulmeting'),
    expect.stringContaining('2. Alle soorten vragen'),
    expect.stringContaining('3. Aan het slot'),
  ]);
  expect(await auditPage(lms.frame)).toEqual([]);
  expect(await learner.title()).toBe('Over een');
  await learner.readToEnd();
  await learner.next();
  expect(await learner.title()).toBe('Een keuze');
  expect(await learner.shown().locator('.hlt-eyebrow').first().textContent()).toContain(
    words.extra,
  );
  await leave(lms);
  expect(lms.cmi()['cmi.core.lesson_status']).toBe('incomplete');

  learner = await open(lms);
  expect(await learner.title()).toBe('Een keuze');
  const done = lms.frame.locator('[data-nav="meting-een"] use[href="#i-circle-check"]');
  await done.waitFor({ state: 'attached' });
  await learner.goTo('slot-toets');
  await learner.readToEnd();
  await learner.takeTest(RIGHT);
  await expect.poll(() => lms.cmi()['cmi.core.lesson_status']).toBe('passed');
  await leave(lms);
  await lms.end();
});

test('a path as several SCOs of SCORM 2004 keeps each step apart, and each is completed', async () => {
  const folder = join(OWN, 'rondje--several');
  const settings = { ...defaultSettings, documents: [makeId('rondje')], as: 'several' } as const;
  const standard = 'scorm2004-4';
  const made = await makePackage(await readBuild(dist), readFrom(dist), { ...settings, standard });
  await unpack(made.files, folder);

  const reading = await openLms(browser, { packageDir: folder, item: 0 });
  let learner = await open(reading);
  expect(await reading.frame.locator('[data-lesson]').count()).toBe(1);
  await learner.readToEnd();
  await expect.poll(() => reading.cmi()['cmi.completion_status']).toBe('completed');
  await leave(reading);
  expect(reading.cmi()['cmi.success_status'] ?? 'unknown').toBe('unknown');
  await reading.end();

  const testing = await openLms(browser, { packageDir: folder, item: 2 });
  learner = await open(testing);
  await learner.readToEnd();
  await leave(testing);
  expect(testing.cmi()['cmi.completion_status']).toBe('incomplete');
  learner = await open(testing);
  await learner.takeTest(RIGHT);
  await expect.poll(() => testing.cmi()['cmi.success_status']).toBe('passed');
  await leave(testing);
  await testing.end();
});

test('on the site a lesson that was read in a path is read in its module, and the other way round', async () => {
  const site = await serve([{ at: '/', folder: dist, kind: 'site' }]);
  const page = await (await browser.newContext()).newPage();
  const visit = async (path: string) => {
    await page.goto(`${site.origin}/${path}`);
    await page.locator('[data-ready]').waitFor();
    return learnerAt(page);
  };
  const done = (lesson: string) =>
    page
      .locator(`[data-nav="${lesson}"] use[href="#i-circle-check"]`)
      .waitFor({ state: 'attached' });

  await (await visit('paden/rondje/')).readToEnd();
  await visit('modules/meting/');
  await done('meting-een');

  const learner = await visit('modules/slot/');
  await learner.readToEnd();
  await learner.takeTest(RIGHT);
  await visit('paden/rondje/#slot-toets');
  await done('slot-toets');
  await page.getByText(testWords.allDone).waitFor();
  await page.context().close();
  await site.close();
});
