import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { figures as words } from '#text/figures.ts';
import { ROOT } from '../browser/paths.ts';
import { PAGES } from './states.ts';
import { useSite } from './visit.ts';

const FOLDER = join(ROOT, 'tests/fixtures/road/content/figures');
const visit = useSite(inject('fixture').dist);

/** Every sentence that the authors of the figures wrote: three words may well stand in another one. */
const sentencesOf = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value].filter((text) => text.split(' ').length > 3)
    : Object.values(value ?? {}).flatMap(sentencesOf);

/** What each figure says to somebody who does not see it. */
async function said(): Promise<readonly string[]> {
  const { page } = await visit(PAGES['every kind of figure'], { javaScriptEnabled: false });
  return page.locator('figure').evaluateAll((all) =>
    all.map((figure) => {
      const copy = figure.cloneNode(true) as Element;
      for (const hidden of copy.querySelectorAll('[aria-hidden]')) hidden.remove();
      return copy.textContent.replaceAll(/\s+/g, ' ');
    }),
  );
}

test('every figure says in words all that is in its data, once, without a script', async () => {
  const files = await readdir(FOLDER);
  const texts = await Promise.all(files.map((file) => readFile(join(FOLDER, file), 'utf8')));
  const page = (await said()).join('\n');
  const wrong = texts
    .flatMap((text) => sentencesOf(parse(text)))
    .filter((sentence) => page.split(sentence).length !== 2);
  expect(wrong).toEqual([]);
});

test('what is in force follows from the day on which the law was checked', async () => {
  const timeline = (await said()).find((text) => text.includes(words.notYet)) ?? '';
  expect(timeline).toContain(words.asOf('2 januari 2026'));
  expect(timeline.split(`: ${words.inForce}`)).toHaveLength(1 + 3);
  expect(timeline.split(`: ${words.notYet}`)).toHaveLength(1 + 6);
});
