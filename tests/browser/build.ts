import { execFile } from 'node:child_process';
import { mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT, SITE_AT } from './paths.ts';

/** So that what is built is what a visitor gets. */
const OUTSIDE_A_TEST = { NODE_ENV: 'production', VITEST: undefined, TEST: undefined };

/** Runs a script of the project with the Node that runs the tests; its complaint becomes the error. */
export async function run(
  [script = '', ...args]: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  await new Promise<void>((done, fail) => {
    execFile(
      process.execPath,
      [script, ...args],
      { cwd: ROOT, env: { ...process.env, ...OUTSIDE_A_TEST, ...env }, maxBuffer: 2 ** 26 },
      (error, stdout, stderr) => {
        if (error)
          fail(new Error(`${script} ${args.join(' ')}\n${stdout}\n${stderr}`, { cause: error }));
        else done();
      },
    );
  });
}

/** What `npm run build` does, for any course and folder. */
export async function buildSite(courseRoot: string, dist: string): Promise<void> {
  await run(['node_modules/astro/bin/astro.mjs', 'build', '--outDir', dist], {
    COURSE_ROOT: courseRoot,
    SITE_ROOT: courseRoot === '.' ? '/' : SITE_AT,
  });
  await cutPackages(dist, join(dist, 'beheer', 'pakketten'), '--index');
}

export async function cutPackages(
  dist: string,
  out: string,
  ...options: readonly string[]
): Promise<void> {
  // The command refuses a folder that is not there.
  await mkdir(out, { recursive: true });
  await run([
    'src/packaging/cli.ts',
    '--all',
    '--standard',
    'scorm12',
    '--dist',
    dist,
    '--out',
    out,
    ...options,
  ]);
}

const SOURCES = ['src', 'public', 'docs', 'astro.config.mjs', 'package-lock.json'];
const AUTHORED = ['content', 'modules', 'quizzes'];

/** Whether the build is there and younger than all that it is made of. */
export async function isCurrent(courseRoot: string, dist: string): Promise<boolean> {
  const builtAt = await changedAt(join(dist, 'beheer', 'build.json'));
  const sources = [...SOURCES, ...AUTHORED.map((folder) => join(courseRoot, folder))];
  const changes = await Promise.all(sources.map((path) => newestIn(join(ROOT, path))));
  return builtAt > Math.max(...changes);
}

/** The last change anywhere under a path; a folder changes when a file in it goes. */
async function newestIn(path: string): Promise<number> {
  const entries = await readdir(path, { recursive: true }).catch(() => []);
  const changes = await Promise.all(
    [path, ...entries.map((entry) => join(path, entry))].map(changedAt),
  );
  return Math.max(...changes);
}

/** Missing counts as older than everything. */
const changedAt = (path: string): Promise<number> =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
