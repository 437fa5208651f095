import { zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Build } from '../../src/packaging/build.ts';
import { iriOf } from '../../src/packaging/cmi5/iri.ts';
import { inspectZip } from '../../src/packaging/inspect.ts';
import { makePackage } from '../../src/packaging/package.ts';
import { makePlan } from '../../src/packaging/plan.ts';
import type { PackageSettings } from '../../src/packaging/settings.ts';
import { attributeOf, childOf, descendants, parseXml } from '../../src/packaging/xml-tree.ts';
import { fakeBuild, readFixture, settingsFor, textOf } from './fake-build.ts';
import { readWithPath, withPath } from './fake-path.ts';
import type { Files, Mutation } from './mutations.ts';
import { mutationsCmi5, STRUCTURE } from './mutations-cmi5.ts';

const settings = (choice: Partial<PackageSettings> = {}) =>
  settingsFor('veilig-werken', { standard: 'cmi5', ...choice });
const structure = (choice: Partial<PackageSettings> = {}, build: Build = fakeBuild) => {
  const plan = makePlan(build, settings(choice));
  return plan.standard.makeManifest(plan, []);
};
const auOf = (choice: Partial<PackageSettings> = {}) => {
  const [au] = descendants(parseXml(structure(choice)).root, 'au');
  if (!au) throw new Error('No AU');
  return au;
};

describe('a package of cmi5', () => {
  let good: Files;
  beforeAll(async () => {
    good = (await makePackage(fakeBuild, readFixture, settings())).files;
  });
  const inspect = (files: Files) => inspectZip('cmi5', zipSync(Object.fromEntries(files)));

  test('has nothing against it', async () => {
    expect(await inspect(good)).toEqual([]);
  });

  test('without a test has nothing against it', async () => {
    const choice = settingsFor('eerste-stappen', { standard: 'cmi5' });
    const { bytes } = await makePackage(fakeBuild, readFixture, choice);
    expect(await inspectZip('cmi5', bytes)).toEqual([]);
  });

  test.each<Mutation>(mutationsCmi5)('is caught with %s (%s)', async (_, caughtAs, mutate) => {
    expect((await inspect(mutate(good))).map(({ check }) => check)).toContain(caughtAs);
  });

  test('holds its own driver and no other, and no schema', () => {
    const names = [...good.keys()];
    expect(names.filter((name) => /D\d\.js$|\.xsd$|manifest/.test(name))).toEqual([
      '_astro/cmi5.D3.js',
    ]);
    expect(names).toContain(STRUCTURE);
  });

  test('may reach a platform on another host, which the site and SCORM may not', async () => {
    const page = 'modules/veilig-werken/index.html';
    expect(textOf(good.get(page))).toContain("connect-src 'self' https:; base-uri");
    const { files } = await makePackage(fakeBuild, readFixture, settings({ standard: 'scorm12' }));
    expect(textOf(files.get(page))).toContain("connect-src 'self'; base-uri");
  });

  test('is the same at every making', async () => {
    const again = await makePackage(fakeBuild, readFixture, settings());
    expect(again.bytes).toEqual((await makePackage(fakeBuild, readFixture, settings())).bytes);
    expect(again.name).toBe('veilig-werken-cmi5.zip');
  });
});

// The title of the fixture holds & < " ' é and –, so the golden file shows how each is written.
test('the structure of a module is the golden one', async () => {
  await expect(structure()).toMatchFileSnapshot('../golden/cmi5-module.cmi5.xml');
});

test.each([
  [{}, 'CompletedAndPassed', '0.8'],
  [{ pass: 'test' }, 'Passed', '0.8'],
  [{ pass: 'lessons' }, 'Completed', undefined],
  [{ mastery: 57 }, 'CompletedAndPassed', '0.57'],
  [{ mastery: 7 }, 'CompletedAndPassed', '0.07'],
  [{ mastery: 100 }, 'CompletedAndPassed', '1'],
] as const)('with %j the learner moves on by %s, from %s', (choice, moveOn, masteryScore) => {
  expect(attributeOf(auOf(choice), 'moveOn')).toBe(moveOn);
  expect(attributeOf(auOf(choice), 'masteryScore')).toBe(masteryScore);
});

test.each(['one', 'several'] as const)('a path as %s has a golden structure', async (as) => {
  const choice = settingsFor('basis', { standard: 'cmi5', as });
  const { manifest, bytes } = await makePackage(withPath, readWithPath, choice);
  await expect(manifest).toMatchFileSnapshot(`../golden/cmi5-path-${as}.cmi5.xml`);
  expect(await inspectZip('cmi5', bytes)).toEqual([]);
});

test('a step that nobody has to take does not hold the learner up', () => {
  const plan = makePlan(fakeBuild, settings());
  const scos = plan.scos.map((sco) => ({ ...sco, required: false }));
  const { root } = parseXml(plan.standard.makeManifest({ ...plan, scos }, []));
  expect(descendants(root, 'au').map((au) => attributeOf(au, 'moveOn'))).toEqual(['NotApplicable']);
});

test.each([
  'Privacy & <b>gegevens</b> "in" \'t echt – één',
  ']]> &amp; &#65; <!-- <![CDATA[',
  'a'.repeat(200),
])('the title %j is read back as it was written', (title) => {
  const documents = fakeBuild.documents.map((document) => ({ ...document, title }));
  const { root } = parseXml(structure({}, { ...fakeBuild, documents }));
  const titles = descendants(root, 'title').map((one) => childOf(one, 'langstring')?.text);
  expect(titles).toEqual([title, title]);
});

test('ids come from what was authored, never from titles or versions', () => {
  const other = fakeBuild.documents.map((document) => ({
    ...document,
    title: 'Anders',
    minutes: 1,
  }));
  const idsOf = (text: string) => text.match(/(?<= id=")[^"]+/g);
  expect(idsOf(structure({}, { ...fakeBuild, documents: other, version: '9.9' }))).toEqual(
    idsOf(structure()),
  );
});

test.each([
  ['nl.hltsamen.ai-geletterdheid', 'https://hltsamen.nl/xapi/ai-geletterdheid/au/proef'],
  ['nl.hltsamen', 'https://hltsamen.nl/xapi/au/proef'],
  ['nl.gemeente.leren.ai', 'https://gemeente.nl/xapi/leren/ai/au/proef'],
])('the code %s gives the name %s', (identifier, iri) => {
  expect(iriOf(identifier, 'au', 'proef')).toBe(iri);
});
