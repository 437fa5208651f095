import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');
/** Where a fixture's site stands on its host: a folder whose name needs encoding. */
export const SITE_AT = '/een%20map/';
/** Everything the tests unpack or build; ignored by git, safe to delete. */
export const CACHE = join(ROOT, '.cache');
