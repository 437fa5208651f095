import { zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { FindingCode } from '../../src/packaging/finding.ts';
import { inspectZip } from '../../src/packaging/inspect.ts';
import { makePackage } from '../../src/packaging/package.ts';
import { checkPackage } from '../../src/packaging/scorm12/check.ts';
import { findings } from '../../src/text/nl/packaging.ts';
import { fakeBuild, readFixture, settingsFor, textOf } from './fake-build.ts';

type Files = ReadonlyMap<string, Uint8Array>;
type Mutation = readonly [sin: string, caughtAs: FindingCode, mutate: (good: Files) => Files];

const MANIFEST = 'imsmanifest.xml';
const encode = (text: string) => new TextEncoder().encode(text);
const put = (path: string, text: string) => (files: Files) =>
  new Map([...files, [path, encode(text)]]);
const drop = (path: string) => (files: Files) =>
  new Map([...files].filter(([name]) => name !== path));

/** Replaces in the manifest, and insists that there was something to replace. */
const write = (from: string | RegExp, to: string) => (files: Files) => {
  const before = textOf(files.get(MANIFEST));
  const after = before.replaceAll(from, to);
  expect(after).not.toBe(before);
  return put(MANIFEST, after)(files);
};

const MASTERY = '<adlcp:masteryscore>80</';
const RESOURCE = /<resource [\s\S]*<\/resource>/g;

const mutations: readonly Mutation[] = [
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
  ['the schema declared as content', 'declared-files-exist', declare('ims_xml.xsd')],
  ['other capitals in a path', 'declared-files-exist', write('page.Ab1', 'page.ab1')],
  ['half an escape in a path', 'declared-files-exist', write('page.Ab1.css', '%E0%A4%A')],
  ['a file that is not declared', 'files-are-declared', put('rommel.txt', 'x')],
  ['a launch file that is not there', 'launch-is-a-file', write('sco" href="', 'sco" href="x/')],
  ['a launch file not listed', 'launch-is-a-file', write(/<file href="modules[^>]*>/g, '')],
  ['an item that points nowhere', 'references-resolve', write('ref="res-', 'ref="res-x-')],
  ['a dependency that is not there', 'references-resolve', depend('res-elders')],
  ['an item that starts nothing', 'items-launch-scos', write(/ identifierref="[^"]*"/g, '')],
  ['an item that starts an asset', 'items-launch-scos', write('type="sco"', 'type="asset"')],
  ['a resource without a launch file', 'items-launch-scos', write(/sco" href="[^"]*"/g, 'sco"')],
  ['a default that does not exist', 'default-organization', write('default="org-', 'default="o-')],
  ['no default', 'default-organization', write(/ default="[^"]*"/g, '')],
  ['an item without a title', 'titles-present', write(/(<item[^>]*>)\s*<title>.*/g, '$1')],
  ['an empty title', 'titles-present', write(/<title>P.*<\/title>/g, '<title> </title>')],
  ['the scormType of 2004', 'scormtype-spelling', write('scormtype', 'scormType')],
  ['a SCO in capitals', 'scormtype-spelling', write('type="sco"', 'type="SCO"')],
  ['no scormtype', 'scormtype-spelling', write(' adlcp:scormtype="sco"', '')],
  ['another prefix than adlcp', 'adlcp-prefix', write(/adlcp(?=[:=])/g, 'adl')],
  ['schemaversion 1.3', 'schemaversion-exact', write('sion>1.2<', 'sion>1.3<')],
  ['white space in schemaversion', 'schemaversion-exact', write('sion>1.2<', 'sion> 1.2<')],
  ['no schemaversion', 'schemaversion-exact', write(/<schemaversion>.*/g, '')],
  [
    'a pass mark in words',
    'mastery-is-a-percentage',
    write(MASTERY, MASTERY.replace('80', 'acht')),
  ],
  ['a pass mark of 101', 'mastery-is-a-percentage', write(MASTERY, MASTERY.replace('80', '101'))],
  ['a pass mark of 0.8', 'mastery-is-a-percentage', write(MASTERY, MASTERY.replace('80', '0.8'))],
  [
    'no pass mark in the element',
    'mastery-is-a-percentage',
    write(MASTERY, MASTERY.replace('80', '')),
  ],
  [
    'two equal identifiers',
    'identifiers-unique',
    write('"org-veilig-werken"', '"item-veilig-werken"'),
  ],
  ['an accent in an identifier', 'identifiers-plain', write('item-veilig', 'item-véilig')],
  ['a schema that is not at the root', 'schemas-present', drop('imsmd_rootv1p2p1.xsd')],
  ['a space in a name', 'names-plain', put('a b.txt', 'x')],
  ['a name that climbs out', 'names-plain', put('../x.txt', 'x')],
  ['a folder entry', 'names-plain', put('plaatjes/', '')],
  ['a title over 200', 'xsd', write(/<title>P.*<\/title>/g, `<title>${'a'.repeat(201)}</title>`)],
  ['an identifier with a space', 'xsd', write('identifier="item-', 'identifier="item ')],
  ['a version over 20', 'xsd', write('version="1.4.0"', 'version="1.4.0-een-lange-versie"')],
  ['no organizations', 'xsd', write(/<organizations[\s\S]*<\/organizations>/g, '')],
  ['a resource without a type', 'xsd', write(' type="webcontent"', '')],
  ['the mastery score before the title', 'xsd', write(/(<title>.*)(\s*)(<adlcp.*)/g, '$3$2$1')],
  [
    'metadata in another order',
    'xsd',
    write(/(<lifecycle>[\s\S]*)(<metameta[\s\S]*)(?=<tech)/g, '$2$1'),
  ],
  ['an element nobody knows', 'xsd', write('<rights>', '<rights><prijs>0</prijs>')],
  ['a file without an href', 'xsd', write('<file href="_astro/client.C1.js"/>', '<file/>')],
  ['another namespace', 'xsd', write('imscp_rootv1p1p2"', 'imscp_v1p1"')],
  ['a resource said twice', 'xsd', (files) => write(RESOURCE, twice(files))(files)],
];

function declare(path: string) {
  return write('</resource>', `<file href="${path}"/></resource>`);
}

function depend(identifier: string) {
  return write('</resource>', `<dependency identifierref="${identifier}"/></resource>`);
}

function twice(files: Files): string {
  const [resource = ''] = textOf(files.get(MANIFEST)).match(RESOURCE) ?? [];
  return `${resource}\n${resource}`;
}

let good: Files;
beforeAll(async () => {
  good = (await makePackage(fakeBuild, readFixture, settingsFor('veilig-werken'))).files;
});

const inspect = (files: Files) => inspectZip('scorm12', zipSync(Object.fromEntries(files)));

test('a good package has nothing against it', async () => {
  expect(await inspect(good)).toEqual([]);
});

describe('a package is caught with', () => {
  test.each(mutations)('%s (%s)', async (_, caughtAs, mutate) => {
    const found = await inspect(mutate(good));
    expect(found.map(({ check }) => check)).toContain(caughtAs);
  });
});

test('every check has a mutation that it catches', () => {
  expect(new Set(mutations.map(([, code]) => code))).toEqual(new Set(Object.keys(findings)));
});

test('a manifest without a root element is not well-formed', () => {
  const found = checkPackage(put(MANIFEST, '')(good));
  expect(found.map(({ check }) => check)).toEqual(['well-formed']);
});
