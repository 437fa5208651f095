import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { makeZip } from '../../src/packaging/zip.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const files = new Map([
  ['b/c.txt', bytes('c'.repeat(999))],
  ['404.html', bytes('leeg')],
  ['B.txt', bytes('')],
  ['a.txt', bytes('a')],
]);

test('what goes in comes out', () => {
  expect(new Map(Object.entries(unzipSync(makeZip(files))))).toEqual(files);
});

test('entries are sorted by code unit, and folders have none', () => {
  const names = directory().map((entry) => entry.slice(42, 42 + entry.charCodeAt(24)));
  expect(names).toEqual(['404.html', 'B.txt', 'a.txt', 'b/c.txt']);
});

test('the order in which files were found makes no difference', () => {
  expect(makeZip(new Map([...files].toReversed()))).toEqual(makeZip(files));
});

// @spec APPNOTE 4.4.6: 1 January 1980, 00:00:00, is 00 00 21 00.
test('every entry is dated at the first moment a zip can hold', () => {
  const dates = directory().map((entry) => entry.slice(8, 12));
  expect(dates).toEqual(Array(4).fill('\x00\x00\x21\x00'));
});

/** The entries of the central directory, each after its signature. @spec APPNOTE 4.3.12 */
const directory = () => Buffer.from(makeZip(files)).toString('latin1').split('PK\x01\x02').slice(1);
