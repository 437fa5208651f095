import { describe, expect, test } from 'vitest';
import type { Build } from '../../src/packaging/build.ts';
import { makePlan } from '../../src/packaging/plan.ts';
import type { PackageSettings } from '../../src/packaging/settings.ts';
import { validateManifest } from '../../src/packaging/validate.ts';
import { attributeOf, childOf, descendants, parseXml } from '../../src/packaging/xml-tree.ts';
import { fakeBuild, settingsFor } from './fake-build.ts';

const identifiers = (text: string) => text.match(/(?<=identifier=")[^"]+/g);

const paths = ['b.js', 'modules/veilig-werken/index.html', 'a.js'];

describe.each(['scorm2004-3', 'scorm2004-4'] as const)('%s', (standard) => {
  const manifest = (choice: Partial<PackageSettings> = {}, build: Build = fakeBuild) => {
    const plan = makePlan(build, settingsFor('veilig-werken', { standard, ...choice }));
    return plan.standard.makeManifest(plan, paths);
  };

  test('the manifest of a module is the golden one', async () => {
    await expect(manifest()).toMatchFileSnapshot(`../golden/${standard}-module.imsmanifest.xml`);
  });

  test.each([
    ['of a module', {}],
    ['with a pass mark of its own', { mastery: 57 }],
    ['with the highest pass mark', { mastery: 100 }],
    ['passed by lessons', { pass: 'lessons' }],
    ['with new attempts', { attempts: 'new' }],
  ] as const)('the manifest %s obeys the schemas', async (_, choice) => {
    expect(await validateManifest(standard, manifest(choice))).toEqual([]);
  });

  test.each([
    'Privacy & <b>gegevens</b> "in" \'t echt – één',
    ']]> &amp; &#65; <!-- <![CDATA[',
    'a'.repeat(200),
  ])('the title %j is read back as it was written', async (title) => {
    const documents = fakeBuild.documents.map((document) => ({ ...document, title }));
    const text = manifest({}, { ...fakeBuild, documents });
    expect(await validateManifest(standard, text)).toEqual([]);
    const { root } = parseXml(text);
    const titles = ['item', 'organization'].flatMap((name) => descendants(root, name));
    expect(titles.map((element) => childOf(element, 'title')?.text)).toEqual([title, title]);
  });

  test.each([
    [{}, '0.8'],
    [{ pass: 'test' }, '0.8'],
    [{ mastery: 57 }, '0.57'],
    [{ mastery: 7 }, '0.07'],
    [{ mastery: 100 }, '1'],
  ] as const)('with %j the score decides from %s on', (choice, measure) => {
    const [objective] = descendants(parseXml(manifest(choice)).root, 'primaryObjective');
    if (!objective) throw new Error('No objective');
    expect(attributeOf(objective, 'satisfiedByMeasure')).toBe('true');
    // @spec scorm.md 4.9: no hyphen, as the platform names an objective of the learner by it.
    expect(attributeOf(objective, 'objectiveID')).toBe('obj_veilig_werken');
    expect(childOf(objective, 'minNormalizedMeasure')?.text).toBe(measure);
  });

  test('without a test that counts nothing is judged by a score', () => {
    expect(manifest({ pass: 'lessons' })).not.toMatch(/objective(s|ID)|Measure>/);
  });

  test('identifiers are those of SCORM 1.2, so that nothing depends on the standard', () => {
    const plan = makePlan(fakeBuild, settingsFor('veilig-werken'));
    expect(identifiers(manifest())).toEqual(identifiers(plan.standard.makeManifest(plan, paths)));
  });

  test('there is no metadata that would need schemas of its own', () => {
    expect(manifest()).not.toMatch(/lom/i);
  });
});
