import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { support } from '#text/support.ts';
import { auditPage } from './audit.ts';
import { launchChromium } from './chromium.ts';
import { cut } from './cut.ts';
import { learnerAt } from './learner.ts';
import { openLms } from './lms.ts';
import { watchPage, type Watch } from './watch.ts';

const { dist } = inject('fixture');
const LEARNER = { id: 'bakker.s', name: 'Bakker, Samira' };
/** What the learner answers. */
const ANSWER = 'Ik vraag het eerst.';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

test('in the narrowest frame the helpdesk gets all that it needs, and nothing personal', async () => {
  let watch: Watch | undefined;
  const lms = await openLms(browser, {
    packageDir: await cut(dist, { standard: 'scorm12', answers: 'all' }),
    learner: LEARNER,
    viewport: { width: 367, height: 600 },
    context: { permissions: ['clipboard-read', 'clipboard-write'] },
    onPage: async (page) => {
      watch = await watchPage(page);
    },
  });
  try {
    await lms.launch();
    await lms.frame.locator('[data-ready]').waitFor();
    await learnerAt(lms.frame).answer('keuze', ANSWER);
    const opener = lms.frame.getByRole('button', { name: support.open });
    await opener.click();
    const dialog = lms.frame.getByRole('dialog', { name: support.title });
    await dialog.waitFor();
    expect(await auditPage(lms.frame)).toEqual([]);
    expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(
      0,
    );

    const text = await dialog.getByLabel(support.data).inputValue();
    expect(text).toContain(`${support.place}: window.parent.API`);
    expect(text).toContain(`${support.standard}: ${support.standards['scorm12']}`);
    expect(text).toContain(`${support.connection}: ${support.connections.kept}`);
    expect(text).toMatch(/Pakket: \S+\.proef/);
    expect(text).toContain('LMSSetValue(cmi.interactions.0.id');
    for (const secret of [LEARNER.id, LEARNER.name, 'Samira', ANSWER])
      expect(text).not.toContain(secret);
    await dialog.getByRole('button', { name: support.copy }).click();
    await expect
      .poll(() => dialog.getByRole('status').textContent())
      .toMatch(/^(Gekopieerd|Kopiëren mag niet)/);

    await lms.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(watch?.problems()).toEqual([]);
  } finally {
    await lms.end();
  }
});

test('a keyboard shortcut opens it, also when the network is gone', async () => {
  const lms = await openLms(browser, { packageDir: await cut(dist, { standard: 'scorm2004-4' }) });
  try {
    await lms.launch();
    await lms.frame.locator('[data-ready]').waitFor();
    await lms.frame.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => /\/support\./.test(name)),
    );
    await lms.context.setOffline(true);
    await lms.frame.locator('.hlt-lesson__title').first().press('Control+Alt+h');
    const dialog = lms.frame.getByRole('dialog', { name: support.title });
    await dialog.waitFor();
    const text = await dialog.getByLabel(support.data).inputValue();
    expect(text).toContain(`${support.place}: window.parent.API_1484_11`);
    expect(text).toContain(`${support.online}: nee`);
    await dialog.getByRole('button', { name: support.close }).click();
    await dialog.waitFor({ state: 'hidden' });
  } finally {
    await lms.end();
  }
});
