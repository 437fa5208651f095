import { makeId } from '../core/course/id.ts';
import type { Build } from '../packaging/build.ts';
import { onOffer } from '../packaging/order.ts';
import { defaultSettings, type Arrangement, type Standard } from '../packaging/settings.ts';

/** A course of this site, of which a package can be made here. */
export type Course = {
  readonly id: string;
  readonly title: string;
  /** More than one where it can be a package of several courses. */
  readonly steps: number;
};

export type Wish = {
  readonly course: string;
  readonly standard: Standard;
  readonly as: Arrangement;
};

const PLACE = '../../';

/** None where the site does not tell of itself: one can still choose a file. */
export async function coursesOf(page: string): Promise<readonly Course[]> {
  try {
    return onOffer(await readBuild(page)).map(({ id, title, steps = [] }) => ({
      id,
      title,
      steps: steps.length,
    }));
  } catch {
    // Offline, or a host that answers with a page of its own.
    return [];
  }
}

/** The package as the package page makes it, byte for byte. Rejects where it cannot be fetched or made. */
export async function makeZip(wish: Wish, page: string): Promise<Uint8Array> {
  const { makePackage } = await import('../packaging/package.ts');
  const { course, standard, as } = wish;
  const settings = { ...defaultSettings, documents: [makeId(course)], standard, as };
  const build = await readBuild(page);
  const made = await makePackage(build, (path) => fetchBytes(path, page), settings);
  return made.bytes;
}

const readBuild = async (page: string): Promise<Build> =>
  JSON.parse(new TextDecoder().decode(await fetchBytes('beheer/build.json', page))) as Build;

async function fetchBytes(path: string, page: string): Promise<Uint8Array> {
  const response = await fetch(new URL(`${PLACE}${path}`, page));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
