import type { Id } from '../core/course/id.ts';
import type { Tracker } from '../tracking/port.ts';

/**
 * Each driver is a chunk of its own, fetched by the name in `<html data-tracking>`; a package carries
 * only the one it was made for, and `local` for when there is no learning platform around it.
 */
export const drivers: Readonly<Record<string, (document: Id) => Promise<Tracker>>> = {
  local: async (document) => (await import('../tracking/local/index.ts')).makeLocal({ document }),
  scorm12: async () => (await import('../tracking/scorm12/index.ts')).makeScorm12(),
  // Both editions: what they changed is in the manifest.
  scorm2004: async () =>
    (await import('../tracking/scorm2004/index.ts')).makeScorm2004({ attempts: attempts() }),
  // On the site, in the frame of a thin package.
  relay: async (document) => (await import('../tracking/relay/index.ts')).makeRelay(document),
  cmi5: async () => (await import('../tracking/cmi5/index.ts')).makeCmi5(),
};

/** What HR chose when the package was made. */
const attempts = () =>
  window.document.documentElement.dataset['attempts'] === 'new' ? 'new' : 'open';
