import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeId } from '../../src/core/course/id.ts';
import type { Build, BuiltDocument } from '../../src/packaging/build.ts';
import { makePackage } from '../../src/packaging/package.ts';
import { defaultSettings } from '../../src/packaging/settings.ts';

/**
 * Packaging a number of modules, in a process of its own, so that its peak of memory is its own. The
 * modules are those of the build, over and over: a page, questions and pictures as they really are.
 */
const [dist = 'dist', amount] = process.argv.slice(2);
if (amount === undefined) for (const n of ['1', '10', '100']) inOwnProcess(n);
else await measure(Number(amount));

function inOwnProcess(n: string): void {
  execFileSync(process.execPath, [import.meta.filename, dist, n], { stdio: 'inherit' });
}

async function measure(count: number): Promise<void> {
  const build: Build = JSON.parse(readFileSync(join(dist, 'beheer/build.json'), 'utf8'));
  const read = async (path: string) => new Uint8Array(readFileSync(join(dist, path)));
  const modules = build.documents.filter(({ kind }) => kind === 'module');
  const many = Array.from({ length: count }, (_, n) => renamed(modules, n));
  const before = performance.now();
  let bytes = 0;
  for (const { id } of many) {
    const settings = { ...defaultSettings, documents: [id] };
    bytes += (await makePackage({ ...build, documents: many }, read, settings)).bytes.length;
  }
  const seconds = ((performance.now() - before) / 1000).toFixed(2);
  const peak = (process.resourceUsage().maxRSS / 1024).toFixed(0);
  const each = Math.round(bytes / count);
  console.log(
    `package ${String(count).padStart(3)} modules  ${seconds.padStart(7)} s  peak ${peak} MB  ${each} bytes per package`,
  );
}

function renamed(modules: readonly BuiltDocument[], n: number): BuiltDocument {
  const module = modules[n % modules.length];
  if (!module) throw new Error('The build has no modules');
  return { ...module, id: makeId(`${module.id}-${n}`) };
}
