import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Build, BuiltDocument } from '../../src/packaging/build.ts';
import { comparePackages } from '../../src/packaging/compare/compare.ts';
import { readOldPackage } from '../../src/packaging/compare/old-package.ts';
import { makePackage } from '../../src/packaging/package.ts';
import type { PackageSettings } from '../../src/packaging/settings.ts';
import { makeId } from '../../src/core/course/id.ts';
import { comparison } from '#text/compare.ts';
import { fakeBuild, readFixture, settingsFor } from './fake-build.ts';

type Version = { readonly build?: Build; readonly choice?: Partial<PackageSettings> };

const make = ({ build = fakeBuild, choice = {} }: Version) =>
  makePackage(build, readFixture, settingsFor('veilig-werken', choice));

/** The package as it stood in the LMS before there were receipts. */
const withoutReceipt = (files: ReadonlyMap<string, Uint8Array>) =>
  zipSync(Object.fromEntries([...files].filter(([path]) => !path.startsWith('receipt'))));

async function compared(old: Version, now: Version, hasReceipt = true) {
  const before = await make(old);
  const zip = hasReceipt ? before.bytes : withoutReceipt(before.files);
  return comparePackages(readOldPackage(zip), (await make(now)).receipt);
}

const codes = (changes: Awaited<ReturnType<typeof compared>>) =>
  changes.map(({ code, harm }) => (harm ? `! ${code}` : code));

const edited = (edit: (document: BuiltDocument) => Partial<BuiltDocument>): Version => ({
  build: {
    ...fakeBuild,
    documents: fakeBuild.documents.map((document) => ({ ...document, ...edit(document) })),
  },
});

const part = (id: string) => ({ id: makeId(id), title: id, fingerprint: id, minutes: 1 });
const changeFirst = <T extends { readonly fingerprint: string }>([first, ...rest]: readonly T[]) =>
  first === undefined ? [] : [{ ...first, fingerprint: 'anders' }, ...rest];

const SAME = ['item-kept', 'lesson-kept', 'question-kept'];

describe('an upload over the old package', () => {
  test.each<[string, Version, Version, readonly string[]]>([
    ['changes nothing', {}, {}, ['same-content', ...SAME]],
    [
      'carries a new release',
      {},
      { build: { ...fakeBuild, version: '2.0.0' } },
      ['version', ...SAME],
    ],
    [
      'is another course',
      {},
      { build: { ...fakeBuild, identifier: 'nl.elders.ai' } },
      ['! other-identifier', 'item-kept'],
    ],
    [
      'is of another standard',
      {},
      { choice: { standard: 'scorm2004-4' } },
      ['! standard', ...SAME],
    ],
    [
      'has another pass mark',
      {},
      { choice: { mastery: 70 } },
      ['item-kept', 'mastery', 'lesson-kept', 'question-kept'],
    ],
    [
      'no longer asks for the test',
      {},
      { choice: { pass: 'lessons' } },
      ['item-kept', 'mastery', 'pass', 'lesson-kept', 'question-kept'],
    ],
    [
      'has a new lesson',
      {},
      edited(({ lessons }) => ({ lessons: [...lessons, part('l9')] })),
      ['same-content', 'item-kept', 'lesson-new', 'lesson-kept', 'question-kept'],
    ],
    [
      'lost a lesson',
      {},
      edited(({ lessons }) => ({ lessons: lessons.slice(1) })),
      ['same-content', 'item-kept', 'lesson-removed', 'lesson-kept', 'question-kept'],
    ],
    [
      'rewrote a lesson',
      {},
      edited(({ lessons }) => ({ lessons: changeFirst(lessons) })),
      ['same-content', 'item-kept', 'lesson-changed', 'lesson-kept', 'question-kept'],
    ],
    [
      'asks something else',
      {},
      edited(({ questions }) => ({ questions: changeFirst(questions) })),
      ['same-content', 'item-kept', 'lesson-kept', '! question-changed', 'question-kept'],
    ],
    [
      'has a new question',
      {},
      edited(({ questions }) => ({ questions: [...questions, part('q9')] })),
      ['same-content', 'item-kept', 'lesson-kept', 'question-new', 'question-kept'],
    ],
    [
      'lost a question',
      {},
      edited(({ questions }) => ({ questions: questions.slice(1) })),
      ['same-content', 'item-kept', 'lesson-kept', 'question-removed', 'question-kept'],
    ],
  ])('%s', async (_, old, now, wanted) => {
    expect(codes(await compared(old, now))).toEqual(wanted);
  });

  test('that has other items loses the results of those that are gone', async () => {
    const { bytes } = await make({});
    const [document, ...rest] = (await make({})).receipt.documents;
    if (!document) throw new Error('No document');
    const now = { ...document, item: 'item-anders', title: 'Anders' };
    const changes = comparePackages(readOldPackage(bytes), {
      ...(await make({})).receipt,
      documents: [now, ...rest],
    });
    expect(changes.find(({ code }) => code === 'item-removed')).toEqual({
      code: 'item-removed',
      harm: true,
      what: [document.title],
    });
    expect(changes.find(({ code }) => code === 'item-new')?.what).toEqual(['Anders']);
  });
});

