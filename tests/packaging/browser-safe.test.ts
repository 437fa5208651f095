import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

/** What a file brings along at run time: types are gone by then. */
function runtimeImports(file: URL, seen = new Map<string, readonly string[]>()) {
  if (seen.has(file.href)) return seen;
  const code = readFileSync(file, 'utf8').replaceAll(/import type [\s\S]*?;/g, '');
  const names = [...code.matchAll(/(?:from|import)\s+'([^']+)'/g)].map(([, name]) => String(name));
  seen.set(file.href, names);
  const { resolve } = createRequire(file);
  for (const name of names.filter(isOurs)) runtimeImports(pathToFileURL(resolve(name)), seen);
  return seen;
}

const isOurs = (name: string) => /^[.#]/.test(name);

test('making a package takes nothing that a browser does not have', () => {
  const entry = new URL('../../src/packaging/package.ts', import.meta.url);
  const packages = [...runtimeImports(entry).values()].flat().filter((name) => !isOurs(name));
  expect(new Set(packages)).toEqual(new Set(['fflate', 'magic-string', 'parse5']));
});
