import { readFile, rename, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';

const PLAIN = /^[A-Za-z0-9._/-]+$/;

/**
 * Names that every LMS serves and no address has to encode: a trainer may call a picture
 * `Foto één (1).png`, and a package carries `Foto-een-1.png`. @spec scorm.md 5.1, 7.10
 *
 * @returns each path that has to change, with what it becomes
 */
export function plainNames(paths: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set(paths);
  const odd = paths.filter((path) => !PLAIN.test(path));
  return new Map(odd.map((path) => [path, free(plain(path), taken)] as const));
}

const plain = (path: string): string =>
  path
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .split('/')
    .map((part) => part.replace(/[^A-Za-z0-9._]+/g, '-').replace(/^-|-(?=\.)|-$/g, ''))
    .map((part) => (/^\.|^$/.test(part) ? `naam${part}` : part))
    .join('/');

/** Two odd names may become one plain name. */
function free(path: string, taken: Set<string>): string {
  const { dir, name, ext } = posix.parse(path);
  let found = path;
  for (let n = 2; taken.has(found); n++) found = posix.join(dir, `${name}-${n}${ext}`);
  taken.add(found);
  return found;
}

/** Renames the files of a build, and every mention of them in pages and style sheets. */
export async function renameFiles(
  root: string,
  names: ReadonlyMap<string, string>,
  mentions: readonly string[],
): Promise<void> {
  for (const [from, to] of names) await rename(join(root, from), join(root, to));
  if (names.size === 0) return;
  for (const mention of mentions) {
    const path = names.get(mention) ?? mention;
    const before = await readFile(join(root, path), 'utf8');
    const after = [...names].reduce(
      (text, [from, to]) =>
        text.replaceAll(encodeURI(`/${from}`), `/${to}`).replaceAll(`/${from}`, `/${to}`),
      before,
    );
    if (after !== before) await writeFile(join(root, path), after);
  }
}
