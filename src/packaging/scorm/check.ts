import type { Finding, FindingCode } from '../finding.ts';
import { isPlainPath } from '../paths.ts';
import { parseXml, type XmlDocument } from '../xml-tree.ts';
import { manifestChecks } from './manifest-checks.ts';
import type { ManifestDialect, Subject } from './subject.ts';

const MANIFEST = 'imsmanifest.xml';

/**
 * What the schemas cannot see of a finished package: broken references, files that are missing or
 * not declared, spelling that they leave free. @spec scorm.md 2.3, 5.1
 */
export function checkPackage(
  dialect: ManifestDialect,
  files: ReadonlyMap<string, Uint8Array>,
): readonly Finding[] {
  const names = [...files.keys()];
  const odd = names.filter((name) => !isPlainPath(name));
  const bytes = files.get(MANIFEST);
  const rest =
    bytes === undefined
      ? found('manifest-present', [MANIFEST])
      : checkManifest(dialect, bytes, names);
  return [...found('names-plain', odd), ...rest];
}

function checkManifest(
  dialect: ManifestDialect,
  bytes: Uint8Array,
  names: readonly string[],
): readonly Finding[] {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const bom = text.startsWith('\uFEFF') ? found('no-bom', ['U+FEFF']) : [];
  const document = parse(text);
  if (document instanceof Error) return [...bom, ...found('well-formed', [document.message])];
  const doctype = document.hasDoctype ? found('no-doctype', ['<!DOCTYPE']) : [];
  const content = names.filter((name) => name !== MANIFEST && !isSchema(name));
  const subject: Subject = {
    root: document.root,
    content: new Set(content),
    names: new Set(names),
  };
  return [
    ...bom,
    ...doctype,
    ...[...manifestChecks(dialect), ...dialect.checks].flatMap(([check, look]) =>
      found(check, look(subject)),
    ),
  ];
}

function parse(text: string): XmlDocument | Error {
  try {
    return parseXml(text);
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
}

// Control documents: at the root, and in no resource. @spec scorm.md 2.4, 5.1
const isSchema = (name: string): boolean => /^[^/]+\.(xsd|dtd)$/.test(name);

const found = (check: FindingCode, details: readonly string[]): readonly Finding[] =>
  details.map((detail) => ({ check, detail }));
