import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { CHOICE_NAMES } from '../../src/packaging/choices.ts';
import { standards } from '../../src/packaging/standards.ts';
import { comparing } from '#text/compare.ts';
import { packagePage as text } from '#text/package-page.ts';
import { receipt as words } from '#text/receipt.ts';
import { auditPage } from './audit.ts';
import { launchChromium } from './chromium.ts';
import { learnerAt } from './learner.ts';
import { openLms } from './lms.ts';
import { ROOT } from './paths.ts';
import { serve, type Served } from './serve.ts';
import { type Watch, watchPage } from './watch.ts';

const { dist } = inject('fixture');

let browser: Browser;
let served: Served;
let folder: string;
beforeAll(async () => {
  browser = await launchChromium();
  served = await serve([{ at: '/een%20map/', folder: dist, kind: 'site' }]);
  folder = await mkdtemp(join(tmpdir(), 'package-page-'));
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

type Visit = { readonly page: Page; readonly watch: Watch };

/** The page with these choices in its address, fetched and ready. */
async function inPage(query: string, visit: (at: Visit) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ acceptDownloads: true, reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    const watch = await watchPage(page);
    await page.goto(`${served.origin}/een%20map/beheer/pakket/?${query}`);
    await page.locator('[data-fetched=ready]').waitFor();
    await visit({ page, watch });
    expect(watch.problems()).toEqual([]);
  } finally {
    await context.close();
  }
}

const makeButton = (page: Page) => page.getByRole('button', { name: text.make });

async function download(page: Page) {
  const started = page.waitForEvent('download');
  await makeButton(page).click();
  const zip = await started;
  return { name: zip.suggestedFilename(), bytes: await readFile(await zip.path()) };
}

/** Runs the command that the page shows, on the same build. */
async function runCommand(command: string): Promise<ReadonlyMap<string, Buffer>> {
  const out = await mkdtemp(join(folder, 'out-'));
  const words = command.split(' ').slice('npm run package --'.split(' ').length);
  const args = ['src/packaging/cli.ts', ...words, '--dist', dist, '--out', out];
  await new Promise<void>((done, fail) => {
    execFile(process.execPath, args, { cwd: ROOT }, (error) => (error ? fail(error) : done()));
  });
  const names = await readdir(out);
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(out, name))] as const)),
  );
}

async function unzip(zip: Uint8Array): Promise<string> {
  const to = await mkdtemp(join(folder, 'unzipped-'));
  for (const [path, bytes] of Object.entries(unzipSync(zip))) {
    await mkdir(dirname(join(to, path)), { recursive: true });
    await writeFile(join(to, path), bytes);
  }
  return to;
}

const RIGHT = {
  'Wat doe je met een nieuwe app?': ['Eerst vragen.'],
  'Welke twee horen bij elkaar?': ['Kijken.', 'Vragen.'],
  'Een app beslist.': ['Niet waar'],
};

async function passInLms(packageDir: string): Promise<void> {
  const lms = await openLms(browser, { packageDir });
  try {
    await lms.launch();
    await lms.frame.locator('[data-ready]').waitFor();
    const learner = learnerAt(lms.frame);
    for (let n = 0; n < 3; n++) {
      await learner.readToEnd();
      await learner.next();
    }
    await learner.readToEnd();
    await learner.takeTest(RIGHT);
    const status = () => lms.cmi()['cmi.success_status'] ?? lms.cmi()['cmi.core.lesson_status'];
    await expect.poll(status).toBe('passed');
    expect(lms.violations()).toEqual([]);
  } finally {
    await lms.end();
  }
}

describe.each(Object.keys(standards))('a package of %s made in the browser', (standard) => {
  test('without a network is byte for byte that of the command that the page shows', async () => {
    await inPage(`module=proef&standard=${standard}&pass=both&answers=test`, async ({ page }) => {
      await page.context().setOffline(true);
      const { name, bytes } = await download(page);
      await page.context().setOffline(false);
      const made = await runCommand(await page.locator('#command').inputValue());
      expect([...made.keys()]).toEqual([name]);
      expect(bytes.equals(made.get(name) ?? Buffer.of())).toBe(true);
      if (standard !== 'cmi5') await passInLms(await unzip(bytes));
    });
  });
});

test('the package shows a picture with a difficult name, and a receipt that keeps to itself', async () => {
  const bytes = await readFile(join(dist, 'beheer/pakketten/proef-scorm12.zip'));
  const unzipped = await serve([{ at: '/lms/', folder: await unzip(bytes), kind: 'lms' }]);
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const watch = await watchPage(page);
    await page.goto(`${unzipped.origin}/lms/modules/proef/index.html#derde`);
    const picture = page.getByAltText('Een foto met een lastige naam');
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((it) => (it as HTMLImageElement).naturalWidth))
      .toBe(4);
    await page.goto(`${unzipped.origin}/lms/receipt.html`);
    await page.getByRole('heading', { level: 1, name: words.title }).waitFor();
    expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await auditPage(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
    expect(watch.problems()).toEqual([]);
  } finally {
    await context.close();
    await unzipped.close();
  }
});

