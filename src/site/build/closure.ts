import { init, parse as parseModule } from 'es-module-lexer';
import { posix } from 'node:path';
import { addressesOf } from './relative.ts';

export type Text = (path: string) => Promise<string>;

/**
 * Chunks that belong to one document, to one driver or to the site alone: see `chunks.ts`. The data of a
 * document come with its chunk, under the name of another document where both ask the same.
 */
const OWNED = /assets\/(document|find|driver|site)\.([a-z0-9-]+)\.[^/]+\.js$/;

/** How a chunk names a file of data. */
const DATA = /new URL\(\s*["'`]([^"'`]+)["'`]\s*,\s*import\.meta\.url/g;

/**
 * Everything that a file loads, itself included; sorted. A chunk that is owned counts only if its owner
 * is wanted. Pages are not followed: a link to another page is not something the page loads.
 */
export async function closureOf(
  start: string,
  text: Text,
  files: ReadonlySet<string>,
  owners: Pick<ReadonlySet<string>, 'has'>,
): Promise<readonly string[]> {
  await init;
  const found = new Set<string>();
  const queue = [start];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    for (const next of await loadedBy(path, text)) {
      const owner = next.match(OWNED)?.[2];
      if (files.has(next) && !next.endsWith('.html') && (!owner || owners.has(owner)))
        queue.push(next);
    }
  }
  return [...found].sort();
}

async function loadedBy(path: string, text: Text): Promise<readonly string[]> {
  const from = (address: string) =>
    posix.join(posix.dirname(path), decodeURI(address.replace(/[?#].*$/, '')));
  if (path.endsWith('.html'))
    return addressesOf(await text(path)).flatMap(({ value }) => splitSet(value).map(from));
  if (path.endsWith('.css'))
    return [...(await text(path)).matchAll(/url\(["']?([^)"']+)["']?\)/g)].map(([, url]) =>
      from(url ?? ''),
    );
  if (!path.endsWith('.js')) return [];
  const source = await text(path);
  return [
    ...parseModule(source)[0].flatMap(({ specifier }) =>
      specifier?.startsWith('.') ? [from(specifier)] : [],
    ),
    ...[...source.matchAll(DATA)].map(([, url]) => from(url ?? '')),
  ];
}

/** `srcset` holds several addresses; any other attribute holds one. */
const splitSet = (value: string) =>
  value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '');
