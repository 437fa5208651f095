import { zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { dialects, inspectZip } from '../../src/packaging/inspect.ts';
import { makePackage } from '../../src/packaging/package.ts';
import { checkPackage } from '../../src/packaging/scorm/check.ts';
import { findings } from '#text/packaging.ts';
import { fakeBuild, readFixture, settingsFor } from './fake-build.ts';
import { type Files, MANIFEST, type Mutation, mutations, put } from './mutations.ts';
import { mutationsCmi5 } from './mutations-cmi5.ts';
import { mutations12 } from './mutations12.ts';
import { mutations2004, mutationsOfEdition } from './mutations2004.ts';

const all = {
  scorm12: [...mutations, ...mutations12],
  'scorm2004-3': [...mutations, ...mutations2004, ...mutationsOfEdition['scorm2004-3']],
  'scorm2004-4': [...mutations, ...mutations2004, ...mutationsOfEdition['scorm2004-4']],
} as const satisfies Readonly<Record<string, readonly Mutation[]>>;

describe.each(['scorm12', 'scorm2004-3', 'scorm2004-4'] as const)('a package of %s', (standard) => {
  let good: Files;
  beforeAll(async () => {
    const settings = settingsFor('veilig-werken', { standard });
    good = (await makePackage(fakeBuild, readFixture, settings)).files;
  });

  const inspect = (files: Files) => inspectZip(standard, zipSync(Object.fromEntries(files)));

  test('has nothing against it', async () => {
    expect(await inspect(good)).toEqual([]);
  });

  test('without a test has nothing against it', async () => {
    const settings = settingsFor('eerste-stappen', { standard });
    const { bytes } = await makePackage(fakeBuild, readFixture, settings);
    expect(await inspectZip(standard, bytes)).toEqual([]);
  });

  test.each<Mutation>(all[standard])('is caught with %s (%s)', async (_, caughtAs, mutate) => {
    const files = mutate(good);
    // The validator takes its time, and sees nothing of the rest.
    const found =
      caughtAs === 'xsd' ? await inspect(files) : checkPackage(dialects[standard], files);
    expect(found.map(({ check }) => check)).toContain(caughtAs);
  });

  test('is caught with a manifest without a root element', () => {
    const found = checkPackage(dialects[standard], put(MANIFEST, '')(good));
    expect(found.map(({ check }) => check)).toEqual(['well-formed']);
  });
});

test('every check has a mutation that it catches', () => {
  const caught = [...Object.values(all), mutationsCmi5].flat().map(([, code]) => code);
  expect(new Set(caught)).toEqual(new Set(Object.keys(findings)));
});
