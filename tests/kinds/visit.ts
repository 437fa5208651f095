import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { auditPage } from '../browser/audit.ts';
import { launchChromium } from '../browser/chromium.ts';
import { serve, type Served } from '../browser/serve.ts';
import { type Watch, watchPage } from '../browser/watch.ts';
import { withoutWorker } from '../browser/without-worker.ts';
import type { Hand } from './controls.ts';
import { keyboard, touch } from './hands.ts';

export type Way = {
  readonly options: BrowserContextOptions;
  readonly hand: (page: Page) => Hand;
};

/** The ways in which every kind is answered. */
export const WAYS = {
  'by keyboard, in the light': {
    options: { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
    hand: keyboard,
  },
  'by touch on a telephone, in the dark': {
    options: {
      viewport: { width: 390, height: 844 },
      colorScheme: 'dark',
      hasTouch: true,
      isMobile: true,
    },
    hand: touch,
  },
} as const satisfies Readonly<Record<string, Way>>;

export type Visit = {
  readonly page: Page;
  readonly watch: Watch;
  readonly hand: Hand;
  /** A question of a lesson, or a test, alive. */
  readonly at: (selector: string) => Promise<Locator>;
};

/** One browser and one host for a file; each visit starts with nothing kept, and must leave no complaint. */
export function useKinds() {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    browser = await launchChromium();
    served = await serve([{ at: '/', folder: inject('kinds').dist, kind: 'site' }]);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  return async (path: string, { options, hand }: Way, go: (visit: Visit) => Promise<void>) => {
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
    try {
      await withoutWorker(context);
      const page = await context.newPage();
      const watch = await watchPage(page);
      await page.goto(`${served.origin}/${path}`);
      const at = async (selector: string) => {
        await page.locator(selector).scrollIntoViewIfNeeded();
        const place = page.locator(`${selector}[data-alive]`);
        await place.waitFor();
        return place;
      };
      await go({ page, watch, hand: hand(page), at });
      const problems = watch.problems();
      if (problems.length > 0) throw new Error(problems.join('\n'));
    } finally {
      await context.close();
    }
  };
}

/** What is not in order on the screen as it is, or on a part of it: an empty list is what a test wants. */
export async function flawsOf(page: Page, part?: string): Promise<readonly string[]> {
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return [...(await auditPage(page, part)), ...(wide > 0 ? [`${wide} px too wide`] : [])];
}
