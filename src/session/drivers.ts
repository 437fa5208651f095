import type { Tracker } from '../tracking/port.ts';
import type { SessionDocument } from './document.ts';

type Open = (document: SessionDocument, tellsAnswers: boolean) => Promise<Tracker>;

/**
 * Each driver is a chunk of its own, fetched by the name in `<html data-tracking>`; a package carries
 * only the one it was made for, and `local` for when there is no learning platform around it.
 */
export const drivers: Readonly<Record<string, Open>> = {
  local: async ({ id, related }) =>
    (await import('../tracking/local/index.ts')).makeLocal({ document: id, related }),
  scorm12: async (_, tells) => (await import('../tracking/scorm12/index.ts')).openScorm12(tells),
  // Both editions: what they changed is in the manifest.
  scorm2004: async (_, tells) =>
    (await import('../tracking/scorm2004/index.ts')).openScorm2004(tells),
  // On the site, in the frame of a thin package.
  relay: async ({ id }) => (await import('../tracking/relay/index.ts')).makeRelay(id),
  cmi5: async (_, tells) => (await import('../tracking/cmi5/index.ts')).openCmi5(tells),
};
