import type { Id } from '../core/course/id.ts';
import type { Tracker } from '../tracking/port.ts';

/**
 * Each driver is a chunk of its own, fetched by the name in `<html data-tracking>`; a package carries
 * only the one it was made for, and `local` for when there is no learning platform around it.
 */
export const drivers: Readonly<Record<string, (document: Id) => Promise<Tracker>>> = {
  local: async (document) =>
    (await import('../tracking/local/index.ts')).makeLocal({ document, storage: browserStorage }),
  scorm12: async () => (await import('../tracking/scorm12/index.ts')).makeScorm12(),
};

/** Reading the property alone throws where storage is blocked. */
const browserStorage = (): Storage => window.localStorage;
