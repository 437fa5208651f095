import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { literalsIn } from './literals.ts';

/** Rooms that draw or say something to people: each of their words is in `src/text`. */
const ROOMS = ['islands', 'pages', 'preview', 'session', 'site', 'tracking'];

/** Words that belong to one place, each with the reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'src/islands/gallery': 'the samples of the gallery are content, not interface',
};

const files = ROOMS.flatMap((room) =>
  readdirSync(join('src', room), { recursive: true, encoding: 'utf8' })
    .map((path) => join('src', room, path).replaceAll('\\', '/'))
    .filter((path) => /\.(ts|tsx|astro)$/.test(path))
    .filter((path) => !Object.keys(EXCEPTIONS).some((place) => path.startsWith(place))),
);

test('no words for people stand in code', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap((path) => literalsIn(path, readFileSync(path, 'utf8')))).toEqual([]);
});

describe('words in code are noticed', () => {
  test.each([
    ['between tags', 'a.tsx', 'const a = <p>Volgende</p>;', ['a.tsx:1: Volgende']],
    ['in a spoken attribute', 'a.tsx', 'const a = <a aria-label="Sluit" />;', ['a.tsx:1: Sluit']],
    [
      'in a string',
      'a.ts',
      "say('Kies eerst een antwoord.');",
      ['a.ts:1: Kies eerst een antwoord.'],
    ],
    ['in a template', 'a.ts', 'say(`Les van ${n}`);', ['a.ts:1: Les van']],
    [
      'of an Astro page',
      'a.astro',
      '---\nconst n = 1;\n---\n<p>\n  {n} leert\n</p>',
      ['a.astro:5: leert'],
    ],
    ['but not its script', 'a.astro', '<p />\n<script>\n  go("x");\n</script>', []],
    ['nor names of classes', 'a.tsx', 'const a = <p class="hlt-les is-klaar">{b}</p>;', []],
  ])('%s', (_, path, source, expected) => {
    expect(literalsIn(path, source)).toEqual(expected);
  });
});
