import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { KEPT } from '#text/kept.ts';
import { privacy } from '#text/privacy.ts';

const DOC = readFileSync('docs/privacy-en-or.md', 'utf8').replaceAll(/\s+/g, ' ');
const known = KEPT.map(({ name }) => name).filter(Boolean);

/** Names that no browser keeps: of an identifier, of a message, of the tab that saves. */
const NO_STORAGE = ['packaging/cmi5/iri.ts', 'tracking/relay/messages.ts', 'session/platform.ts'];

/** The names under which the code keeps anything, with `<>` for what differs. */
function namesInCode(): readonly string[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('text'))
    .filter((path) => !NO_STORAGE.includes(path))
    .map((path) => join('src', path));
  return [...files, 'public/weergave.js'].flatMap((path) => {
    const code = readFileSync(path, 'utf8');
    const full = [...code.matchAll(/['"`]ai-geletterdheid\/([^'"`]*)/g)];
    const short = [...code.matchAll(/\b(?:kept|keep)\('([^']+)'/g)].filter(
      ([, name]) => !['now', 'soon', 'later'].includes(name ?? ''),
    );
    const opinion = [...code.matchAll(/`(mening\/\$\{[^`]*)`/g)];
    return [...full, ...short, ...opinion].map(([, name = '']) => name);
  });
}

/** `notitie/${question}` and `site/` are the same name as `notitie/<vraag>` and `site/<versie>`. */
const stem = (name: string) => name.replace(/[<$].*/, '').replace(/\/$/, '');

test('the list holds every name under which the code keeps something, and no other', () => {
  const inCode = new Set(namesInCode().map(stem));
  expect([...inCode].toSorted()).toEqual([...new Set(known.map(stem))].toSorted());
});

test('the page for the FG and works council has a line for each, and no other', () => {
  const missing = KEPT.filter(({ officer }) => !DOC.includes(`**${officer}**`));
  expect(missing).toEqual([]);
  const named = [...DOC.matchAll(/`ai-geletterdheid\/([^`]+)`/g)].map(([, name]) => name);
  expect(named.toSorted()).toEqual(known.toSorted());
});

test('a learner reads all of it, where it is kept', () => {
  const lists = privacy.sections.flatMap((section): readonly string[] =>
    'list' in section ? section.list : [],
  );
  const unread = KEPT.filter(
    ({ where, learner }) => where !== 'beheer' && !lists.includes(learner),
  );
  expect(unread).toEqual([]);
});
