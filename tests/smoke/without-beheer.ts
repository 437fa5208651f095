import { readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { addressesOf } from '../../src/site/build/relative.ts';
import { run } from '../browser/build.ts';
import { CACHE } from '../browser/paths.ts';

const DIST = join(CACHE, 'no-beheer-dist');

/** What is wrong with the site that `--no-beheer` builds, a line each: beheer is gone, and all else is there. */
export async function judgeWithoutBeheer(): Promise<readonly string[]> {
  await run(['node_modules/astro/bin/astro.mjs', 'build', '--outDir', DIST], { BEHEER: 'no' });
  const files = new Set(await readdir(DIST, { recursive: true }));
  const found = [...files].filter((path) => path.startsWith('beheer'));
  for (const page of files) {
    if (!page.endsWith('.html')) continue;
    const html = await readFile(join(DIST, page), 'utf8');
    for (const { value } of addressesOf(html)) {
      const path = decodeURI(value.replace(/[?#].*$/, ''));
      if (path === '' || /^[a-z]+:/.test(path)) continue;
      // Only 404.html begins at the root.
      const file = path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(page), path);
      if (!files.has(file)) found.push(`${page}: ${value} leads nowhere`);
    }
  }
  return found;
}
