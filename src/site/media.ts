import { stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Every file beside the lessons that a lesson may show or offer, as the address that the build gave it. */
const addresses = import.meta.glob<string>(
  '@course/content/**/*.{mp4,webm,vtt,pdf,docx,odt,xlsx,ods,pptx,odp,csv,txt,zip}',
  { eager: true, query: '?url', import: 'default' },
);

/**
 * The one of these files that a lesson names: the end of its path, since a component does not know in which
 * lesson it stands.
 */
export function namedIn<T>(files: Readonly<Record<string, T>>, src: string): T | undefined {
  const name = src.replace(/^(\.{1,2}\/)+/, '/');
  return Object.entries(files).find(([path]) => path.endsWith(name))?.[1];
}

/** Where the build put a file. Authoring has seen that it is there. */
export function addressOf(src: string): string {
  const address = namedIn(addresses, src);
  if (!address) throw new Error(`Authoring let a missing file through: ${src}`);
  return address;
}

/** How large it is, in bytes. */
export async function bytesOf(src: string): Promise<number> {
  const paths = Object.fromEntries(Object.keys(addresses).map((path) => [path, path]));
  const path = namedIn(paths, src) ?? '';
  return (await stat(join(process.cwd(), path))).size;
}
