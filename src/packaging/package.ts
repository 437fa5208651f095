import type { Build, OnStep, ReadFile } from './build.ts';
import { makePlan, type Plan } from './plan.ts';
import { receiptFiles } from './receipt/files.ts';
import type { Receipt } from './receipt/receipt.ts';
import type { PackageSettings } from './settings.ts';
import { contentPaths, slice } from './slice.ts';
import { thinContent, thinSources } from './thin/content.ts';
import { makeZip } from './zip.ts';

export type Package = {
  readonly name: string;
  /** Everything in the zip, by its path there. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly bytes: Uint8Array;
  readonly manifest: string;
  readonly receipt: Receipt;
};

/**
 * Cuts a package out of a build. The same in Node and in a browser, byte for byte, so that HR and IT
 * make the same file. Throws `PackageRefused` for what cannot be chosen.
 */
export async function makePackage(
  build: Build,
  read: ReadFile,
  settings: PackageSettings,
  onStep: OnStep = () => undefined,
): Promise<Package> {
  const plan = makePlan(build, settings);
  const { name, manifestName, makeManifest } = plan.standard;
  const content = await contentOf(plan, read, onStep);
  const { receipt, files: receipts } = await receiptFiles(plan, content);
  const manifest = makeManifest(plan, [...content.keys(), ...receipts.keys()]);
  const files = joinFiles([
    ...content,
    ...receipts,
    [manifestName, new TextEncoder().encode(manifest)],
    ...(await readSchemas(schemasOf(plan), read)),
  ]);
  const thin = plan.hosting ? '-dun' : '';
  const bytes = makeZip(files);
  return { name: `${plan.slug}-${name}${thin}.zip`, files, bytes, manifest, receipt };
}

const contentOf = ({ hosting, ...plan }: Plan, read: ReadFile, onStep: OnStep) =>
  hosting ? thinContent({ ...plan, hosting }, read, onStep) : slice(plan, read, onStep);

/** Everything of the build that the package is made of. */
export const sourcesOf = (plan: Plan): readonly string[] => [
  ...(plan.hosting ? thinSources(plan.hosting) : contentPaths(plan)),
  ...schemasOf(plan),
];

const schemasOf = ({ build, standard }: Plan): readonly string[] =>
  build.schemas[standard.name] ?? [];

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
