import { readFile } from 'node:fs/promises';
import { validateXML, type XMLFileInfo } from 'xmllint-wasm';
import { schemaSets, type SchemaSet, type SchemaStandard } from './schemas.ts';

const NODE_MODULES = new URL('../../node_modules/', import.meta.url);

/**
 * What the schemas of a standard have against a manifest, a line per complaint. Node only: the
 * content security policy of the site allows no WebAssembly.
 */
export async function validateManifest(
  standard: SchemaStandard,
  manifest: string,
): Promise<readonly string[]> {
  const set = schemaSets[standard];
  const { valid, errors } = await validateXML({
    xml: { fileName: 'imsmanifest.xml', contents: manifest },
    schema: { fileName: 'all.xsd', contents: importing(set) },
    preload: await Promise.all(set.files.map((name) => readSchema(set, name))),
    modifyArguments: (args) => ['--nonet', ...args],
  });
  if (valid) return [];
  return errors.map(({ loc, message }) => (loc ? `${loc.lineNumber}: ${message}` : message));
}

/** One schema that imports every namespace of the manifest: xmllint takes no second one. */
const importing = ({ namespaces }: SchemaSet): string =>
  `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${[...namespaces]
    .map(([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`)
    .join('')}</xs:schema>`;

async function readSchema({ folder, repairs }: SchemaSet, name: string): Promise<XMLFileInfo> {
  const original = await readFile(new URL(`${folder}/${name}`, NODE_MODULES), 'utf8');
  const repair = repairs.get(name);
  return { fileName: name, contents: repair ? repair(original) : original };
}
