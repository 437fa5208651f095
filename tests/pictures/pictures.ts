import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { packagePage } from '#text/package-page.ts';
import { preview } from '#text/preview.ts';
import { buildSite, isCurrent } from '../browser/build.ts';
import { launchChromium } from '../browser/chromium.ts';
import { ROOT } from '../browser/paths.ts';
import { serve } from '../browser/serve.ts';

/** Pictures of our own pages for HR's guide: `npm run pictures`, then look at them before you commit. */
const OUT = join(ROOT, 'docs/beelden');
const DIST = join(ROOT, 'dist');

type Picture = {
  readonly path: string;
  readonly width?: number;
  readonly height: number;
  readonly reach?: (page: Page) => Promise<unknown>;
};

const PICTURES: Readonly<Record<string, Picture>> = {
  beheer: { path: 'beheer/', height: 620 },
  pakket: { path: 'beheer/pakket/', height: 900, reach: measured },
  proefdraaien: { path: 'beheer/proef/', width: 1200, height: 720, reach: tryOut },
};

/** The size of the package is made up in the page itself. */
async function measured(page: Page): Promise<void> {
  await page.getByText(packagePage.measuring).waitFor({ state: 'detached' });
}

async function tryOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: preview.start }).click();
  const panel = page.getByRole('heading', { name: preview.panel });
  await panel.waitFor();
  const course = page.frameLocator('iframe');
  await course.locator('[data-ready]').waitFor({ state: 'attached' });
  await page.waitForFunction(() => document.querySelectorAll('iframe').length === 1);
  await panel.evaluate((heading) => scrollBy(0, heading.getBoundingClientRect().top - 40));
}

if (!(await isCurrent('.', DIST))) await buildSite('.', DIST);
await mkdir(OUT, { recursive: true });
const browser = await launchChromium();
const served = await serve([{ at: '/', folder: DIST, kind: 'site' }]);
try {
  for (const [name, { path, width = 1000, height, reach }] of Object.entries(PICTURES)) {
    const page = await browser.newPage({
      viewport: { width, height },
      colorScheme: 'light',
      reducedMotion: 'reduce',
    });
    await page.goto(`${served.origin}/${path}`);
    await reach?.(page);
    await page.screenshot({ path: join(OUT, `${name}.png`), animations: 'disabled' });
    await page.close();
    console.log(`docs/beelden/${name}.png`);
  }
} finally {
  await browser.close();
  await served.close();
}
