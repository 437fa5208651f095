import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { TestProject } from 'vitest/node';
import { buildSite, cutPackages, isCurrent } from './build.ts';
import { launchChromium } from './chromium.ts';
import { CACHE, ROOT } from './paths.ts';

/** A course as learners get it: as a website, and as unzipped packages. */
export type BuiltCourse = {
  readonly dist: string;
  /** Module to folder. */
  readonly packages: Readonly<Record<string, string>>;
  /** The same, made with every answer reported to the LMS. */
  readonly packagesWithAnswers: Readonly<Record<string, string>>;
};

declare module 'vitest' {
  interface ProvidedContext {
    /** The course that ships. */
    course: BuiltCourse;
    /** The course of the tests, which no trainer edits. */
    fixture: BuiltCourse;
    /** The course with a question of every kind. */
    kinds: BuiltCourse;
  }
}

/** Each with its authored files and where it is built. */
const COURSES = [
  ['course', '.', join(ROOT, 'dist')],
  ['fixture', 'tests/fixtures/road', join(CACHE, 'fixture-dist')],
  ['kinds', 'tests/fixtures/kinds', join(CACHE, 'kinds-dist')],
] as const;

/** Builds what is missing or older than its sources. With SKIP_BUILD=1 it takes what there is. */
export default async function setup({ provide }: TestProject): Promise<void> {
  const isKept = Boolean(process.env['SKIP_BUILD']);
  // A browser is unpacked once, before several files want it.
  const beside: Promise<unknown>[] = [launchChromium().then((browser) => browser.close())];
  for (const [name, courseRoot, dist] of COURSES) {
    // One at a time: two builds would write the same `.astro`.
    if (!isKept && !(await isCurrent(courseRoot, dist))) await buildSite(courseRoot, dist);
    beside.push(packed(dist, name, isKept).then((built) => provide(name, built)));
  }
  await Promise.all(beside);
}

async function packed(dist: string, name: string, isKept: boolean): Promise<BuiltCourse> {
  const answersOut = join(CACHE, 'packages', `${name}-answers-zips`);
  if (!isKept) await cutPackages(dist, answersOut, '--answers', 'all');
  return {
    dist,
    // The very zips that HR downloads.
    packages: await unzipAll(join(dist, 'beheer', 'pakketten'), join(CACHE, 'packages', name)),
    packagesWithAnswers: await unzipAll(answersOut, join(CACHE, 'packages', `${name}-answers`)),
  };
}

async function unzipAll(from: string, to: string): Promise<BuiltCourse['packages']> {
  await rm(to, { recursive: true, force: true });
  const zips = (await readdir(from).catch(() => [])).filter((name) => name.endsWith('.zip'));
  const folders = zips.map(async (zip) => {
    const module = basename(zip, '-scorm12.zip');
    await unzip(join(from, zip), join(to, module));
    return [module, join(to, module)] as const;
  });
  return Object.fromEntries(await Promise.all(folders));
}

async function unzip(zip: string, to: string): Promise<void> {
  for (const [path, bytes] of Object.entries(unzipSync(await readFile(zip)))) {
    await mkdir(dirname(join(to, path)), { recursive: true });
    await writeFile(join(to, path), bytes);
  }
}
