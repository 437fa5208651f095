import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeId } from '../../src/core/course/id.ts';
import { readBuild, readFrom } from '../../src/packaging/disk.ts';
import { makePackage } from '../../src/packaging/package.ts';
import { defaultSettings, type PackageSettings } from '../../src/packaging/settings.ts';
import { OWN } from './paths.ts';

/** Cuts a package of the fixture, and unzips it as an LMS does. */
export async function cut(dist: string, choice: Partial<PackageSettings>): Promise<string> {
  const folder = join(OWN, `fixture-${Object.values(choice).join('-')}`);
  const settings = { ...defaultSettings, documents: [makeId('proef')], ...choice };
  const { files } = await makePackage(await readBuild(dist), readFrom(dist), settings);
  await unpack(files, folder);
  return folder;
}

/** As an LMS does with an upload. */
export async function unpack(
  files: ReadonlyMap<string, Uint8Array>,
  folder: string,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
}
