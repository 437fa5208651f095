import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');
/** Everything the tests unpack or build; ignored by git, safe to delete. */
export const CACHE = join(ROOT, '.cache');
