import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeId } from '../../src/core/course/id.ts';
import type { Build } from '../../src/packaging/build.ts';
import { inspectZip } from '../../src/packaging/inspect.ts';
import { makePackage } from '../../src/packaging/package.ts';
import { defaultSettings, type PackageSettings } from '../../src/packaging/settings.ts';
import { readOrigins, readSite } from '../../src/packaging/thin/address.ts';
import { htmlValidate } from '../browser/audit.ts';
import { fakeBuild, readFixture, textOf } from './fake-build.ts';
import { withPath } from './fake-path.ts';

const SITE = 'https://ai.example.nl/leren/';
const LMS = 'https://lms.example.nl';

const make = (
  choice: Partial<PackageSettings> = {},
  build: Build = fakeBuild,
  id = 'veilig-werken',
) =>
  makePackage(build, readFixture, {
    ...defaultSettings,
    documents: [makeId(id)],
    hosted: SITE,
    ...choice,
  });

const isSchema = (path: string) => /\.(xsd|dtd)$/.test(path);

describe.each(['scorm12', 'scorm2004-3', 'scorm2004-4'] as const)(
  'a thin package of %s',
  (standard) => {
    test('holds the launcher, the receipt, the manifest and the schemas, and not one lesson', async () => {
      const { files, name } = await make({ standard });
      expect([...files.keys()].filter((path) => !isSchema(path)).toSorted()).toEqual([
        'imsmanifest.xml',
        'launcher.css',
        'launcher.js',
        'receipt.html',
        'receipt.json',
        'veilig-werken.html',
      ]);
      expect(name).toBe(`veilig-werken-${standard}-dun.zip`);
    });

    test('passes what every package passes: the schemas and the checks', async () => {
      const { bytes } = await make({ standard });
      expect(await inspectZip(standard, bytes)).toEqual([]);
    });

    test('is the same to the byte, whenever it is made', async () => {
      expect((await make({ standard })).bytes).toEqual((await make({ standard })).bytes);
    });

    test('has the identifiers of the ordinary package, so that one may replace the other', async () => {
      const identifiers = (manifest: string) => manifest.match(/identifier="[^"]+"/g);
      const [thin, whole] = [await make({ standard }), await make({ standard, hosted: undefined })];
      expect(identifiers(thin.manifest)).toEqual(identifiers(whole.manifest));
    });
  },
);

test('a path as several SCOs has a page for each, that opens the page of its step on the site', async () => {
  const { files } = await make({ as: 'several' }, withPath, 'basis');
  const pages = [...files].filter(([path]) => path.endsWith('.html') && path !== 'receipt.html');
  expect(pages.length).toBeGreaterThan(1);
  const addresses = pages.map(([, bytes]) => /data-address="([^"]+)"/.exec(textOf(bytes))?.[1]);
  expect(new Set(addresses).size).toBe(pages.length);
  expect(addresses.every((address) => address?.startsWith(SITE))).toBe(true);
  expect(
    await inspectZip('scorm12', (await make({ as: 'several' }, withPath, 'basis')).bytes),
  ).toEqual([]);
});

test('the page says where the course is, for whom, and what was chosen; only that site may be framed', async () => {
  const choice = { pass: 'test', mastery: 70, answers: 'all', reportFailed: true } as const;
  const page = textOf((await make({ ...choice, origins: [LMS] })).files.get('veilig-werken.html'));
  const html = /<html[^>]*>/.exec(page)?.[0];
  for (const attribute of [
    'data-address="https://ai.example.nl/leren/modules/veilig-werken/index.html"',
    `data-origins="${LMS}"`,
    'data-document="veilig-werken"',
    'data-package="nl.hltsamen.ai-geletterdheid.veilig-werken"',
    'data-pass="test"',
    'data-answers="all"',
    'data-mastery="70"',
    'data-report-failed=""',
  ])
    expect(html).toContain(attribute);
  expect(page).toContain('frame-src https://ai.example.nl;');
  expect(page).toContain('<title>Privacy &amp; &quot;gegevens&quot;');
});

test('the page is good HTML', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'thin-')), 'page.html');
  writeFileSync(file, textOf((await make()).files.get('veilig-werken.html')));
  expect(await htmlValidate(file)).toEqual([]);
});

test('the receipt says that the content is served from the site, and what stood there', async () => {
  const { files, receipt } = await make();
  expect(receipt).toMatchObject({
    hosted: { site: SITE, origins: fakeBuild.lmsOrigins },
    version: '1.4.0',
  });
  expect(receipt.documents[0]?.lessons.length).toBe(2);
  expect(textOf(files.get('receipt.html'))).toContain(`de lessen komen van ${SITE}`);
});

test.each([
  ['cmi5', { standard: 'cmi5' }, fakeBuild, 'hosted-cmi5'],
  ['a site that knows no platform', {}, { ...fakeBuild, lmsOrigins: [] }, 'origins-missing'],
  [
    'a platform that the site does not know',
    { origins: [LMS, 'https://x.nl'] },
    fakeBuild,
    'origins-unknown',
  ],
  ['platforms without a site', { hosted: undefined, origins: [LMS] }, fakeBuild, 'origins-unused'],
] as const)('%s is refused', async (_, choice, build, code) => {
  await expect(make(choice, build)).rejects.toMatchObject({ code });
});

test('the refusal names who is not known, and who is', async () => {
  await expect(make({ origins: ['https://x.nl'] })).rejects.toThrow(
    'De site kent https://x.nl niet. In content/organisatie.yaml staat bij lmsOrigins: https://lms.example.nl, https://inhoud.example.nl.',
  );
});

test.each([
  ['https://ai.example.nl', 'https://ai.example.nl/'],
  ['https://ai.example.nl/leren', 'https://ai.example.nl/leren/'],
  ['https://AI.example.nl:8443/een%20map/', 'https://ai.example.nl:8443/een%20map/'],
  ['http://localhost:4321', 'http://localhost:4321/'],
  ['http://127.0.0.1:80/x', 'http://127.0.0.1/x/'],
])('the site %s is %s', (text, site) => {
  expect(readSite(text)).toBe(site);
});

test.each([
  '',
  'ai.example.nl',
  'http://ai.example.nl',
  'http://localhost.example.nl',
  'ftp://ai.example.nl',
  'javascript:alert(1)',
  'data:text/html,x',
  'https://naam:geheim@ai.example.nl',
  'https://ai.example.nl/?x=1',
  'https://*.example.nl/',
  'https://a;script-src/',
  'https://ai.example.nl/#x',
  'https://ai.example.nl/modules/x/index.html',
])('%j is no site', (text) => {
  expect(readSite(text)).toBeUndefined();
});

test.each([
  ['https://lms.example.nl', ['https://lms.example.nl']],
  ['https://lms.example.nl/', ['https://lms.example.nl']],
  ['https://a.nl, https://b.nl:8443 https://a.nl', ['https://a.nl', 'https://b.nl:8443']],
  ['http://localhost:1,http://127.0.0.1:2', ['http://localhost:1', 'http://127.0.0.1:2']],
])('the origins %s are %j', (text, origins) => {
  expect(readOrigins(text)).toEqual(origins);
});

test.each([
  '',
  '*',
  'https://*.example.nl',
  'https://lms.example.nl/course',
  'http://lms.example.nl',
  'null',
  'https://a.nl,b.nl',
])('%j are no origins', (text) => {
  expect(readOrigins(text)).toBeUndefined();
});
