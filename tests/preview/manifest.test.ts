// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { parseManifest } from '../../src/preview/manifest.ts';
import { openPackage } from '../../src/preview/package.ts';

const good = readFileSync('tests/fixtures/mini-sco/good/imsmanifest.xml', 'utf8');

// happy-dom does not see elements with a prefix, such as the mastery score: the harness of
// `tests/browser` reads that one in Chromium.
test('the manifest says what to open', () => {
  expect(parseManifest(good)).toEqual({
    standard: 'scorm12',
    version: '1.2',
    identifier: 'mini-good',
    title: 'Mini (good)',
    items: [
      {
        id: 'item',
        title: 'Mini',
        launch: 'index.html',
        mastery: undefined,
        launchData: undefined,
      },
    ],
  });
});

test('bases and parameters make up the address', () => {
  const based = good
    .replace('<resources>', '<resources xml:base="inhoud/">')
    .replace('identifierref="res"', 'identifierref="res" parameters="?a=1"');
  expect(parseManifest(based)).toMatchObject({ items: [{ launch: 'inhoud/index.html?a=1' }] });
});

test.each([
  ['unknown-standard', '<manifest xmlns="http://www.imsglobal.org/xsd/imscc"/>'],
  ['no-launch-file', good.replace('identifierref="res"', 'identifierref="other"')],
  ['no-launch-file', good.replace('href="index.html"', '')],
])('%s', (problem, xml) => {
  expect(parseManifest(xml)).toBe(problem);
});

test('a package of SCORM 2004 may hold several SCOs', () => {
  const two = good
    .replaceAll(
      'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
      'http://www.imsglobal.org/xsd/imscp_v1p1',
    )
    .replace(
      '</item>',
      '</item><item identifier="b" identifierref="res"><title>Twee</title></item>',
    );
  expect(parseManifest(two)).toMatchObject({
    standard: 'scorm2004',
    items: [{ launch: 'index.html' }, { id: 'b', title: 'Twee', launch: 'index.html' }],
  });
});

test('a package of cmi5 says what to open, and when one may move on', () => {
  const au = (id: string, more: string) =>
    `<au id="${id}" ${more}><title><langstring lang="nl">${id}</langstring></title><url>${id}.html</url></au>`;
  const xml = `<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd"><course id="c"><title><langstring lang="nl">Cursus</langstring></title></course>${au('a', 'moveOn="Passed" masteryScore="0.57"')}${au('b', '')}</courseStructure>`;
  expect(parseManifest(xml)).toMatchObject({
    standard: 'cmi5',
    identifier: 'c',
    title: 'Cursus',
    items: [
      { id: 'a', launch: 'a.html', mastery: 57, moveOn: 'Passed' },
      { id: 'b', title: 'b', moveOn: 'NotApplicable' },
    ],
  });
});

const zip = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));

test('a package is opened with all its files', () => {
  const opened = openPackage(zip({ 'imsmanifest.xml': good, 'index.html': 'x', 'map/': '' }));
  expect(opened).toMatchObject({ manifest: { items: [{ launch: 'index.html' }] } });
  expect(typeof opened === 'string' ? [] : [...opened.files.keys()]).toEqual([
    'imsmanifest.xml',
    'index.html',
  ]);
});

test.each([
  ['not-a-zip', strToU8('%PDF-1.7')],
  ['no-manifest', zip({ 'map/imsmanifest.xml': good })],
  ['launch-file-missing', zip({ 'imsmanifest.xml': good })],
])('%s', (problem, bytes) => {
  expect(openPackage(bytes)).toBe(problem);
});
