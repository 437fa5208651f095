import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { neverIdle, requested, weigh } from '../site/weigh.ts';
import { launchChromium } from './chromium.ts';
import { openLms } from './lms.ts';
import { type Watch, watchPage } from './watch.ts';

const MODULE = 'zes-lessen';
const { packages, packagesWithAnswers } = inject('kinds');
const folder = `${packages[MODULE]}`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** The scripts that a package asks for in an LMS, before its first question, as paths within it. */
async function scriptsAtStart(packageDir: string): Promise<readonly string[]> {
  let watch: Watch | undefined;
  const lms = await openLms(browser, {
    packageDir,
    at: encodeURI('/een map/'),
    onPage: async (page) => {
      await neverIdle(page);
      watch = await watchPage(page);
    },
  });
  try {
    await lms.launch();
    await lms.frame.locator('[data-ready]').waitFor();
    await lms.page.waitForLoadState('networkidle');
    // What is not within the package is the LMS's own.
    return watch ? requested(watch, '.js').filter((path) => !path.startsWith('/')) : [];
  } finally {
    await lms.end();
  }
}

// docs/decisions/2026-11-23-script-before-the-first-question.md
test('a package asks for ≤ 16.6 kB of script before the first question, what comes at idle not counted', async () => {
  const scripts = await scriptsAtStart(folder);
  const drivers = scripts
    .map((path) => basename(path))
    .filter((name) => /^driver\.[a-z]/.test(name));
  expect(drivers).toEqual([expect.stringMatching(/^driver\.scorm12\./)]);
  expect(await weigh(folder, scripts)).toBeLessThanOrEqual(16.6);
});

test('the page asks at once for its own driver and what that starts with, and for no other', async () => {
  const html = await readFile(join(folder, `modules/${MODULE}/index.html`), 'utf8');
  const asked = [...html.matchAll(/<link rel="modulepreload" href="([^"]+)"/g)].map(([, it]) => it);
  const named = (name: RegExp) => asked.filter((href) => name.test(basename(href ?? '')));
  expect(named(/^driver\.(scorm|cmi5|local|relay)/)).toHaveLength(1);
  expect(named(/^driver\.scorm12\./)).toHaveLength(1);
  expect(named(/^platform\./)).toHaveLength(1);
  expect(new Set(asked).size).toBe(asked.length);
});

test('how answers are written is there before the first one, and only where they are told', async () => {
  const isHow = (path: string) => path.includes('/interactions.');
  expect((await scriptsAtStart(folder)).filter(isHow)).toEqual([]);
  const telling = await scriptsAtStart(`${packagesWithAnswers[MODULE]}`);
  expect(telling.filter(isHow)).toHaveLength(1);
});
