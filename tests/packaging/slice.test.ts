import { expect, test } from 'vitest';
import type { Build } from '../../src/packaging/build.ts';
import { makePlan } from '../../src/packaging/plan.ts';
import type { PackageSettings } from '../../src/packaging/settings.ts';
import { slice } from '../../src/packaging/slice.ts';
import { fakeBuild, readFixture, readInstead, settingsFor, textOf } from './fake-build.ts';

const PAGE = 'modules/veilig-werken/index.html';
const cut = (choice: Partial<PackageSettings> = {}, build = fakeBuild, read = readFixture) =>
  slice(makePlan(build, settingsFor('veilig-werken', choice)), read);

const withFile = (path: string): Build => ({
  ...fakeBuild,
  documents: fakeBuild.documents.map((document) => ({
    ...document,
    files: [...document.files, path],
  })),
});

async function htmlTag(choice: Partial<PackageSettings>, module = 'veilig-werken') {
  const files = await slice(makePlan(fakeBuild, settingsFor(module, choice)), readFixture);
  return /<html[^>]*>/.exec(textOf(files.get(`modules/${module}/index.html`)))?.[0];
}

test('the package holds the files of the document and of its own driver, sorted', async () => {
  expect([...(await cut()).keys()]).toEqual([
    '_astro/client.C1.js',
    '_astro/letter.F0.woff2',
    '_astro/page.Ab1.css',
    '_astro/prefs.P1.js',
    '_astro/scorm12.D1.js',
    '_astro/session.S1.js',
    '_astro/vraag.Q1.js',
    PAGE,
    'plaatjes/bloem.svg',
  ]);
});

test('every other file is byte for byte that of the build', async () => {
  const files = await cut();
  for (const [path, bytes] of files) {
    if (path !== PAGE) expect(bytes, path).toEqual(await readFixture(path));
  }
});

test('of the page only what is of the site, the dead links, the html tag and what it asks for change', async () => {
  const original = textOf(await readFixture(PAGE));
  const expected = original
    .replace(/<link rel="canonical".*?>/, '')
    .replace(/<header.*<\/header>/, '')
    .replace(/<p data-site-only>.*<\/p>/, '')
    .replace(/<footer.*<\/footer>/s, '')
    .replace(/<a class="more".*?>(.*?)<\/a>/, '$1')
    .replaceAll(/<a href="..\/..\/index.html">(.*?)<\/a>/g, '$1')
    .replace('</head>', '<link rel="modulepreload" href="../../_astro/scorm12.D1.js"></head>')
    .replace(/<html.*>/, (await htmlTag({})) ?? '');
  expect(textOf((await cut()).get(PAGE))).toBe(expected);
});

/** What a learner who passes has passed. */
const VERSIONS = 'data-version="1.4.0" data-guidelines="2" data-law="2026-01-15"';

test('the html tag says what HR chose, and nothing that HR did not choose', async () => {
  const stem = `data-package="nl.hltsamen.ai-geletterdheid.veilig-werken" ${VERSIONS}`;
  expect(await htmlTag({})).toBe(
    `<html data-tracking="scorm12" ${stem} data-pass="both" data-answers="none" lang="nl" class="no-js">`,
  );
  const all = { pass: 'test', mastery: 70, answers: 'all', reportFailed: true } as const;
  expect(await htmlTag(all)).toBe(
    `<html data-tracking="scorm12" ${stem} data-pass="test" data-answers="all" data-mastery="70" data-report-failed="" lang="nl" class="no-js">`,
  );
});

test.each(['open', 'new'] as const)(
  'in SCORM 2004 it says what comes after: %s',
  async (attempts) => {
    const tag = await htmlTag({ standard: 'scorm2004-3', attempts });
    expect(tag).toContain('data-tracking="scorm2004"');
    expect(tag).toContain(`data-answers="none" data-attempts="${attempts}"`);
  },
);

const drivers = async (standard: 'scorm2004-3' | 'scorm2004-4') =>
  [...(await cut({ standard })).keys()].filter((path) => /scorm|local/.test(path));

test('both editions carry the same driver, and no other', async () => {
  expect(await drivers('scorm2004-3')).toEqual(['_astro/scorm2004.D2.js']);
  expect(await drivers('scorm2004-4')).toEqual(['_astro/scorm2004.D2.js']);
});

test('without a test nothing is said about passing or failing one', async () => {
  expect(await htmlTag({ mastery: 70, reportFailed: true }, 'eerste-stappen')).toBe(
    `<html data-tracking="scorm12" data-package="nl.hltsamen.ai-geletterdheid.eerste-stappen" ${VERSIONS} data-pass="lessons" data-answers="none" lang="nl">`,
  );
});

test.each([
  ['plaatjes/Foto één (1)#.png', 'file-name'],
  ['plaatjes/a b.png', 'file-name'],
  ['../geheim.txt', 'file-name'],
  ['/etc/passwd', 'file-name'],
  ['a//b.js', 'file-name'],
  ['a\\b.js', 'file-name'],
  ['_astro/x.mjs', 'file-mjs'],
])('the file %j is refused as %s', async (path, code) => {
  await expect(cut({}, withFile(path))).rejects.toMatchObject({ code });
});

test.each([
  ['a URL from the root', '<img src="/plaatjes/bloem.svg">', '/plaatjes/bloem.svg'],
  ['a file that is not in it', '<img src="weg.svg">', 'weg.svg'],
])('a page that asks for %s is our bug', async (_, body, url) => {
  const read = readInstead({
    [PAGE]: `<!doctype html><html><head></head><body>${body}</body></html>`,
  });
  await expect(cut({}, fakeBuild, read)).rejects.toThrow(
    `${PAGE} refers out of its package: ${url}`,
  );
});

test('a style sheet that asks for a URL from the root is our bug', async () => {
  const read = readInstead({ '_astro/page.Ab1.css': 'p { background: url(/x.png) }' });
  await expect(cut({}, fakeBuild, read)).rejects.toThrow('_astro/page.Ab1.css refers out');
});

test('a build without the driver is our bug', async () => {
  await expect(cut({}, { ...fakeBuild, drivers: {} })).rejects.toThrow('no driver scorm12');
});
