import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { SITE_AT as AT } from '../browser/paths.ts';
import { learnerAt } from '../browser/learner.ts';
import { type Mount, serve, type Served } from '../browser/serve.ts';
import { type Watch, watchPage } from '../browser/watch.ts';
import { withoutWorker } from '../browser/without-worker.ts';

export type VisitOptions = BrowserContextOptions & {
  /** Before the first page: scripts that change what a page finds. */
  readonly prepare?: (page: Page) => Promise<unknown>;
};

export type Visit = {
  readonly page: Page;
  readonly watch: Watch;
  readonly learner: ReturnType<typeof learnerAt>;
  readonly go: (path: string) => Promise<void>;
};

/** One browser and one host for the tests of a file; each visit starts with nothing kept. */
export function useSite(folder: string, kind: Mount['kind'] = 'site') {
  let browser: Browser;
  let served: Served;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await launchChromium();
    served = await serve([{ at: AT, folder, kind }]);
  });
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  return async (path: string, { prepare, ...options }: VisitOptions = {}): Promise<Visit> => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      // Scrolling takes its time where motion is welcome; `keyboard.test.ts` has one such visit.
      reducedMotion: 'reduce',
      ...options,
    });
    contexts.push(context);
    await withoutWorker(context);
    const page = await context.newPage();
    const watch = await watchPage(page);
    await prepare?.(page);
    const go = async (to: string) => {
      await page.goto(`${served.origin}${AT}${to}`);
      const isModule = (await page.locator('[data-document]').count()) > 0;
      if (isModule && options.javaScriptEnabled !== false)
        await page.locator('[data-ready]').waitFor();
    };
    await go(path);
    return { page, watch, learner: learnerAt(page), go };
  };
}

export const MODULE = 'modules/proef/';
