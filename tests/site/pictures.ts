import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { CACHE, ROOT } from '../browser/paths.ts';

export const KEPT = join(ROOT, 'tests/golden/screens');
const MADE = join(CACHE, 'screens');
const MAKER = join(KEPT, 'made-by.txt');

export const isAccepting = process.env['ACCEPT_PICTURES'] !== undefined;

/** Letters differ a hair between browsers and systems, so a picture is compared with its own kind. */
export const makerOf = (version: string): string =>
  `Chromium ${version} on ${process.platform} ${process.arch}`;

export const keptMaker = (): Promise<string> =>
  readFile(MAKER, 'utf8').then(
    (text) => text.trim(),
    () => 'nobody',
  );

/** As many dots may differ as the edge of a letter has. */
const MOST_DIFFERENT = 40;

/** Keeps a picture, or compares it with the kept one: what is different, or nothing. */
export async function compare(name: string, taken: Buffer): Promise<readonly string[]> {
  const kept = join(KEPT, name);
  const picture = coarse(PNG.sync.read(taken));
  if (isAccepting) {
    await write(kept, picture);
    return [];
  }
  if (!existsSync(kept)) return [`${name}: no kept picture`];
  const before = PNG.sync.read(await readFile(kept));
  const { width, height } = before;
  if (width !== picture.width || height !== picture.height)
    return [`${name}: ${width} × ${height} became ${picture.width} × ${picture.height}`];
  const marks = new PNG({ width, height });
  const different = pixelmatch(before.data, picture.data, marks.data, width, height, {
    threshold: 0.1,
  });
  if (different <= MOST_DIFFERENT) return [];
  await write(join(MADE, name), picture);
  await write(join(MADE, `different.${name}`), marks);
  return [`${name}: ${different} dots differ, see ${join(MADE, `different.${name}`)}`];
}

export async function keepMaker(maker: string): Promise<void> {
  await mkdir(KEPT, { recursive: true });
  await writeFile(MAKER, `${maker}\n`);
}

async function write(path: string, picture: PNG): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, PNG.sync.write(picture, { colorType: 2, deflateLevel: 9 }));
}

/** Thirty-two steps per colour: fewer bytes, and nothing that an eye would miss. */
function coarse(picture: PNG): PNG {
  for (const [n, value] of picture.data.entries())
    picture.data[n] = n % 4 === 3 ? 255 : (value & 0xf8) | (value >> 5);
  return picture;
}
