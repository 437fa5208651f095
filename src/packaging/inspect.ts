import { unzipSync } from 'fflate';
import type { Finding } from './finding.ts';
import { checkPackage } from './scorm12/check.ts';
import type { Standard } from './settings.ts';
import { validateManifest } from './validate.ts';

type Inspector = (files: ReadonlyMap<string, Uint8Array>) => Promise<readonly Finding[]>;

const inspectors: { readonly [S in Standard]?: Inspector } = { scorm12: inspectScorm12 };

/** Everything wrong with a finished zip, read back as an LMS would. Node only. */
export async function inspectZip(
  standard: Standard,
  bytes: Uint8Array,
): Promise<readonly Finding[]> {
  const inspect = inspectors[standard];
  if (inspect === undefined) throw new Error(`No inspection for ${standard}`);
  return inspect(new Map(Object.entries(unzipSync(bytes))));
}

async function inspectScorm12(files: ReadonlyMap<string, Uint8Array>): Promise<readonly Finding[]> {
  const manifest = files.get('imsmanifest.xml');
  const lines =
    manifest === undefined
      ? []
      : await validateManifest('scorm12', new TextDecoder().decode(manifest));
  return [...checkPackage(files), ...lines.map((detail) => ({ check: 'xsd', detail }) as const)];
}
