import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Build, ReadFile } from '../../src/packaging/build.ts';
import { schemaSets } from '../../src/packaging/schemas.ts';
import { defaultSettings, type PackageSettings } from '../../src/packaging/settings.ts';
import { makeId } from '../../src/core/course/id.ts';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FIXTURE = join(ROOT, 'tests/fixtures/build');
const SCHEMAS = Object.entries(schemaSets).map(
  ([standard, { folder }]) => [standard, join(ROOT, 'node_modules', folder)] as const,
);

/** A whole build in a folder of its own, with the schemas where the real build puts them. */
export function makeDist(parent = mkdtempSync(join(tmpdir(), 'packaging-'))): string {
  const dist = join(parent, 'dist');
  cpSync(FIXTURE, dist, { recursive: true });
  for (const [standard, folder] of SCHEMAS)
    cpSync(folder, join(dist, 'beheer/schemas', standard), { recursive: true });
  return dist;
}

export const fakeBuild: Build = JSON.parse(
  readFileSync(join(FIXTURE, 'beheer/build.json'), 'utf8'),
);

export const readFixture: ReadFile = async (path) => {
  const [, standard, schema = ''] = /^beheer\/schemas\/([^/]+)\/(.+)$/.exec(path) ?? [];
  const folder = new Map<string | undefined, string>(SCHEMAS).get(standard);
  return new Uint8Array(readFileSync(folder ? join(folder, schema) : join(FIXTURE, path)));
};

/** The fixture with some files replaced by other text. */
export const readInstead =
  (others: Readonly<Record<string, string>>): ReadFile =>
  async (path) =>
    others[path] === undefined ? readFixture(path) : new TextEncoder().encode(others[path]);

export const settingsFor = (
  module: string,
  others: Partial<PackageSettings> = {},
): PackageSettings => ({ ...defaultSettings, documents: [makeId(module)], ...others });

export const textOf = (bytes: Uint8Array | undefined): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
