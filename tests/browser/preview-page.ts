import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { launchChromium } from './chromium.ts';
import { serve, type Served } from './serve.ts';
import { watchPage, type Watch } from './watch.ts';

/** "Proefdraaien" of a site, opened anew for each test of a file. */
export function usePreview(dist: string) {
  let browser: Browser;
  let served: Served;
  let page: Page;
  let watch: Watch;
  beforeAll(async () => {
    browser = await launchChromium();
    served = await serve([{ at: '/een%20map/', folder: dist, kind: 'site' }]);
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    watch = await watchPage(page);
    await page.goto(`${served.origin}/een%20map/beheer/proef/`);
  });
  afterEach(() => page.context().close());

  return {
    get page(): Page {
      return page;
    },
    get watch(): Watch {
      return watch;
    },
    course: (): FrameLocator => page.frameLocator('iframe'),
    button: (name: string): Locator => page.getByRole('button', { name }),
    /** What the table of facts says beside this name. */
    fact: (name: string): Locator =>
      page
        .locator('dt', { hasText: new RegExp(`^${name}$`) })
        .locator('xpath=following-sibling::dd'),
  };
}
