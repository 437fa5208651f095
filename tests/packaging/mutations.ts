import { expect } from 'vitest';
import type { FindingCode } from '../../src/packaging/finding.ts';
import { textOf } from './fake-build.ts';

export type Files = ReadonlyMap<string, Uint8Array>;
export type Mutation = readonly [
  sin: string,
  caughtAs: FindingCode,
  mutate: (good: Files) => Files,
];

export const MANIFEST = 'imsmanifest.xml';
const encode = (text: string) => new TextEncoder().encode(text);
export const put = (path: string, text: string) => (files: Files) =>
  new Map([...files, [path, encode(text)]]);
export const drop = (path: string) => (files: Files) =>
  new Map([...files].filter(([name]) => name !== path));

/** Replaces in the manifest, and insists that there was something to replace. */
export const write = (from: string | RegExp, to: string) => (files: Files) => {
  const before = textOf(files.get(MANIFEST));
  const after = before.replaceAll(from, to);
  expect(after).not.toBe(before);
  return put(MANIFEST, after)(files);
};

const RESOURCE = /<resource [\s\S]*<\/resource>/g;

/** Sins in every version of SCORM. */
export const mutations: readonly Mutation[] = [
  ['no manifest', 'manifest-present', drop(MANIFEST)],
  [
    'a manifest in a folder',
    'manifest-present',
    (files) => put(`x/${MANIFEST}`, 'x')(drop(MANIFEST)(files)),
  ],
  ['a byte order mark', 'no-bom', write(/^<\?xml/g, '\uFEFF<?xml')],
  ['a DOCTYPE', 'no-doctype', write('<manifest ', '<!DOCTYPE manifest>\n<manifest ')],
  ['an element left open', 'well-formed', write('</organizations>', '')],
  ['a bare ampersand', 'well-formed', write('Privacy &amp;', 'Privacy &')],
  ['an entity of HTML', 'well-formed', write('Privacy', 'Privacy&nbsp;')],
  ['a declared file that is missing', 'declared-files-exist', drop('_astro/page.Ab1.css')],
  ['other capitals in a path', 'declared-files-exist', write('page.Ab1', 'page.ab1')],
  ['half an escape in a path', 'declared-files-exist', write('page.Ab1.css', '%E0%A4%A')],
  ['a file that is not declared', 'files-are-declared', put('rommel.txt', 'x')],
  [
    'a receipt that is not declared',
    'files-are-declared',
    write(/<file href="receipt.html"[^>]*>/g, ''),
  ],
  ['a declared receipt that is missing', 'declared-files-exist', drop('receipt.json')],
  [
    'an organization without a title',
    'titles-present',
    write(/(<organization [^>]*>)\s*<title>.*/g, '$1'),
  ],
  ['a launch file that is not there', 'launch-is-a-file', write('sco" href="', 'sco" href="x/')],
  ['a launch file not listed', 'launch-is-a-file', write(/<file href="modules[^>]*>/g, '')],
  ['an item that points nowhere', 'references-resolve', write('ref="res-', 'ref="res-x-')],
  ['a dependency that is not there', 'references-resolve', depend('res-elders')],
  ['an item that starts nothing', 'items-launch-scos', write(/ identifierref="[^"]*"/g, '')],
  ['an item that starts an asset', 'items-launch-scos', write(/(type)="sco"/gi, '$1="asset"')],
  ['a resource without a launch file', 'items-launch-scos', write(/sco" href="[^"]*"/g, 'sco"')],
  ['a default that does not exist', 'default-organization', write('default="org-', 'default="o-')],
  ['no default', 'default-organization', write(/ default="[^"]*"/g, '')],
  ['an item without a title', 'titles-present', write(/(<item[^>]*>)\s*<title>.*/g, '$1')],
  ['an empty title', 'titles-present', write(/<title>P.*<\/title>/g, '<title> </title>')],
  ['a SCO in capitals', 'scormtype-spelling', write(/(type)="sco"/gi, '$1="SCO"')],
  ['another prefix than adlcp', 'usual-prefix', write(/adlcp(?=[:=])/g, 'adl')],
  ['no schemaversion', 'schemaversion-exact', write(/<schemaversion>.*/g, '')],
  [
    'two equal identifiers',
    'identifiers-unique',
    write('"org-veilig-werken"', '"item-veilig-werken"'),
  ],
  ['an accent in an identifier', 'identifiers-plain', write('item-veilig', 'item-véilig')],
  ['a space in a name', 'names-plain', put('a b.txt', 'x')],
  ['a name that climbs out', 'names-plain', put('../x.txt', 'x')],
  ['a folder entry', 'names-plain', put('plaatjes/', '')],
  ['an identifier with a space', 'xsd', write('identifier="item-', 'identifier="item ')],
  ['no organizations', 'xsd', write(/<organizations[\s\S]*<\/organizations>/g, '')],
  ['a resource without a type', 'xsd', write(' type="webcontent"', '')],
  ['a file without an href', 'xsd', write('<file href="_astro/client.C1.js"/>', '<file/>')],
  ['a resource said twice', 'xsd', (files) => write(RESOURCE, twice(files))(files)],
];

export function declare(path: string) {
  return write('</resource>', `<file href="${path}"/></resource>`);
}

function depend(identifier: string) {
  return write('</resource>', `<dependency identifierref="${identifier}"/></resource>`);
}

function twice(files: Files): string {
  const [resource = ''] = textOf(files.get(MANIFEST)).match(RESOURCE) ?? [];
  return `${resource}\n${resource}`;
}
