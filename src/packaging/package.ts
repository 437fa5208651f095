import type { Build, ReadFile } from './build.ts';
import { makePlan } from './plan.ts';
import type { PackageSettings } from './settings.ts';
import { slice } from './slice.ts';
import { makeZip } from './zip.ts';

export type Package = {
  readonly name: string;
  /** Everything in the zip, by its path there. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly bytes: Uint8Array;
  readonly manifest: string;
};

/**
 * Cuts a package out of a build. The same in Node and in a browser, byte for byte, so that HR and IT
 * make the same file. Throws `PackageRefused` for what cannot be chosen.
 */
export async function makePackage(
  build: Build,
  read: ReadFile,
  settings: PackageSettings,
): Promise<Package> {
  const plan = makePlan(build, settings);
  const { name, manifestName, makeManifest } = plan.standard;
  const content = await slice(plan, read);
  const manifest = makeManifest(plan, [...content.keys()]);
  const files = joinFiles([
    ...content,
    [manifestName, new TextEncoder().encode(manifest)],
    ...(await readSchemas(build.schemas[name] ?? [], read)),
  ]);
  return { name: `${plan.slug}-${name}.zip`, files, bytes: makeZip(files), manifest };
}

/** The schemas go to the root, unchanged and with their notices. @spec scorm.md 2.4 */
const readSchemas = (paths: readonly string[], read: ReadFile) =>
  Promise.all(
    paths.map(async (path) => [path.slice(path.lastIndexOf('/') + 1), await read(path)] as const),
  );

function joinFiles(entries: readonly (readonly [string, Uint8Array])[]) {
  const files = new Map(entries);
  if (files.size < entries.length) throw new Error('Two files of the package share a name');
  return files;
}
