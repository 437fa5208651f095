import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { auditPage, htmlValidate } from '../browser/audit.ts';
import { auditWithIbm, unneededExceptions } from '../browser/ibm.ts';
import { EVERYTHING, PAGES, type State } from './states.ts';
import { useSite, type VisitOptions } from './visit.ts';

const visit = useSite(inject('fixture').dist);

/** What axe finds, light and dark, wide and narrow: the same state is looked at four times. */
async function auditAll({ path, reach }: State, options: VisitOptions = {}) {
  const found = ['light', 'dark'].map(async (scheme) => {
    const visited = await visit(path, { ...options, colorScheme: scheme as 'light' | 'dark' });
    await reach(visited);
    const lines = [...visited.watch.problems()];
    for (const width of [1280, 390]) {
      await visited.page.setViewportSize({ width, height: 900 });
      for (const line of await auditPage(visited.page)) lines.push(`${scheme} ${width}: ${line}`);
    }
    return lines;
  });
  return (await Promise.all(found)).flat();
}

test.each(EVERYTHING)('IBM’s engine finds nothing wrong with %s', async (_, { path, reach }) => {
  const visited = await visit(path);
  await reach(visited);
  expect(await auditWithIbm(visited.page)).toEqual([]);
});

test('every exception for IBM’s engine is still needed', () => {
  expect(unneededExceptions()).toEqual([]);
});

test.each(EVERYTHING)('axe finds nothing wrong with %s', async (_, state) => {
  expect(await auditAll(state)).toEqual([]);
});

const chooseAll = (page: Page) =>
  page.addInitScript(() => {
    const chosen = { schaal: '3', kleur: 'contrast', ruimte: 'ruim' };
    localStorage.setItem('ai-geletterdheid/weergave', JSON.stringify(chosen));
  });

test('axe finds nothing wrong with strong contrast, large text and more space', async () => {
  const state = { path: PAGES['a lesson with everything in it'], reach: async () => {} };
  expect(await auditAll(state, { prepare: chooseAll })).toEqual([]);
});

test.each(['fixture', 'course'] as const)('every page of the %s is valid HTML', async (name) => {
  const { dist } = inject(name);
  const entries = await readdir(dist, { recursive: true });
  const pages = entries.filter((path) => path.endsWith('.html'));
  expect(pages).toContain('index.html');
  const found = await Promise.all(pages.map((path) => htmlValidate(join(dist, path))));
  expect(found.flat()).toEqual([]);
});
