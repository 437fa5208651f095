import { unzipSync } from 'fflate';
import {
  isManifest,
  parseManifest,
  type Item,
  type Manifest,
  type ManifestProblem,
} from './manifest.ts';

export type Files = ReadonlyMap<string, Uint8Array>;

/** A package that can be run. */
export type Package = { readonly manifest: Manifest; readonly files: Files };

export type PackageProblem = ManifestProblem | 'not-a-zip' | 'no-manifest' | 'launch-file-missing';

/** Unzips and checks what an LMS would; the rest is for the command that makes packages. */
export function openPackage(zip: Uint8Array): Package | PackageProblem {
  const files = unzipped(zip);
  if (!files) return 'not-a-zip';
  const xml = files.get('imsmanifest.xml') ?? files.get('cmi5.xml');
  if (!xml) return 'no-manifest';
  const manifest = parseManifest(new TextDecoder().decode(xml));
  if (!isManifest(manifest)) return manifest;
  const isThere = ({ launch }: Item) =>
    files.has(decodeURIComponent(launch.replace(/[?#].*$/, '')));
  return manifest.items.every(isThere) ? { manifest, files } : 'launch-file-missing';
}

export const isPackage = (opened: Package | PackageProblem): opened is Package =>
  typeof opened !== 'string';

function unzipped(zip: Uint8Array): Files | undefined {
  try {
    // Not the asynchronous way: its workers start from a blob, which the page's CSP forbids.
    const entries = Object.entries(unzipSync(zip));
    return new Map(entries.filter(([path]) => !path.endsWith('/')));
  } catch {
    // fflate throws on anything that is not a zip.
    return undefined;
  }
}
