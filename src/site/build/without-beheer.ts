import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { closureOf, type Text } from './closure.ts';

/** Before addresses are resolved, so that a link to a page of beheer fails the build. */
export const removeBeheer = (root: string): Promise<void> =>
  rm(join(root, 'beheer'), { recursive: true, force: true });

/** Takes away what only those pages loaded: scripts, styles and pictures that no page names any more. */
export async function removeUnused(
  root: string,
  files: ReadonlySet<string>,
  text: Text,
): Promise<void> {
  const pages = [...files].filter((path) => path.endsWith('.html') && path !== '404.html');
  const everyone = { has: () => true };
  const used = new Set<string>();
  for (const page of pages)
    for (const file of await closureOf(page, text, files, everyone)) used.add(file);
  for (const file of files)
    if (file.startsWith('assets/') && !used.has(file)) await rm(join(root, file));
}
