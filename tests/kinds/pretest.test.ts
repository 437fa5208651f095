import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { pretest, test as words } from '#text/test.ts';
import { auditPage } from '../browser/audit.ts';
import { launchChromium } from '../browser/chromium.ts';
import { learnerAt } from '../browser/learner.ts';
import { openLms } from '../browser/lms.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

test('what a pre-test shows to be known need not be read, stays open, and is remembered', async () => {
  const lms = await openLms(browser, { packageDir: `${inject('kinds').packages['meting']}` });
  await lms.launch();
  const learner = learnerAt(lms.frame);
  const ready = () => lms.frame.locator('[data-ready]').waitFor();
  await ready();
  await lms.frame.locator('[data-test]').scrollIntoViewIfNeeded();
  await lms.frame.getByText(pretest.rule(100)).waitFor();
  await lms.frame.getByRole('button', { name: pretest.start }).click();
  await learner.answerTest({ 'Een mens beslist.': ['Waar'], 'Een app beslist.': ['Waar'] });
  await lms.frame.getByRole('button', { name: words.handIn }).click();
  await lms.frame.getByText(pretest.skip(1)).waitFor();
  expect(await auditPage(lms.frame)).toEqual([]);
  await learner.readToEnd();
  await lms.close();
  expect(lms.cmi()['cmi.core.lesson_status']).toBe('incomplete');

  await lms.launch();
  await ready();
  const known = lms.frame.locator('[data-nav="meting-een"] [data-state]');
  await expect.poll(() => known.textContent()).toContain('dit weet je al');
  await learnerAt(lms.frame).goTo('meting-twee');
  await learnerAt(lms.frame).readToEnd();
  await expect.poll(() => lms.cmi()['cmi.core.lesson_status']).toBe('completed');
  await lms.close();
  expect(lms.violations()).toEqual([]);
  await lms.end();
});
