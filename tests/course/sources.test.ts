import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { course, test } from './bar.ts';

/** Where a link of the course or its pages may lead. */
const HOSTS = [
  'algoritmes.overheid.nl',
  'digital-strategy.ec.europa.eu',
  'eur-lex.europa.eu',
  'minbzk.github.io',
  'www.autoriteitpersoonsgegevens.nl',
  'www.digitoegankelijk.nl',
  'www.internetconsultatie.nl',
  'www.rijksoverheid.nl',
  // Examples that HLTsamen replaces: see content/organisatie.yaml.
  'ai-geletterdheid.example.nl',
  'git.example.nl',
  'leren.example.nl',
];

/** Folders in which somebody could write a link that a visitor follows. */
const FOLDERS = ['content', 'modules', 'quizzes', 'src/pages', 'src/site', 'src/text'];

/** Names of XML, and the addresses in sentences about how to write one. */
const NO_LINK = /www\.w3\.org|organisatie\.nl|localhost/;

test('every source backs something', () => {
  const { sources, lessons, terms, guidelines, duties } = course;
  const used = new Set([
    ...lessons.flatMap((lesson) => lesson.sources),
    ...[...terms, ...guidelines, ...duties].map(({ source }) => source),
  ]);
  expect(sources.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
});

test('a lesson that teaches a duty of law cites a source, and says when the law was checked', () => {
  const ofLaw = course.duties.filter(({ kind }) => kind !== 'richtlijn').map(({ id }) => id);
  const bare = course.lessons
    .filter(({ duties }) => duties.some((id) => ofLaw.includes(id)))
    .filter(({ sources }) => sources.length === 0);
  expect(bare.map(({ id }) => id)).toEqual([]);
});

test('every link leads to a host of the list', async () => {
  const strangers: string[] = [];
  for (const folder of FOLDERS)
    for (const name of await readdir(folder, { recursive: true })) {
      if (!/\.(ya?ml|mdx?|astro|tsx?)$/.test(name)) continue;
      const text = await readFile(join(folder, name), 'utf8');
      for (const [url, host = ''] of text.matchAll(/https?:\/\/([\w.-]+)/g))
        if (!HOSTS.includes(host) && !NO_LINK.test(host))
          strangers.push(`${join(folder, name)}: ${url}`);
    }
  expect(strangers).toEqual([]);
});

test('every host of the list is in use', async () => {
  const urls = course.sources.flatMap(({ url }) => (url ? [new URL(url).host] : []));
  const inUse = new Set([
    ...urls,
    // Named by the accessibility page.
    'www.digitoegankelijk.nl',
    'ai-geletterdheid.example.nl',
    'git.example.nl',
    'leren.example.nl',
  ]);
  expect(HOSTS.filter((host) => !inUse.has(host))).toEqual([]);
});
