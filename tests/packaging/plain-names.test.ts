import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isPlainPath } from '../../src/packaging/paths.ts';
import { plainNames, renameFiles } from '../../src/site/build/plain-names.ts';

test.each([
  ['plaatjes/Foto één (1)#.png', 'plaatjes/Foto-een-1.png'],
  ['a b/c d.PNG', 'a-b/c-d.PNG'],
  ['ÅÉÎ.svg', 'AEI.svg'],
  ['日本.png', 'naam.png'],
  ['50%.png', '50.png'],
  ["l'œuvre & co.webp", 'l-uvre-co.webp'],
])('%s becomes %s', (path, plain) => {
  expect(plainNames([path]).get(path)).toBe(plain);
  expect(isPlainPath(plain)).toBe(true);
});

test('plain names stay, and no two files become one', () => {
  const names = plainNames(['a-b.png', 'a b.png', 'a_b.png', 'a  b.png']);
  expect([...names]).toEqual([
    ['a b.png', 'a-b-2.png'],
    ['a  b.png', 'a-b-3.png'],
  ]);
});

test('pages keep showing what was renamed, encoded in the address or not', async () => {
  const root = mkdtempSync(join(tmpdir(), 'plain-names-'));
  const odd = 'Foto één (1).png';
  const page = '<img src="/Foto%20%C3%A9%C3%A9n%20(1).png"><img src="/Foto één (1).png"> Foto één';
  writeFileSync(join(root, odd), '');
  writeFileSync(join(root, 'een pagina.html'), page);
  const files = [odd, 'een pagina.html'];
  await renameFiles(root, plainNames(files), files.slice(1));
  expect(readdirSync(root).toSorted()).toEqual(['Foto-een-1.png', 'een-pagina.html']);
  expect(readFileSync(join(root, 'een-pagina.html'), 'utf8')).toBe(
    '<img src="/Foto-een-1.png"><img src="/Foto-een-1.png"> Foto één',
  );
});
