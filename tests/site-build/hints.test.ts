import { describe, expect, test } from 'vitest';
import { withHints } from '../../src/site/build/hints.ts';

const SITE: Readonly<Record<string, string>> = {
  'assets/page.a1.js':
    "import './session.b2.js'; import('./support.x1.js'); import('./driver.local.d4.js')",
  'assets/session.b2.js': "export * from './progress.c3.js'",
  'assets/progress.c3.js': '',
  'assets/support.x1.js': '',
  'assets/driver.local.d4.js': '',
  'assets/driver.scorm12.d5.js': '',
  'assets/document.een.e5.js':
    "import './questions.f6.js'; import './session.b2.js'; new URL('asks.twee.g7.json', import.meta.url); new URL('keys.een.h8.json', import.meta.url)",
  'assets/document.een.voudig.js': '',
  'assets/questions.f6.js': "import './progress.c3.js'",
};

const hinted = (page: string, main: string) =>
  withHints(
    page,
    `<html><head><link rel="stylesheet" href="x.css"></head><body>${main}</body></html>`,
    new Set(Object.keys(SITE)),
    async (path) => SITE[path] ?? '',
  );
const preloads = (html: string) =>
  [...html.matchAll(/<link rel="modulepreload" href="([^"]+)"([^>]*)>/g)].map(
    ([, href, more]) => `${href}${more}`,
  );

describe('a page with questions', () => {
  const page = hinted(
    'modules/een/index.html',
    '<main data-document="een"></main><script type="module" src="../../assets/page.a1.js"></script>',
  );

  test('names what its script starts with, and the driver of the site, which no package has', async () => {
    expect(preloads(await page)).toEqual([
      '../../assets/page.a1.js',
      '../../assets/session.b2.js',
      '../../assets/progress.c3.js',
      '../../assets/driver.local.d4.js data-site-only',
    ]);
  });

  test('says for later what its first question needs beside that: the right answers not', async () => {
    expect((await page).match(/data-near="([^"]*)"/)?.[1]?.split(' ')).toEqual([
      '../../assets/document.een.e5.js',
      '../../assets/questions.f6.js',
      '../../assets/asks.twee.g7.json',
    ]);
  });
});

test('a page without questions has nothing for later, and no driver', async () => {
  const page = await hinted('index.html', '<script type="module" src="assets/session.b2.js">');
  expect(preloads(page)).toEqual(['assets/session.b2.js', 'assets/progress.c3.js']);
  expect(page).not.toContain('data-near');
});

test('a page without scripts of the build stays as it was', async () => {
  const main = '<script src="weergave.js"></script>';
  expect(await hinted('index.html', main)).toContain(`</head><body>${main}`);
});
