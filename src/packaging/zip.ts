import { zipSync } from 'fflate';
import { sortedByPath } from './paths.ts';

/**
 * The same files give the same bytes on every machine: sorted names, one fixed date, no folder
 * entries. fflate writes the date from its local components, so a local date is the same in every
 * time zone; 1980 is the first year that a zip can hold.
 */
export function makeZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(sortedByPath(files)), {
    level: 9,
    mtime: new Date(1980, 0, 1),
  });
}
