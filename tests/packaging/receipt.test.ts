import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeId } from '../../src/core/course/id.ts';
import type { Build } from '../../src/packaging/build.ts';
import { makePackage } from '../../src/packaging/package.ts';
import type { Receipt } from '../../src/packaging/receipt/receipt.ts';
import type { PackageSettings } from '../../src/packaging/settings.ts';
import { htmlValidate } from '../browser/audit.ts';
import { fakeBuild, readFixture, settingsFor, textOf } from './fake-build.ts';

const make = (choice: Partial<PackageSettings> = {}, build: Build = fakeBuild) =>
  makePackage(build, readFixture, settingsFor('veilig-werken', choice));

const read = async (...from: Parameters<typeof make>): Promise<Receipt> =>
  JSON.parse(textOf((await make(...from)).files.get('receipt.json')));

const page = async (...from: Parameters<typeof make>) =>
  textOf((await make(...from)).files.get('receipt.html'));

const unfilled: Build = { ...fakeBuild, placeholders: ['helpName', 'lmsUrl'] };
const reviewed: Build = {
  ...fakeBuild,
  documents: fakeBuild.documents.map((document) => ({
    ...document,
    reviews: [
      {
        lesson: document.lessons[0]?.id ?? makeId('geen'),
        name: 'A. Jansen',
        role: 'jurist' as const,
        date: '2026-01-31',
      },
    ],
  })),
};

test('the receipt of a module is the golden one', async () => {
  const { files } = await make();
  await expect(textOf(files.get('receipt.json'))).toMatchFileSnapshot('../golden/receipt.json');
  await expect(textOf(files.get('receipt.html'))).toMatchFileSnapshot('../golden/receipt.html');
});

test('what the page shows is what the package holds', async () => {
  const { receipt, files } = await make({ answers: 'all', mastery: 70 }, unfilled);
  expect(JSON.parse(textOf(files.get('receipt.json')))).toEqual(receipt);
});

test('anybody can make the SHA-256 of the content again, with sha256sum', async () => {
  const { files, receipt } = await make();
  const content = [...files].filter(
    ([path]) => !/^(imsmanifest\.xml|receipt\.\w+|[^/]+\.(xsd|dtd))$/.test(path),
  );
  const sum = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  const lines = content
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, bytes]) => `${sum(bytes)}  ${path}\n`);
  expect(receipt.content).toEqual({ files: lines.length, sha256: sum(lines.join('')) });
});

test('another setting or another word is another content', async () => {
  const sums = [await read(), await read({ answers: 'all' }), await read({ pass: 'test' })];
  expect(new Set(sums.map(({ content }) => content.sha256)).size).toBe(3);
});

describe('the settings are told as they were made:', () => {
  test.each([
    [{}, { standard: 'scorm12', answers: 'none', reportFailed: false }],
    [
      { standard: 'scorm2004-4', attempts: 'new' },
      { standard: 'scorm2004-4', attempts: 'new' },
    ],
    [
      { answers: 'test', reportFailed: true },
      { answers: 'test', reportFailed: true },
    ],
  ] as const)('%j', async (choice, wanted) => {
    expect(await read(choice)).toMatchObject(wanted);
  });

  test('without SCORM 2004 there is nothing to say about attempts', async () => {
    expect(await read()).not.toHaveProperty('attempts');
  });

  test.each([
    [{}, 80, 'slaagt als die alle lessen bekijkt en de toets haalt (80% of meer)'],
    [{ mastery: 70 }, 70, 'de toets haalt (70% of meer)'],
    [{ pass: 'test' }, 80, 'slaagt als die de toets haalt (80% of meer)'],
    [{ pass: 'lessons' }, undefined, 'is klaar na het bekijken van alle lessen'],
  ] as const)('%j passes from %s on', async (choice, masteryScore, words) => {
    const [document] = (await read(choice)).documents;
    expect(document?.masteryScore).toBe(masteryScore);
    expect(await page(choice)).toContain(words);
  });
});

test('nobody who reviewed a lesson is made up', async () => {
  expect(await page()).toContain('nog niet gecontroleerd door jurist of FG');
  const html = await page({}, reviewed);
  expect(html).toContain('A. Jansen (jurist), 31 januari 2026');
  expect(html.match(/nog niet gecontroleerd/g)).toHaveLength(1);
});

test('settings that still hold an example are listed, and only then', async () => {
  expect(await page({}, unfilled)).toMatch(/Nog in te vullen[^]*<li>helpName<\/li>/);
  expect(await page()).not.toContain('Nog in te vullen');
});

test('a package with example data is refused where that was asked', async () => {
  await expect(make({ strict: true }, unfilled)).rejects.toMatchObject({
    code: 'placeholders',
    message: expect.stringContaining('helpName, lmsUrl'),
  });
  expect((await make({ strict: true })).bytes).toEqual((await make()).bytes);
});

test.each([
  ['as it is', fakeBuild],
  ['with example data and reviews', { ...reviewed, placeholders: ['helpName'] }],
])('the page %s is valid HTML, loads nothing from elsewhere and runs nothing', async (_, build) => {
  const html = await page({}, build);
  const file = join(mkdtempSync(join(tmpdir(), 'receipt-')), 'receipt.html');
  writeFileSync(file, html);
  expect(await htmlValidate(file)).toEqual([]);
  expect(html).not.toMatch(/<script|https?:|style=|<style/);
  expect(html).toContain('default-src &apos;none&apos;');
});
