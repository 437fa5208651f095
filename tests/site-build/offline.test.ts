import { expect, test } from 'vitest';
import { siteFiles } from '../../src/site/build/offline.ts';

const SITE: Readonly<Record<string, string>> = {
  'index.html':
    '<link href="assets/page.css"><script src="assets/home.js"></script><a href="modules/een/index.html#les">Een</a><a href="beheer/index.html">Beheer</a><a href="https://elders.nl/index.html">Elders</a>',
  'modules/een/index.html':
    '<main data-document="een"><script src="../../assets/module.js"></script><a href="../../index.html?x=1">Home</a></main>',
  'paden/pad/een/index.html': '<main data-document="pad--een"></main>',
  '404.html': '<link href="/assets/page.css">',
  'assets/page.css': 'body { background: url(field.svg) }',
  'assets/field.svg': '<svg/>',
  'assets/home.js': "import('./site.offline.x.js')",
  'assets/module.js':
    "import('./documents.x.js'); import('./driver.local.x.js'); import('./driver.scorm12.x.js')",
  'assets/documents.x.js': "import('./document.een.x.js'); import('./document.pad--een.x.js')",
  'assets/document.een.x.js': "new URL('asks.een.x.json', import.meta.url)",
  'assets/document.pad--een.x.js': '',
  'assets/asks.een.x.json': '[]',
  'assets/driver.local.x.js': '',
  'assets/driver.scorm12.x.js': '',
  'assets/site.offline.x.js': '',
  'assets/beheer.js': '',
  'beheer/index.html': '<script src="../assets/beheer.js"></script>',
  _headers: '/*',
};

test('a site without a network is what a learner reaches from home, and nothing else', async () => {
  const listed = await siteFiles(new Set(Object.keys(SITE)), async (path) => SITE[path] ?? '');
  const left = Object.keys(SITE).filter((path) => !listed.includes(path));
  expect(left).toEqual([
    'paden/pad/een/index.html',
    '404.html',
    'assets/document.pad--een.x.js',
    'assets/driver.scorm12.x.js',
    'assets/beheer.js',
    'beheer/index.html',
    '_headers',
  ]);
});
