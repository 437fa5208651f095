import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');
/** Where a fixture's site stands on its host: a folder whose name needs encoding. */
export const SITE_AT = '/een%20map/';
/** Everything the tests unpack or build; ignored by git, safe to delete. */
export const CACHE = join(ROOT, '.cache');
/** What a test file makes for itself: nobody else's, as files run side by side, one at a time per worker. */
export const OWN = join(CACHE, `worker-${process.env['VITEST_POOL_ID'] ?? 'none'}`);
