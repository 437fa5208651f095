import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const RELAY = fileURLToPath(new URL('../../relay/', import.meta.url));
const FOLDER = 'beheer/launcher';

/** Each is one script without a chunk of the site: it is all that a thin package holds. */
const LAUNCHERS = ['scorm12', 'scorm2004'] as const;

/** Builds the launchers into the site; answers with where they are, by their drivers. */
export async function buildLaunchers(root: string): Promise<Readonly<Record<string, string>>> {
  const outDir = join(root, FOLDER);
  for (const name of LAUNCHERS)
    await build({
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      build: {
        outDir,
        emptyOutDir: false,
        target: 'es2022',
        lib: {
          entry: join(RELAY, `${name}.ts`),
          formats: ['iife'],
          name: 'launcher',
          fileName: () => `${name}.js`,
        },
      },
    });
  await mkdir(outDir, { recursive: true });
  await copyFile(join(RELAY, 'launcher.css'), join(outDir, 'launcher.css'));
  return Object.fromEntries(LAUNCHERS.map((name) => [name, `${FOLDER}/${name}.js`]));
}
