import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { GUIDES } from '../../src/site/build/guide-links.ts';
import { preview } from '#text/preview.ts';

const documents = [
  'README.md',
  'CHANGELOG.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => join('docs', path)),
];

const proseOf = (file: string): string =>
  readFileSync(file, 'utf8')
    .replace(/```[\s\S]*?```/g, '')
    .replace(/`[^`\n]*`/g, '');

const linksOf = (file: string): readonly string[] =>
  [...proseOf(file).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, link]) =>
    link === undefined || /^[a-z]+:/.test(link) ? [] : [link],
  );

/** As GitHub and Astro make an anchor of a heading. */
const anchorsOf = (file: string): ReadonlySet<string> =>
  new Set(
    [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );

function broken(file: string): readonly string[] {
  return linksOf(file).filter((link) => {
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? file : join(dirname(file), path);
    if (!existsSync(target)) return true;
    return anchor !== undefined && target.endsWith('.md') && !anchorsOf(target).has(anchor);
  });
}

test.each(documents)('every link of %s leads somewhere', (file) => {
  expect(broken(file)).toEqual([]);
});

test('a link to a file or a heading that is not there is noticed', () => {
  expect(anchorsOf('docs/privacy-en-or.md')).toContain('de-voortgang-suspend-data');
  expect(anchorsOf('docs/privacy-en-or.md')).not.toContain('iets-anders');
});

describe.each(Object.keys(GUIDES))('%s, which is a page of the site', (name) => {
  const file = join('docs', name);

  test('links to nothing that the site does not have', () => {
    const pages = linksOf(file)
      .map((link) => link.split('#')[0] ?? '')
      .filter((path) => path !== '' && !path.startsWith('beelden/'));
    expect(pages.filter((path) => !(path in GUIDES))).toEqual([]);
  });

  test('says of each picture what it shows', () => {
    const pictures = [...readFileSync(file, 'utf8').matchAll(/!\[([^\]]*)\]/g)];
    expect(pictures.filter(([, words = '']) => words.length < 10)).toEqual([]);
  });
});

test('the guide for HR calls things as the pages do', () => {
  const guide = readFileSync('docs/handleiding-hr.md', 'utf8').replace(/\s+/g, ' ');
  const { panel, close, reopen, remarks, statuses } = preview;
  const words = [panel, close, reopen, remarks, ...Object.values(statuses)];
  // Nothing of ours ever reports `browsed`.
  const missing = words.filter((word) => word !== statuses['browsed'] && !guide.includes(word));
  expect(missing).toEqual([]);
});
