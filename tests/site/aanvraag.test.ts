import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { aanvraag as words } from '#text/aanvraag.ts';
import { useSite } from './visit.ts';

const visit = useSite(inject('fixture').dist);
const FORM = 'aanvraag-screening/';

const openForm = async (page: Page) => {
  await page.locator('#aanvraag[data-ready]').waitFor();
};
const make = (page: Page) => page.getByRole('button', { name: words.make }).click();
const kept = (page: Page) =>
  page.evaluate(() => localStorage.getItem('ai-geletterdheid/aanvraag') ?? '');

async function fill(page: Page): Promise<void> {
  await page.getByLabel('Welk hulpmiddel?').fill('De bladerenapp');
  await page.getByLabel('Nee', { exact: true }).check();
  await page.getByLabel('Hoe kijk je het na?').fill('Met het boek ernaast.');
  await page.getByLabel('Hoe vertel je het?').fill('Met een bordje.');
}

test('what is missing is listed, each with a way there; filled in, the request is whole', async () => {
  const { page, watch } = await visit(FORM);
  await openForm(page);
  await page.getByLabel('Welk hulpmiddel?').fill('De bladerenapp');
  await make(page);
  const summary = page.getByRole('group', { name: words.missingTitle });
  await expect.poll(() => summary.evaluate((box) => box === document.activeElement)).toBe(true);
  expect(await page.title()).toMatch(new RegExp(`^${words.errorTitle}`));
  expect(await summary.getByRole('link').allTextContents()).toEqual([
    'Is iemand te herkennen?',
    'Hoe kijk je het na?',
    'Hoe vertel je het?',
  ]);
  await summary.getByRole('link', { name: 'Is iemand te herkennen?' }).click();
  const radio = page.getByRole('radio').first();
  await expect.poll(() => radio.evaluate((it) => it === document.activeElement)).toBe(true);
  const described = await page.getByLabel('Hoe kijk je het na?').getAttribute('aria-describedby');
  expect(await page.locator(`#${described}`).textContent()).toBe(words.missing);

  await fill(page);
  await make(page);
  const title = page.getByRole('heading', { name: words.resultTitle });
  await expect.poll(() => title.evaluate((it) => it === document.activeElement)).toBe(true);
  expect(await page.title()).not.toContain(words.errorTitle);
  expect(await page.locator('.hlt-request__sheet').innerText()).not.toContain(words.toFill);
  const mail = await page.getByRole('link', { name: words.mail }).getAttribute('href');
  expect(decodeURIComponent(mail ?? '')).toContain('Hoe vertel je het?\r\nMet een bordje.');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words.download }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(words.fileName);
  expect(await readFile(await download.path(), 'utf8')).toContain('De bladerenapp');
  expect(watch.problems()).toEqual([]);
});

test('an incomplete request can be copied too, and says what is still to be filled in', async () => {
  const { page } = await visit(FORM, { permissions: ['clipboard-read', 'clipboard-write'] });
  await openForm(page);
  await make(page);
  await page.getByRole('button', { name: words.anyway }).click();
  await page.getByText(words.incomplete(4)).waitFor();
  await page.getByRole('button', { name: words.copy }).click();
  await page.getByText(words.copied).waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text.replaceAll('\r\n', '\n')).toContain(`Welk hulpmiddel?\n${words.toFill}`);
});

test('on paper stands the request, without the form', async () => {
  const { page } = await visit(FORM);
  await openForm(page);
  await fill(page);
  await make(page);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText('Met een bordje.').last().isVisible()).toBe(true);
  expect(await page.locator('form').isVisible()).toBe(false);
  expect(await page.getByRole('button', { name: words.copy }).isVisible()).toBe(false);
});

test('nothing is kept unless the learner asks; then it is there again, until it is wiped', async () => {
  const { page, go } = await visit(FORM);
  await openForm(page);
  await page.getByLabel('Welk hulpmiddel?').fill('De bladerenapp');
  expect(await kept(page)).toBe('');
  await page.getByLabel(words.keep).check();
  await page.getByLabel('Hoe vertel je het?').fill('Met een bordje.');
  expect(JSON.parse(await kept(page))).toEqual({
    hulpmiddel: 'De bladerenapp',
    vertellen: 'Met een bordje.',
  });
  await go(FORM);
  await openForm(page);
  expect(await page.getByLabel('Welk hulpmiddel?').inputValue()).toBe('De bladerenapp');
  await page.getByRole('button', { name: words.clear }).click();
  await page.getByText(words.cleared).waitFor();
  expect(await kept(page)).toBe('');
  expect(await page.getByLabel('Welk hulpmiddel?').inputValue()).toBe('');
  await page.getByRole('button', { name: words.undo }).click();
  expect(await page.getByLabel('Welk hulpmiddel?').inputValue()).toBe('De bladerenapp');
  expect(await kept(page)).toBe('');
});

test('without script the form can be printed, and says so', async () => {
  const { page } = await visit(FORM, { javaScriptEnabled: false });
  expect(await page.locator('main').innerText()).toContain(words.noScript);
  expect(await page.getByLabel('Welk hulpmiddel?').isVisible()).toBe(true);
});
