import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCourse } from '../../src/authoring/index.ts';
import type { Build } from '../../src/packaging/build.ts';
import { makePackage } from '../../src/packaging/package.ts';
import { defaultSettings } from '../../src/packaging/settings.ts';

/** Times and sizes of this machine, to compare with yesterday's: never a test. */
const out = mkdtempSync(join(tmpdir(), 'bench-'));

async function timed<T>(what: string, run: () => T | Promise<T>): Promise<T> {
  const before = performance.now();
  const result = await run();
  console.log(`${what.padEnd(52)} ${(performance.now() - before).toFixed(0).padStart(7)} ms`);
  return result;
}

const { course } = await timed('read and check the course, first time', () => readCourse('.'));
await timed('read and check the course, again', () => readCourse('.'));
console.log(
  `  ${course?.modules.length} modules, ${course?.lessons.length} lessons, ${course?.questions.length} questions`,
);

const buildSite = (courseRoot: string, outDir: string) =>
  spawnSync('npx', ['astro', 'build', '--outDir', outDir], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, COURSE_ROOT: courseRoot },
  });
await timed('build the site', () => buildSite('.', out));
const build: Build = JSON.parse(readFileSync(join(out, 'beheer/build.json'), 'utf8'));
const read = async (path: string) => new Uint8Array(readFileSync(join(out, path)));
for (const { id, page } of build.documents) {
  const { bytes } = await timed(`package ${id}`, () =>
    makePackage(build, read, { ...defaultSettings, documents: [id], standard: 'scorm12' }),
  );
  console.log(`  ${bytes.length} bytes, page ${statSync(join(out, page)).size} bytes`);
}
console.log(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
spawnSync(process.execPath, ['tests/bench/packaging.ts', out], { stdio: 'inherit' });

// Six lessons with ten questions, as others were measured on.
const fixture = mkdtempSync(join(tmpdir(), 'bench-fixture-'));
buildSite('tests/fixtures/kinds', fixture);
spawnSync(process.execPath, ['tests/bench/pages.ts', out, fixture], { stdio: 'inherit' });
