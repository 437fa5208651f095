import type { BrowserContext } from 'playwright-core';

/**
 * What a visit leaves for when there is no network is the business of `tests/site/offline.test.ts`:
 * everywhere else it would fetch a whole site for each visit.
 */
export const withoutWorker = (context: BrowserContext) =>
  context.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => new Promise(() => undefined);
  });
