import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What a file brings along at run time: types are gone by then. */
function runtimeImports(file: URL, seen = new Map<string, readonly string[]>()) {
  if (seen.has(file.href)) return seen;
  const code = readFileSync(file, 'utf8').replaceAll(/import type [\s\S]*?;/g, '');
  const names = [...code.matchAll(/(?:from|import)\s+'([^']+)'/g)].map(([, name]) => String(name));
  seen.set(file.href, names);
  for (const name of names.filter((name) => name.startsWith('.'))) {
    runtimeImports(new URL(name, file), seen);
  }
  return seen;
}

test('making a package takes nothing that a browser does not have', () => {
  const entry = new URL('../../src/packaging/package.ts', import.meta.url);
  const packages = [...runtimeImports(entry).values()]
    .flat()
    .filter((name) => !name.startsWith('.'));
  expect(new Set(packages)).toEqual(new Set(['fflate', 'magic-string', 'parse5']));
});
