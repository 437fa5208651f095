import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { auditPage, htmlValidate } from '../browser/audit.ts';
import { auditWithIbm, unneededExceptions } from '../browser/ibm.ts';
import { EVERYTHING, PAGES, type State } from './states.ts';
import { useSite, type VisitOptions } from './visit.ts';

const visit = useSite(inject('fixture').dist);

const LOOKS = [
  [1280, 'light'],
  [1280, 'dark'],
  [390, 'dark'],
  [390, 'light'],
] as const;

/** What IBM's engine finds, and what axe does, light and dark, wide and narrow: five looks at one state. */
async function auditAll({ path, reach }: State, options: VisitOptions = {}) {
  const visited = await visit(path, options);
  const { page, watch } = visited;
  await reach(visited);
  const lines = (await auditWithIbm(page)).map((line) => `IBM: ${line}`);
  for (const [width, colorScheme] of LOOKS) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    for (const line of await auditPage(page)) lines.push(`axe ${colorScheme} ${width}: ${line}`);
  }
  return [...watch.problems(), ...lines];
}

test.each(EVERYTHING)('axe and IBM’s engine find nothing wrong with %s', async (_, state) => {
  expect(await auditAll(state)).toEqual([]);
});

test('every exception for IBM’s engine is still needed', () => {
  expect(unneededExceptions()).toEqual([]);
});

const chooseAll = (page: Page) =>
  page.addInitScript(() => {
    const chosen = { schaal: '3', kleur: 'contrast', ruimte: 'ruim' };
    localStorage.setItem('ai-geletterdheid/weergave', JSON.stringify(chosen));
  });

test('nor with strong contrast, large text and more space', async () => {
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
