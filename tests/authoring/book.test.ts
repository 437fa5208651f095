import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { bookItems } from '../../src/authoring/book/fingerprints.ts';
import { freezeBook, readVersions } from '../../src/authoring/book/versions.ts';
import { loadCourse } from '../../src/authoring/load-course.ts';
import { changesSince } from '../../src/core/course/book.ts';
import { fixtureCourse } from './fixture-course.ts';

const roots: string[] = [];
afterAll(() => Promise.all(roots.map((root) => rm(root, { recursive: true }))));

/** A course of its own, with an edit to one file made after its book was kept. */
async function changedBy(file: string, edit: (text: string) => string) {
  const root = await fixtureCourse('good');
  roots.push(root);
  await freezeBook(root, '2026-11-23');
  const path = join(root, file);
  await writeFile(path, edit(await readFile(path, 'utf8')));
  const [version] = await readVersions(root);
  const now = await bookItems(root, await loadCourse(root));
  const { marked, removed } = changesSince(version?.items ?? [], now);
  return [
    ...[...marked].map(([key, change]) => `${key} ${change}`),
    ...removed.map(({ key }) => `${key} removed`),
  ];
}

test.each([
  [
    'a word of a lesson',
    'content/lessons/twee/vierde.mdx',
    'hele',
    'kleine',
    ['lesson/vierde changed'],
  ],
  ['its title', 'content/lessons/twee/vierde.mdx', 'vierde les', 'les', ['lesson/vierde changed']],
  ['white space', 'content/lessons/twee/vierde.mdx', 'de hele', 'de  \nhele', []],
  ['a figure', 'content/figures/punten.yaml', 'eerlijk', 'mooi', ['lesson/derde changed']],
  ['an explanation', 'quizzes/stelling.yaml', 'Toch wel', 'Jawel', ['question/stelling changed']],
  ['a term', 'content/begrippen/prompt.yaml', 'De opdracht', 'De vraag', ['term/prompt changed']],
  ['a source', 'content/sources.yaml', 'De richtlijn.', 'De regel.', ['source/brief changed']],
  [
    'a guideline',
    'content/guidelines.yaml',
    'Vraag het',
    'Vraag dit',
    ['guideline/vooraf changed'],
  ],
  [
    'a question of the help',
    'content/mag-dit.yaml',
    'Vraag een?',
    'Vraag nul?',
    ['help-question/een changed'],
  ],
  [
    'an answer of it',
    'content/mag-dit.yaml',
    'Nee, to: fout',
    'Niet, to: fout',
    ['help-question/twee changed'],
  ],
  [
    'an outcome of the help',
    'content/mag-dit.yaml',
    'Het is gevraagd.',
    'Iemand keek.',
    ['help-outcome/goed changed'],
  ],
  [
    'a question of the form',
    'content/aanvraag.yaml',
    'Wat doe je?',
    'Wie doet het?',
    ['request-part/privacy changed'],
  ],
  ['the news', 'content/nieuws/nieuw.yaml', 'is anders', 'is nieuw', ['news/nieuw changed']],
  [
    'a signature',
    'content/lessons/twee/vierde.mdx',
    'minutes: 1',
    'minutes: 1\nreviews: [{ name: A. Voorbeeld, role: FG, date: "2026-01-02" }]',
    [],
  ],
])('the book shows a change of %s', async (_, file, from, to, changes) => {
  expect(await changedBy(file, (text) => text.replace(from, to))).toEqual(changes);
});

test('what was kept never changes: the same version is not kept twice', async () => {
  const root = await fixtureCourse('good');
  roots.push(root);
  expect(await freezeBook(root, '2026-11-23')).toEqual({
    file: 'content/versies/1.0.0.json',
    kept: true,
  });
  const kept = await readFile(join(root, 'content/versies/1.0.0.json'), 'utf8');
  expect(await freezeBook(root, '2026-11-24')).toEqual({
    file: 'content/versies/1.0.0.json',
    kept: false,
  });
  expect(await readFile(join(root, 'content/versies/1.0.0.json'), 'utf8')).toBe(kept);
});

test('a course without kept versions has none', async () => {
  const root = await fixtureCourse('good');
  roots.push(root);
  expect(await readVersions(root)).toEqual([]);
});
