import { describe, expect, test } from 'vitest';
import type { Build, BuiltDocument } from '../../src/packaging/build.ts';
import { makeId } from '../../src/core/course/id.ts';
import { inspectZip } from '../../src/packaging/inspect.ts';
import { makePackage } from '../../src/packaging/package.ts';
import { makePlan } from '../../src/packaging/plan.ts';
import type { PackageSettings } from '../../src/packaging/settings.ts';
import { validateManifest } from '../../src/packaging/validate.ts';
import { attributeOf, childOf, descendants, parseXml } from '../../src/packaging/xml-tree.ts';
import { settingsFor, textOf } from './fake-build.ts';
import { readWithPath, withPath } from './fake-path.ts';

const make = (choice: Partial<PackageSettings>, build: Build = withPath) =>
  makePackage(build, readWithPath, settingsFor('basis', choice));

const hrefsOf = (manifest: string) =>
  descendants(parseXml(manifest).root, 'resource')
    .filter(({ attributes }) => attributes.some(({ local }) => local === 'identifier'))
    .map((resource) => descendants(resource, 'file').map((file) => attributeOf(file, 'href')));

describe.each(['scorm12', 'scorm2004-3', 'scorm2004-4'] as const)('%s', (standard) => {
  test.each(['one', 'several'] as const)('a path as %s has a golden manifest', async (as) => {
    const { manifest, bytes, name } = await make({ standard, as });
    expect(name).toBe(`basis${as === 'several' ? '--several' : ''}-${standard}.zip`);
    await expect(manifest).toMatchFileSnapshot(`../golden/${standard}-path-${as}.imsmanifest.xml`);
    expect(await inspectZip(standard, bytes)).toEqual([]);
  });

  test('several SCOs stand in the order of the path, under its title', async () => {
    const { root } = parseXml((await make({ standard, as: 'several' })).manifest);
    const titles = ['organization', 'item'].flatMap((name) =>
      descendants(root, name).map((element) => childOf(element, 'title')?.text),
    );
    expect(titles).toEqual(['De basis', 'Eerste stappen', expect.stringMatching(/^Privacy/)]);
  });

  test('each SCO names its own files and what all share, and every file is named', async () => {
    const { manifest, files } = await make({ standard, as: 'several' });
    const [first, second] = hrefsOf(manifest);
    expect(first).toContain('paden/basis/eerste-stappen/index.html');
    expect(first).not.toContain('modules/veilig-werken/index.html');
    expect(second).not.toContain('paden/basis/eerste-stappen/index.html');
    const driver = [...files.keys()].find(
      (path) => path.includes(standard.slice(0, 6)) && path.endsWith('.js'),
    );
    for (const hrefs of [first, second]) expect(hrefs).toContain(driver);
  });

  test('each SCO has a name of its own to keep its progress under', async () => {
    const { files } = await make({ standard, as: 'several' });
    const names = [...files].flatMap(([path, bytes]) =>
      path.endsWith('.html') ? (textOf(bytes).match(/data-package="([^"]+)"/)?.[1] ?? []) : [],
    );
    expect(names).toEqual([
      'nl.hltsamen.ai-geletterdheid.basis--several.basis--veilig-werken',
      'nl.hltsamen.ai-geletterdheid.basis--several.basis--eerste-stappen',
    ]);
  });

  test('identifiers hang on ids, not on titles or the place in the path', async () => {
    const titled = (document: BuiltDocument): BuiltDocument => ({
      ...document,
      title: 'Heel anders',
      ...(document.steps && {
        steps: document.steps.map((step) => ({ ...step, title: 'Ook anders' })).toReversed(),
      }),
    });
    const other = { ...withPath, documents: withPath.documents.map(titled) };
    const identifiers = (text: string) => text.match(/(?<= identifier=")[^"]+/g)?.toSorted();
    const before = await make({ standard, as: 'several' });
    expect(identifiers((await make({ standard, as: 'several' }, other)).manifest)).toEqual(
      identifiers(before.manifest),
    );
  });
});

describe('in SCORM 2004 several SCOs come to one verdict:', () => {
  const rollups = async (choice: Partial<PackageSettings>) =>
    descendants(
      parseXml((await make({ standard: 'scorm2004-4', as: 'several', ...choice })).manifest).root,
      'item',
    ).map((item) => {
      const [rules] = descendants(item, 'rollupRules');
      return (
        rules &&
        ['Progress', 'Objective'].map((what) =>
          attributeOf(
            rules,
            what === 'Progress' ? 'rollupProgressCompletion' : 'rollupObjectiveSatisfied',
          ),
        )
      );
    });

  test('what is extra counts for nothing, what has a test for both', async () => {
    expect(await rollups({})).toEqual([['false', 'false'], undefined]);
  });

  test('without a test that counts only completion is left', async () => {
    expect(await rollups({ pass: 'lessons' })).toEqual([
      ['false', 'false'],
      ['true', 'false'],
    ]);
  });
});

test.each(['scorm12', 'scorm2004-3', 'scorm2004-4'] as const)(
  'a path of 200 lessons in 40 steps has a good manifest in %s',
  async (standard) => {
    const path = withPath.documents.at(-1);
    const [step] = path?.steps ?? [];
    if (!path || !step) throw new Error('The fixture has a path');
    const steps = Array.from({ length: 40 }, (_, n) => ({
      ...step,
      parts: [{ module: makeId(`module-${n}`), title: `Module ${n}`, lessons: [] }],
      lessons: Array.from({ length: 5 }, (__, m) => ({
        id: makeId(`les-${n}-${m}`),
        title: `Les ${n}.${m}`,
        minutes: 5,
        fingerprint: `${n}.${m}`,
      })),
      page: `paden/basis/module-${n}/index.html`,
      files: [`assets/document.basis--module-${n}.js`, `paden/basis/module-${n}/index.html`],
    }));
    const large = { ...path, steps, lessons: steps.flatMap(({ lessons }) => lessons) };
    const build = { ...withPath, documents: [large] };
    for (const as of ['one', 'several'] as const) {
      const plan = makePlan(build, settingsFor('basis', { standard, as }));
      const paths = plan.scos.flatMap(({ document }) => document.files);
      const manifest = plan.standard.makeManifest(plan, paths);
      expect(await validateManifest(standard, manifest)).toEqual([]);
      expect(hrefsOf(manifest).flat().toSorted()).toEqual(paths.toSorted());
    }
  },
);
