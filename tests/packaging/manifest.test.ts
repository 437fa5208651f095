import { expect, test } from 'vitest';
import type { Build } from '../../src/packaging/build.ts';
import { makePlan } from '../../src/packaging/plan.ts';
import { makeManifest } from '../../src/packaging/scorm12/manifest.ts';
import type { PackageSettings } from '../../src/packaging/settings.ts';
import { validateManifest } from '../../src/packaging/validate.ts';
import { parseXml, attributeOf, childOf, descendants } from '../../src/packaging/xml-tree.ts';
import { fakeBuild, settingsFor } from './fake-build.ts';

const paths = ['b.js', 'modules/veilig-werken/index.html', 'a.js'];
const manifest = (choice: Partial<PackageSettings> = {}, build: Build = fakeBuild) =>
  makeManifest(makePlan(build, settingsFor('veilig-werken', choice)), paths);

const titled = (title: string): Build => ({
  ...fakeBuild,
  documents: fakeBuild.documents.map((document) => ({ ...document, title, summary: title })),
});

// The title of the fixture holds & < " ' é and –, so the golden file shows how each is written.
test('the manifest of a module is the golden one', async () => {
  await expect(manifest()).toMatchFileSnapshot('../golden/scorm12-module.imsmanifest.xml');
});

test.each([
  ['of a module', {}],
  ['with a pass mark of its own', { mastery: 70 }],
  ['passed by lessons', { pass: 'lessons' }],
] as const)('the manifest %s obeys the schemas', async (_, choice) => {
  expect(await validateManifest('scorm12', manifest(choice))).toEqual([]);
});

test.each([
  'Privacy & <b>gegevens</b> "in" \'t echt – één',
  ']]> &amp; &#65; <!-- <![CDATA[',
  'a'.repeat(200),
  '${"$&"} $1',
])('the title %j is read back as it was written', async (title) => {
  const text = manifest({}, titled(title));
  expect(await validateManifest('scorm12', text)).toEqual([]);
  const { root } = parseXml(text);
  const titles = ['item', 'organization'].flatMap((name) => descendants(root, name));
  expect(titles.map((element) => childOf(element, 'title')?.text)).toEqual([title, title]);
  expect(descendants(root, 'langstring')[0]?.text).toBe(title);
});

test.each([
  [{}, '80'],
  [{ pass: 'test' }, '80'],
  [{ mastery: 70 }, '70'],
  [{ pass: 'lessons' }, undefined],
] as const)('with %j the mastery score is %s', (choice, score) => {
  const [found] = descendants(parseXml(manifest(choice)).root, 'masteryscore');
  expect(found?.text).toBe(score);
});

const identifiers = (text: string) => text.match(/(?<=identifier=")[^"]+/g);

// Moodle and Totara throw results away when an identifier is gone. @spec scorm.md 4.13
test('identifiers hang on ids, not on titles, versions or settings', () => {
  const other = { ...titled('Heel anders'), version: '9.0.0' };
  expect(identifiers(manifest({ pass: 'lessons' }, other))).toEqual(identifiers(manifest()));
  expect(identifiers(manifest())).toEqual([
    'nl.hltsamen.ai-geletterdheid.veilig-werken',
    'org-veilig-werken',
    'item-veilig-werken',
    'res-veilig-werken',
  ]);
});

test('files are sorted and their names are written as URLs', () => {
  const plan = makePlan(fakeBuild, settingsFor('veilig-werken'));
  const { root } = parseXml(makeManifest(plan, ['b/é (1)#.png', 'a.js']));
  expect(descendants(root, 'file').map((file) => attributeOf(file, 'href'))).toEqual([
    'a.js',
    'b/%C3%A9%20(1)%23.png',
  ]);
});
