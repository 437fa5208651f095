import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { makeId } from '../../src/core/course/id.ts';
import { magDit as words } from '#text/mag-dit.ts';
import { launchChromium } from './chromium.ts';
import { cut } from './cut.ts';
import { type Lms, openLms } from './lms.ts';
import { type Watch, watchPage } from './watch.ts';

const { dist } = inject('fixture');

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const heading = (lms: Lms) => lms.frame.locator('[data-node]:visible h2').innerText();
const choose = (lms: Lms, answer: string) =>
  lms.frame.locator('[data-answer]:visible').getByText(answer, { exact: true }).click();

async function open(lms: Lms): Promise<void> {
  await lms.launch();
  await lms.frame.locator('[data-ready]').waitFor();
}

describe.each([
  ['scorm12', 'cmi.core.lesson_status'],
  ['scorm2004-3', 'cmi.completion_status'],
  ['scorm2004-4', 'cmi.completion_status'],
] as const)('“Mag dit?” as a package of %s', (standard, status) => {
  test('is complete when an outcome was reached, and stays so', async () => {
    let watch: Watch | undefined;
    const lms = await openLms(browser, {
      packageDir: await cut(dist, { standard, documents: [makeId('mag-dit')] }),
      onPage: async (page) => {
        watch = await watchPage(page);
      },
    });
    await open(lms);
    await choose(lms, 'Geen namen');
    await expect.poll(() => heading(lms)).toBe('Is de app bekeken?');
    await lms.close();
    expect(lms.cmi()[status]).toBe('incomplete');

    await open(lms);
    expect(await heading(lms)).toBe('Wat zet je erin?');
    await choose(lms, 'Geen namen');
    await choose(lms, 'Nee');
    await expect.poll(() => lms.cmi()[status]).toBe('completed');
    // What leads out of the package is text, and nothing is said of a website.
    expect(await lms.frame.getByRole('link', { name: words.request }).count()).toBe(0);
    expect(await lms.frame.getByText(words.nothingKept).count()).toBe(0);
    await lms.close();

    await open(lms);
    await choose(lms, 'Geen namen');
    await lms.close();
    expect(lms.cmi()[status]).toBe('completed');
    expect(lms.violations()).toEqual([]);
    expect(watch?.problems()).toEqual([]);
    await lms.end();
  });
});
