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
    identifier: 'mini-good',
    title: 'Mini (good)',
    launch: 'index.html',
    mastery: undefined,
    launchData: undefined,
  });
});

test('bases and parameters make up the address', () => {
  const based = good
    .replace('<resources>', '<resources xml:base="inhoud/">')
    .replace('identifierref="res"', 'identifierref="res" parameters="?a=1"');
  expect(parseManifest(based)).toMatchObject({ launch: 'inhoud/index.html?a=1' });
});

test.each([
  ['not-scorm12', '<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"/>'],
  ['no-launch-file', good.replace('identifierref="res"', 'identifierref="other"')],
  ['no-launch-file', good.replace('href="index.html"', '')],
])('%s', (problem, xml) => {
  expect(parseManifest(xml)).toBe(problem);
});

const zip = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));

test('a package is opened with all its files', () => {
  const opened = openPackage(zip({ 'imsmanifest.xml': good, 'index.html': 'x', 'map/': '' }));
  expect(opened).toMatchObject({ manifest: { launch: 'index.html' } });
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
