import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** The folders that authors write in. */
export const AUTHORED_FOLDERS = ['content', 'modules', 'quizzes'] as const;

export type SourceFile = {
  /** From the root of the course, with forward slashes. */
  readonly file: string;
  /** Without BOM and with `\n` as the only line end, so that neither reaches a learner. */
  readonly text: string;
};

const WRITTEN = /\.(ya?ml|mdx?|markdown)$/;

/** Every file in the authored folders and in `public/`, sorted. */
export async function listFiles(root: string): Promise<readonly string[]> {
  const found = await Promise.all(
    [...AUTHORED_FOLDERS, 'public'].map((name) => listFolder(root, name)),
  );
  return found.flat().sort();
}

/** The files of the list that hold text by an author. */
export async function readSources(
  root: string,
  files: readonly string[],
): Promise<readonly SourceFile[]> {
  const written = files.filter((file) => WRITTEN.test(file) && !file.startsWith('public/'));
  const texts = written.map(async (file) => {
    const text = await ifThere(readFile(join(root, file), 'utf8'));
    return text === undefined ? [] : [{ file, text: clean(text) }];
  });
  return (await Promise.all(texts)).flat();
}

/** Changes when any authored file does. */
export async function stampOf(root: string): Promise<string> {
  const files = await listFiles(root);
  const lines = files.map(async (file) => {
    const stats = await ifThere(stat(join(root, file)));
    return `${file} ${stats?.mtimeMs} ${stats?.size}`;
  });
  return (await Promise.all(lines)).join('\n');
}

/** Editors write by way of files that are gone again a moment later. */
const ifThere = <T>(reading: Promise<T>): Promise<T | undefined> =>
  reading.catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });

export const clean = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

async function listFolder(root: string, name: string): Promise<readonly string[]> {
  const folder = join(root, name);
  const entries = await ifThere(readdir(folder, { recursive: true, withFileTypes: true }));
  return (entries ?? [])
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .map((file) => file.split(sep).join('/'));
}
