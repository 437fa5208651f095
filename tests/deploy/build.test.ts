import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { BrokenLink, fromRoot, relativeHtml } from '../../src/site/build/relative.ts';
import { removeBeheer, removeUnused } from '../../src/site/build/without-beheer.ts';
import { build as text } from '#text/build.ts';

const FILES = new Set(['index.html', 'assets/een map.css']);
const PAGE = '<link href="/assets/een%20map.css"><a href="/#hulp">Hulp</a><a href="#hier">Hier</a>';

describe('addresses', () => {
  test('of a page start where the page stands', () => {
    expect(relativeHtml('beheer/proef/index.html', PAGE, FILES)).toBe(
      '<link href="../../assets/een%20map.css"><a href="../../index.html#hulp">Hulp</a><a href="#hier">Hier</a>',
    );
  });

  test.each(['/', '/leren/ai/', '/een%20map/'])('of the 404 page start at the root, %s', (root) => {
    expect(relativeHtml('404.html', PAGE, FILES, fromRoot(root))).toBe(
      `<link href="${root}assets/een%20map.css"><a href="${root}index.html#hulp">Hulp</a><a href="#hier">Hier</a>`,
    );
  });

  test('that lead nowhere fail the build', () => {
    expect(() => relativeHtml('index.html', '<a href="/beheer">', FILES)).toThrow(BrokenLink);
  });
});

describe('a site without beheer', () => {
  const folders: string[] = [];
  afterEach(async () => {
    for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
  });

  const SITE = {
    'index.html': '<link href="assets/page.css"><script src="assets/home.js"></script>',
    '404.html': '<link href="/assets/page.css">',
    _headers: '/*',
    'assets/page.css': 'body { background: url(field.svg) }',
    'assets/field.svg': '<svg/>',
    'assets/home.js': "import './shared.js'; import('./driver.local.x.js');",
    'assets/shared.js': "new URL('asks.een.x.json', import.meta.url)",
    'assets/driver.local.x.js': '',
    'assets/asks.een.x.json': '[]',
    'assets/lms.js': "import './shared.js';",
    'beheer/index.html': '<script src="../assets/lms.js"></script>',
    'beheer/pakketten/een.zip': '',
  };

  async function siteIn(files: Readonly<Record<string, string>>): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'site-'));
    folders.push(folder);
    for (const [path, body] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), body);
    }
    return folder;
  }

  test('keeps what the other pages load, and nothing that only beheer loads', async () => {
    const folder = await siteIn(SITE);
    await removeBeheer(folder);
    const left = new Set(Object.keys(SITE).filter((path) => !path.startsWith('beheer/')));
    await removeUnused(folder, left, (path) => readFile(join(folder, path), 'utf8'));
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    expect(files.toSorted()).toEqual(
      [...left]
        .map((path) => path.replace('assets/', ''))
        .filter((name) => name !== 'lms.js')
        .toSorted(),
    );
  });
});

describe('the command that builds', () => {
  test.each([
    [['--zonder-beheer'], text.unknown],
    [['beheer'], text.unknown],
    [['--root'], text.unknown],
    [['--root', 'leren'], text.root],
    [['--root', '/leren'], text.root],
    [['--root', '//elders.nl/'], text.root],
  ])('refuses %j in Dutch, and builds nothing', (args, sentence) => {
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      ['src/site/build/build.ts', ...args],
      { encoding: 'utf8' },
    );
    expect(stderr).toBe(`${sentence}\n${text.usage}\n`);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });
});
