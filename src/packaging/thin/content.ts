import type { OnStep, ReadFile } from '../build.ts';
import type { Plan, Sco } from '../plan.ts';
import { trackingAttributes } from '../slice.ts';
import type { Hosting } from './hosting.ts';
import { launcherHtml } from './page.ts';

const SCRIPT = 'launcher.js';
const STYLES = 'launcher.css';

/** The same file for every platform of a build. */
const STYLES_SOURCE = 'beheer/launcher/launcher.css';

/** The document of a SCO as far as a thin package holds it: a page that opens the one on the site. */
export const thinDocument = ({ id, document }: Pick<Sco, 'id' | 'document'>): Sco['document'] => ({
  ...document,
  page: `${id}.html`,
  files: [SCRIPT, STYLES, `${id}.html`],
});

/** Files of the build that a thin package is made of. */
export const thinSources = ({ launcher }: Hosting): readonly string[] => [launcher, STYLES_SOURCE];

/** The content of a thin package: a page per SCO, one script and one style sheet. */
export async function thinContent(
  plan: Plan & { readonly hosting: Hosting },
  read: ReadFile,
  onStep: OnStep = () => undefined,
): Promise<Map<string, Uint8Array>> {
  const { scos, hosting } = plan;
  const files = new Map([
    [SCRIPT, await read(hosting.launcher)],
    [STYLES, await read(STYLES_SOURCE)],
  ]);
  for (const sco of scos) {
    const html = launcherHtml({
      title: sco.document.title,
      address: addressOf(sco, hosting),
      attributes: new Map([
        ['data-address', addressOf(sco, hosting)],
        ['data-origins', hosting.origins.join(' ')],
        ['data-document', sco.document.id],
        ...trackingAttributes(plan, sco),
      ]),
      script: SCRIPT,
      styles: STYLES,
    });
    files.set(sco.document.page, new TextEncoder().encode(html));
  }
  await onStep(files.size, files.size);
  return files;
}

const addressOf = ({ served }: Sco, { site }: Hosting): string => new URL(served, site).href;
