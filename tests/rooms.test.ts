import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { expect, test } from 'vitest';

/** architecture.md, section 2: who may import whom. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  core: [],
  authoring: ['core', 'text'],
  tracking: ['core'],
  packaging: ['core', 'text'],
  session: ['core', 'tracking'],
  islands: ['core', 'session', 'packaging', 'text'],
  preview: ['core', 'packaging', 'text'],
  relay: ['core', 'tracking'],
  site: ['core', 'session', 'islands', 'text'],
  text: [],
  pages: ['authoring', 'packaging', 'preview', 'site', 'core', 'text'],
};

/** Files that tie rooms together, and may import what `pages` may. */
const WIRING = ['content.config.ts', 'middleware.ts', 'env.d.ts'];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(ts|tsx|astro)$/.test(path));

const importsOf = (path: string) =>
  [
    ...readFileSync(join('src', path), 'utf8').matchAll(
      /(?:\bfrom\s+|\bimport\s+|\bimport\(\s*)['"]([.#][^'"]+)['"]/g,
    ),
  ].map(([, source = '']) =>
    // `#text` is the one name that package.json gives.
    source.startsWith('#') ? source.slice(1) : posix.normalize(posix.join(dirname(path), source)),
  );

const roomOf = (path: string) => (WIRING.includes(path) ? 'pages' : path.split('/')[0]);

test('every folder of src is a room of the table', () => {
  const rooms = new Set(files.map(roomOf));
  expect([...rooms].filter((room) => !room || !(room in ROOMS))).toEqual([]);
});

test('the words of a language are only reached by the one name that picks the language', () => {
  const wrong = files.flatMap((path) =>
    roomOf(path) === 'text' ? [] : importsOf(path).filter((target) => /^text\/\w+\//.test(target)),
  );
  expect(wrong).toEqual([]);
});

test('no room imports from a room that it may not know', () => {
  const wrong = files.flatMap((path) => {
    const room = roomOf(path) ?? '';
    const mayImport = [...(ROOMS[room] ?? []), room];
    if (path === 'packaging/cli.ts') mayImport.push('authoring');
    return importsOf(path)
      .filter((target) => !target.startsWith('..'))
      .filter((target) => !mayImport.includes(roomOf(target) ?? ''))
      .map((target) => `${path} → ${target}`);
  });
  expect(wrong).toEqual([]);
});

test('core knows no clock, no chance, no DOM and no Dutch', () => {
  const forbidden =
    /\b(Date\.|new Date|Math\.random|document\.(?!ts')|window\.|localStorage|console\.)/;
  const wrong = files
    .filter((path) => path.startsWith('core/'))
    .filter((path) => forbidden.test(withoutComments(readFileSync(join('src', path), 'utf8'))));
  expect(wrong).toEqual([]);
});

test('each room says in a README of at most 20 lines what it is', () => {
  const rooms = Object.keys(ROOMS).filter((room) =>
    files.some((path) => path.startsWith(`${room}/`)),
  );
  const without = rooms
    .filter((room) => !['text', 'pages'].includes(room))
    .filter((room) => {
      try {
        return (
          readFileSync(join('src', room, 'README.md'), 'utf8')
            .trim()
            .split('\n').length > 20
        );
      } catch {
        return true;
      }
    });
  expect(without).toEqual([]);
});

const withoutComments = (source: string) =>
  source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
