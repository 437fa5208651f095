import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useSite } from './visit.ts';
import { neverIdle, requested, useEverything, weigh } from './weigh.ts';

/** Six lessons and ten questions of seven kinds, as a trainer makes them, and which no trainer edits. */
const MODULE = 'zes-lessen';
const PATH = `modules/${MODULE}/index.html`;
const { dist } = inject('kinds');
const visit = useSite(dist);
const course = inject('course');
const visitCourse = useSite(course.dist);

/** What moved on the screen without the learner's doing, a line each. */
const shifts = (page: Page) =>
  page.evaluate(() => (window as unknown as { shifts: readonly string[] }).shifts);
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    type Shift = PerformanceEntry & {
      readonly value: number;
      readonly hadRecentInput: boolean;
      readonly sources: readonly { readonly node: Element | null }[];
    };
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[])
        // A number that becomes a hair wider moves nothing that anybody reads.
        if (!hadRecentInput && value > 0.0001)
          shifts.push(`${value} ${sources.map(({ node }) => node?.nodeName).join(' ')}`);
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** How many kinds of question the module shows: see docs/decisions, 23 November 2026. */
async function kindsOf(): Promise<number> {
  const names = await readdir(join(dist, 'assets'));
  const file = names.find((name) => name.startsWith(`asks.${MODULE}.`)) ?? '';
  const { asks } = JSON.parse(await readFile(join(dist, 'assets', file), 'utf8'));
  return new Set(asks.map(({ kind }: { kind: string }) => kind)).size;
}

describe('six lessons with ten questions, of seven kinds', () => {
  test('HTML ≤ 17 kB, styles ≤ 6 kB, font ≤ 17 kB, and no script for questions before they are near', async () => {
    const { page, watch } = await visit(PATH, { prepare: neverIdle });
    const near = await page
      .locator('[data-lesson]:not([hidden]) .hlt-island')
      .evaluateAll(
        (all) => all.filter((it) => it.getBoundingClientRect().top < innerHeight + 200).length,
      );
    expect(near, 'no question is near').toBe(0);
    await page.waitForLoadState('networkidle');
    expect(await weigh(dist, requested(watch, '.html'))).toBeLessThanOrEqual(17);
    expect(await weigh(dist, requested(watch, '.css'))).toBeLessThanOrEqual(6);
    expect(await weigh(dist, requested(watch, '.woff2'))).toBeLessThanOrEqual(17);
    expect(await weigh(dist, requested(watch, '.js'))).toBeLessThanOrEqual(11);
    expect(requested(watch, '.json')).toEqual([]);
  });

  test('are ≤ 75 kB with everything, script ≤ 26 kB for three kinds and 3 kB for each further one, ≤ 12 requests', async () => {
    const { page, watch } = await visit(PATH, { prepare: neverIdle });
    await useEverything(page);
    expect(watch.problems()).toEqual([]);
    const all = requested(watch);
    expect(all.length, all.join('\n')).toBeLessThanOrEqual(12);
    for (const kind of ['index.html', '.css', '.woff2', `keys.${MODULE}`])
      expect(all.join('\n')).toContain(kind);
    expect(await weigh(dist, all)).toBeLessThanOrEqual(75);
    const scripts = requested(watch, '.js');
    expect(await weigh(dist, scripts)).toBeLessThanOrEqual(
      26 + 3 * Math.max(0, (await kindsOf()) - 3),
    );
    const others = scripts.filter((path) => /\b(document|driver)\./.test(basename(path)));
    expect(others.map((path) => basename(path).split('.').slice(0, 2).join('.'))).toEqual([
      'driver.local',
      `document.${MODULE}`,
    ]);
  });

  // docs/decisions/2026-11-23-package-size.md
  test('are a package of ≤ 155 kB', async () => {
    const { size } = await stat(join(dist, 'beheer/pakketten', `${MODULE}-scorm12.zip`));
    expect(size / 1000).toBeLessThanOrEqual(155);
  });

  test('what keeps the site for when there is no network is ≤ 1 kB of script, and comes last', async () => {
    const { page, watch } = await visit(PATH);
    const said = page.locator('.hlt-banner[role=status]').first();
    await said.waitFor({ state: 'attached' });
    const scripts = requested(watch, '.js');
    expect(scripts.at(-1)).toContain('site.offline');
    expect(await weigh(dist, scripts.slice(-1))).toBeLessThanOrEqual(1);
  });
});

test('home is ≤ 20 kB without its font', async () => {
  const { page, watch } = await visitCourse('', { prepare: neverIdle });
  await page.waitForLoadState('networkidle');
  const all = requested(watch).filter((path) => !path.endsWith('.woff2'));
  for (const kind of ['index.html', '.css', 'progress.']) expect(all.join('\n')).toContain(kind);
  expect(await weigh(course.dist, all), all.join('\n')).toBeLessThanOrEqual(20);
});

describe('nothing jumps', () => {
  test.each([
    ['home', '', [1280, 900]],
    ['home on a phone', '', [390, 844]],
    ['the module', PATH, [1280, 900]],
    ['the module on a phone', PATH, [390, 844]],
    ['the module in the frame of an LMS', PATH, [714, 666]],
    ['a lesson by its address', `${PATH}#zelden-anoniem`, [1280, 900]],
  ] as const)('while %s loads', async (_, path, [width, height]) => {
    const { page } = await visit(path, { viewport: { width, height }, prepare: watchShifts });
    await page.waitForLoadState('networkidle');
    expect(await shifts(page)).toEqual([]);
  });

  test('while a learner scrolls to the end of a lesson, and comes back to it later', async () => {
    const { page, learner, go } = await visit(PATH, { prepare: watchShifts });
    await learner.next();
    await learner.readToEnd();
    expect(await shifts(page)).toEqual([]);
    await go('');
    await page.waitForLoadState('networkidle');
    expect(await shifts(page)).toEqual([]);
    await go(PATH);
    await page.waitForLoadState('networkidle');
    expect(await learner.title()).not.toBe(null);
    expect(await shifts(page)).toEqual([]);
  });
});