test('every choice has a control, which writes it into the address', async () => {
  await inPage('module=proef', async ({ page }) => {
    await page.getByText(text.advanced).click();
    for (const name of [...CHOICE_NAMES, 'module', 'lms', 'compare'])
      expect(await page.locator(`[name="${name}"]`).first().isVisible(), name).toBe(true);
    await page.locator('[name=standard][value=scorm2004-4]').check();
    await page.locator('[name=pass][value=test]').check();
    await page.locator('[name=report-failed]').check();
    await page.locator('[name=mastery]').fill('70');
    await page.locator('[name=mastery]').press('Tab');
    const query = 'module=proef&standard=scorm2004-4&pass=test&report-failed=&mastery=70';
    await expect.poll(() => new URL(page.url()).search).toBe(`?${query}`);
    await page.reload();
    const command = page.locator('#command');
    await expect
      .poll(() => command.inputValue().catch(() => ''))
      .toBe(
        'npm run package -- --module proef --standard scorm2004-4 --pass test --mastery 70 --report-failed',
      );
  });
});

test('a platform sets everything else anew', async () => {
  await inPage('module=proef&standard=scorm2004-4&lms=moodle', async ({ page }) => {
    await page.locator('[name=lms]').selectOption('anewspring');
    expect(new URL(page.url()).search).toBe('?module=proef&lms=anewspring');
    expect(await page.locator('#lms-reason').textContent()).toContain('SCORM 1.2');
  });
});

test('what cannot be made is told in Dutch, and no half zip comes of it', async () => {
  await inPage('module=proef&attempts=new&kleur=rood&mastery=acht', async ({ page }) => {
    const alert = page.getByRole('alert').first();
    const told = await alert.textContent();
    expect(told).toContain('“kleur” is hier geen keuze.');
    expect(told).toContain('geen “acht”');
    expect(told).toContain('alleen in een pakket volgens SCORM 2004');
    await makeButton(page).click();
    await page.getByRole('status').getByText('alleen in een pakket volgens SCORM 2004').waitFor();
    expect(await page.locator('a[download]').count()).toBe(0);
    expect(await auditPage(page)).toEqual([]);
  });
});

test('a network that goes before the files came is told, and what came later is made', async () => {
  const context = await browser.newContext({ acceptDownloads: true });
  const page = await context.newPage();
  await page.route('**/driver.scorm2004*', (route) => route.abort());
  await page.goto(`${served.origin}/een%20map/beheer/pakket/?module=proef&standard=scorm2004-4`);
  await page.locator('[data-fetched=failed]').waitFor();
  await makeButton(page).click();
  await page.getByText(text.failed).waitFor();
  expect(await page.locator('a[download]').count()).toBe(0);
  await page.unrouteAll();
  expect((await download(page)).name).toBe('proef-scorm2004-4.zip');
  await context.close();
});

test('the receipt is shown, and an earlier package is compared without leaving the browser', async () => {
  await inPage('module=proef', async ({ page }) => {
    const { bytes } = await download(page);
    await page.getByText(words.pageTitle('Proef & meer')).waitFor();
    expect(await page.getByText(words.notReviewed).count()).toBe(3);
    const field = page.getByLabel(comparing.file);
    await field.setInputFiles({ name: 'oud.zip', mimeType: 'application/zip', buffer: bytes });
    await page.getByText('De inhoud is precies gelijk.').waitFor();
    await page.getByText(text.advanced).click();
    await page.locator('[name=mastery]').fill('70');
    await page.locator('[name=mastery]').press('Tab');
    await page.getByText('de slaagnorm was 80% en is nu 70%').waitFor();
    const nothing = Buffer.from('geen zip');
    await field.setInputFiles({ name: 'oud.zip', mimeType: 'application/zip', buffer: nothing });
    await page.getByText('Het eerdere pakket is geen zip-bestand.').waitFor();
    expect(await auditPage(page)).toEqual([]);
  });
});

test('the keyboard alone makes a package', async () => {
  await inPage('', async ({ page }) => {
    await page.locator('[name=module]').last().focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('lms');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('[name=standard]:checked').waitFor();
    const started = page.waitForEvent('download');
    await makeButton(page).focus();
    await page.keyboard.press('Enter');
    expect((await started).suggestedFilename()).toBe('proef-scorm12.zip');
  });
});

test('without scripts the page says what it needs', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${served.origin}/een%20map/beheer/pakket/`);
  const told = page.locator('#pakket noscript p');
  expect(await told.isVisible()).toBe(true);
  expect(await told.textContent()).toBe(text.noScript);
  await context.close();
});
