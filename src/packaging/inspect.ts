import { unzipSync } from 'fflate';
import { checkCmi5 } from './cmi5/check.ts';
import type { Finding } from './finding.ts';
import type { SchemaStandard } from './schemas.ts';
import { checkPackage } from './scorm/check.ts';
import type { ManifestDialect } from './scorm/subject.ts';
import { scorm12Manifest } from './scorm12/dialect.ts';
import { scorm2004Manifest } from './scorm2004/dialect.ts';
import type { Standard } from './settings.ts';
import { validateManifest } from './validate.ts';

export const dialects: { readonly [S in SchemaStandard]: ManifestDialect } = {
  scorm12: scorm12Manifest,
  'scorm2004-3': scorm2004Manifest('scorm2004-3'),
  'scorm2004-4': scorm2004Manifest('scorm2004-4'),
};

/** Everything wrong with a finished zip, read back as an LMS would. Node only. */
export async function inspectZip(
  standard: Standard,
  bytes: Uint8Array,
): Promise<readonly Finding[]> {
  const files = new Map(Object.entries(unzipSync(bytes)));
  if (!isScorm(standard)) return checkCmi5(files);
  const manifest = files.get('imsmanifest.xml');
  const lines =
    manifest === undefined
      ? []
      : await validateManifest(standard, new TextDecoder().decode(manifest));
  return [
    ...checkPackage(dialects[standard], files),
    ...lines.map((detail) => ({ check: 'xsd', detail }) as const),
  ];
}

const isScorm = (standard: Standard): standard is SchemaStandard =>
  Object.hasOwn(dialects, standard);
