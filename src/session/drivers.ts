import type { Tracker } from '../tracking/port.ts';
import type { SessionDocument, SessionSettings } from './document.ts';

type Open = (document: SessionDocument, settings: SessionSettings) => Promise<Tracker>;

/**
 * Each driver is a chunk of its own, fetched by the name in `<html data-tracking>`; a package carries
 * only the one it was made for, and `local` for when there is no learning platform around it.
 */
export const drivers: Readonly<Record<string, Open>> = {
  local: async ({ id, related }) =>
    (await import('../tracking/local/index.ts')).makeLocal({ document: id, related }),
  scorm12: async (_, settings) => {
    const { makeScorm12, loadWords } = await import('../tracking/scorm12/index.ts');
    return makeScorm12(await forAnswers(settings, loadWords));
  },
  // Both editions: what they changed is in the manifest.
  scorm2004: async (_, settings) => {
    const { makeScorm2004, loadWords } = await import('../tracking/scorm2004/index.ts');
    return makeScorm2004({ attempts: attempts(), words: await forAnswers(settings, loadWords) });
  },
  // On the site, in the frame of a thin package.
  relay: async ({ id }) => (await import('../tracking/relay/index.ts')).makeRelay(id),
  cmi5: async (_, settings) => {
    const { makeCmi5, loadWords } = await import('../tracking/cmi5/index.ts');
    return makeCmi5(await forAnswers(settings, loadWords));
  },
};

/** How answers are written, where they are told: there before the first of them, whatever the network does. */
const forAnswers = <T>({ answers }: SessionSettings, load: () => Promise<T>) =>
  answers === 'none' ? undefined : load();

/** What HR chose when the package was made. */
const attempts = () =>
  window.document.documentElement.dataset['attempts'] === 'new' ? 'new' : 'open';
