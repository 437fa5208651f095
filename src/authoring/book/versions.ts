import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { BookVersion } from '../../core/course/book.ts';
import { loadCourse } from '../load-course.ts';
import { isoDate, strict, text } from '../schemas/fields.ts';
import { bookItems } from './fingerprints.ts';

/** A folder of the course: a kept version is as much part of it as its text. */
const FOLDER = 'content/versies';

const versionSchema = strict({
  version: text('De versie van de cursus.').regex(/^[a-z0-9][a-z0-9.-]*$/i),
  date: isoDate('De dag waarop deze versie is bewaard.'),
  items: z.array(strict({ key: text('De soort en de id.'), title: z.string(), hash: z.string() })),
});

/** The versions that were kept, newest first. */
export async function readVersions(root: string): Promise<readonly BookVersion[]> {
  const names = await readdir(join(root, FOLDER)).catch(() => []);
  const texts = names
    .filter((name) => name.endsWith('.json'))
    .map((name) => readFile(join(root, FOLDER, name), 'utf8'));
  return (await Promise.all(texts))
    .map((source) => versionSchema.parse(JSON.parse(source)))
    .toSorted((a, b) => (order(a) < order(b) ? 1 : -1));
}

const order = ({ date, version }: BookVersion) => `${date} ${version}`;

/**
 * Keeps the book as it stands under the version of the course.
 * @returns the file, and false when that version was there already: what was kept never changes
 */
export async function freezeBook(
  root: string,
  date: string,
): Promise<{ readonly file: string; readonly kept: boolean }> {
  const course = await loadCourse(root);
  const { version } = course.organisation;
  const file = `${FOLDER}/${version}.json`;
  const book = { version, date, items: await bookItems(root, course) };
  await mkdir(join(root, FOLDER), { recursive: true });
  const kept = await writeFile(join(root, file), printed(book), { flag: 'wx' }).then(
    () => true,
    (error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
      throw error;
    },
  );
  return { file, kept };
}

/** A line per item, so that a change of one is a change of one line. */
const printed = ({ version, date, items }: BookVersion): string =>
  `{"version":${JSON.stringify(version)},"date":${JSON.stringify(date)},"items":[\n${items
    .map((one) => JSON.stringify(one))
    .join(',\n')}\n]}\n`;
