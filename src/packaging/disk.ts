import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cli } from '#text/packaging.ts';
import type { Build, ReadFile } from './build.ts';

/** The disk will not do what is asked. The message is a Dutch sentence for whoever asked. */
export class DiskProblem extends Error {}

const BUILD_FILE = 'beheer/build.json';

/** All that a build is made of. */
const SOURCES = [
  'content',
  'modules',
  'quizzes',
  'src',
  'public',
  'package-lock.json',
  'astro.config.mjs',
];

export async function readBuild(dist: string): Promise<Build> {
  const text = await readFile(join(dist, BUILD_FILE), 'utf8').catch(() => {
    throw new DiskProblem(cli.noBuild(dist));
  });
  return JSON.parse(text);
}

/** Reads the files of a build from its folder. */
export const readFrom =
  (dist: string): ReadFile =>
  async (path) =>
    readFile(join(dist, path)).catch(() => {
      throw new DiskProblem(cli.fileMissing(path));
    });

/** Whether there is no build, or something it was made of changed since. */
export async function isStale(root: string, dist: string): Promise<boolean> {
  const built = await changedAt(join(dist, BUILD_FILE));
  const changed = await Promise.all(SOURCES.map((source) => newestIn(join(root, source))));
  return built === 0 || Math.max(...changed) > built;
}

const changedAt = (path: string): Promise<number> =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    // Not there: not every project has every folder.
    () => 0,
  );

/** Folders count as well: removing a file changes nothing else. */
async function newestIn(path: string): Promise<number> {
  const entries = await readdir(path, { recursive: true }).catch(() => []);
  return Math.max(
    ...(await Promise.all(['', ...entries].map((entry) => changedAt(join(path, entry))))),
  );
}

/** Before any work is done: packages of minutes must not end in a folder that is not there. */
export async function checkFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => undefined);
  if (found === undefined) throw new DiskProblem(cli.outMissing(folder));
  if (!found.isDirectory()) throw new DiskProblem(cli.outNotFolder(folder));
  await access(folder, constants.W_OK | constants.X_OK).catch(() => {
    throw new DiskProblem(cli.outUnwritable(folder));
  });
}

export async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw new DiskProblem(cli.notWritten(folder, codeOf(error)));
  });
}

/** All files or none that is half: each is written under another name, then all are renamed. */
export async function writeAll(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  const moves = [...files].map(([name, bytes]) => ({
    bytes,
    from: join(folder, `.${name}.${randomUUID()}`),
    to: join(folder, name),
  }));
  for (const { bytes, from, to } of moves) {
    await writeFile(from, bytes, { flush: true }).catch((error: unknown) => giveUp(to, error));
  }
  for (const { from, to } of moves) {
    await rename(from, to).catch((error: unknown) => giveUp(to, error));
  }

  async function giveUp(path: string, error: unknown): Promise<never> {
    await Promise.all(moves.map(({ from }) => rm(from, { force: true })));
    throw new DiskProblem(cli.notWritten(path, codeOf(error)));
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);
