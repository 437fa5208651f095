import { readdir } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { preview } from '#text/preview.ts';
import { shell } from '#text/shell.ts';
import { watchPage } from '../browser/watch.ts';
import { LOGIN } from './servers.ts';

/** What goes wrong in a browser on the pages of a server, a line each. */
export async function judgePages(
  browser: Browser,
  origin: string,
  dist: string,
): Promise<readonly string[]> {
  const entries = await readdir(dist, { recursive: true });
  const pages = entries
    .filter((path) => path.endsWith('index.html'))
    .map((path) => `/${path.replace('index.html', '')}`);
  const context = await browser.newContext({ httpCredentials: LOGIN });
  const found: string[] = [];
  for (const path of pages) {
    const page = await context.newPage();
    const watch = await watchPage(page);
    await page.goto(origin + path, { waitUntil: 'networkidle' });
    if (path.endsWith('/proef/')) await tryOut(page);
    found.push(...watch.problems().map((problem) => `${path}: ${problem}`));
    await page.close();
  }
  const lost = await context.newPage();
  found.push(...(await judgeNotFound(lost, origin)));
  await context.close();
  return found;
}

/** A package runs under the headers of the server too. */
async function tryOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: preview.start }).click();
  await page.frameLocator('iframe').locator('[data-ready]').waitFor({ state: 'attached' });
}

/** However deep the address: it has its styles, and its link leads home. */
async function judgeNotFound(page: Page, origin: string): Promise<readonly string[]> {
  await page.goto(`${origin}/niet/hier/of/daar`);
  const margin = await page.locator('body').evaluate((body) => getComputedStyle(body).margin);
  const wrong = margin === '0px' ? [] : ['/niet/hier/of/daar: has no styles'];
  await page.getByRole('main').getByRole('link', { name: shell.toModules }).click();
  await page.locator('.hlt-modules').waitFor();
  return wrong;
}
