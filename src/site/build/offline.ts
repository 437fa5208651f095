import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { closureOf, type Text } from './closure.ts';
import { addressesOf } from './relative.ts';

const SOURCE = new URL('../offline/service-worker.ts', import.meta.url);

/**
 * Writes `sw.js`: the worker, and before it the list of all that a learner's site consists of, each file
 * with its SHA-256. To be called last: a file that changes later is taken for damaged.
 *
 * @param files paths of the build, without a leading slash
 */
export async function writeWorker(
  root: string,
  files: ReadonlySet<string>,
  text: Text,
): Promise<void> {
  const listed = await listFiles(root, await siteFiles(files, text));
  const { outputText: code } = ts.transpileModule(await readFile(SOURCE, 'utf8'), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, removeComments: true },
  });
  const id = sha256(JSON.stringify(listed) + code).slice(0, 16);
  const build = JSON.stringify({ id, files: listed }, null, 1);
  await writeFile(
    join(root, 'sw.js'),
    `const BUILD = ${build};\n${code.replace('export {};', '')}`,
  );
}

/**
 * Every page that a learner can reach from home, and what it loads; pages that only packages are cut
 * from, those of beheer and the drivers of learning platforms stay out.
 */
export async function siteFiles(
  files: ReadonlySet<string>,
  text: Text,
): Promise<readonly string[]> {
  const pages = await pagesFrom('index.html', files, text);
  const owners = new Set(['local', 'offline']);
  for (const page of pages)
    for (const [, id = ''] of (await text(page)).matchAll(/ data-document="([a-z0-9-]+)"/g))
      owners.add(id);
  const closures = await Promise.all(pages.map((page) => closureOf(page, text, files, owners)));
  return [...new Set(closures.flat())].sort();
}

async function pagesFrom(
  start: string,
  files: ReadonlySet<string>,
  text: Text,
): Promise<readonly string[]> {
  const found = new Set([start]);
  // A set that grows while it is walked is walked to its end.
  for (const page of found)
    for (const { value } of addressesOf(await text(page))) {
      const path = posix.join(posix.dirname(page), decodeURI(value.replace(/[?#].*$/, '')));
      if (path.endsWith('.html') && files.has(path) && !path.startsWith('beheer/')) found.add(path);
    }
  return [...found];
}

async function listFiles(root: string, paths: readonly string[]) {
  const hashed = paths.map(
    async (path) => [path, sha256(await readFile(join(root, path)))] as const,
  );
  return Object.fromEntries(await Promise.all(hashed));
}

const sha256 = (body: string | Uint8Array): string =>
  createHash('sha256').update(body).digest('hex');