describe('a package of before the receipt is known by its manifest:', () => {
  test.each<[string, Version, Version, readonly string[]]>([
    ['the same', {}, {}, ['item-kept', 'no-receipt']],
    [
      'SCORM 2004',
      { choice: { standard: 'scorm2004-3' } },
      { choice: { standard: 'scorm2004-3' } },
      ['item-kept', 'no-receipt'],
    ],
    [
      'another edition',
      { choice: { standard: 'scorm2004-3' } },
      { choice: { standard: 'scorm2004-4' } },
      ['! standard', 'item-kept', 'no-receipt'],
    ],
    ['another pass mark', { choice: { mastery: 57 } }, {}, ['item-kept', 'mastery', 'no-receipt']],
    [
      'another pass mark in 2004',
      { choice: { mastery: 57, standard: 'scorm2004-4' } },
      { choice: { standard: 'scorm2004-4' } },
      ['item-kept', 'mastery', 'no-receipt'],
    ],
  ])('%s', async (_, old, now, wanted) => {
    const changes = await compared(old, now, false);
    expect(codes(changes)).toEqual(wanted);
    // The title holds & < " ' é and –.
    expect(changes.find(({ code }) => code === 'item-kept')?.what).toEqual([
      fakeBuild.documents[1]?.title,
    ]);
  });
});

const zip = (files: Readonly<Record<string, string>>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]),
    ),
  );

test.each([
  ['no zip', new TextEncoder().encode('PK, nee toch niet'), 'old-not-a-zip'],
  ['an empty file', new Uint8Array(), 'old-not-a-zip'],
  ['a zip of something else', zip({ 'brief.txt': 'hoi' }), 'old-not-a-package'],
  ['a manifest in a folder', zip({ 'x/imsmanifest.xml': '<manifest/>' }), 'old-not-a-package'],
  ['a manifest that is none', zip({ 'imsmanifest.xml': 'hoi' }), 'old-manifest'],
  ['a manifest without a code', zip({ 'imsmanifest.xml': '<manifest/>' }), 'old-manifest'],
  ['a receipt that is none', zip({ 'receipt.json': '{' }), 'old-receipt'],
  ['a receipt of a shop', zip({ 'receipt.json': '{"total": 3}' }), 'old-receipt'],
  ['a receipt of null', zip({ 'receipt.json': 'null' }), 'old-receipt'],
  ['a receipt of later', zip({ 'receipt.json': '{"format": 2}' }), 'old-receipt'],
])('%s is refused', (_, bytes, code) => {
  expect(() => readOldPackage(bytes)).toThrow(expect.objectContaining({ code }));
});

test('every change has a sentence that names what it is about', async () => {
  for (const sentence of Object.values(comparison)) {
    expect(sentence(['Alfa', 'test', 'both'])).toMatch(/^(?!.*undefined).*\.$/);
  }
});
