import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { gallery } from '#text/gallery.ts';
import { htmlValidate } from '../browser/audit.ts';
import { ANSWERS, KINDS } from './answers.ts';
import { keyboard } from './hands.ts';
import { flawsOf, useKinds, type Way } from './visit.ts';

const visit = useKinds();
const PATH = 'beheer/vragen/';

test('the gallery is valid HTML', async () => {
  expect(await htmlValidate(join(inject('kinds').dist, PATH, 'index.html'))).toEqual([]);
});

test.each([
  [1280, 'light'],
  [390, 'dark'],
  [320, 'light'],
] as const)('every kind in every state is in order at %d px, %s', (width, colorScheme) => {
  const way: Way = { options: { viewport: { width, height: 900 }, colorScheme }, hand: keyboard };
  return visit(PATH, way, async ({ page }) => {
    for (const kind of KINDS) {
      const { partly, wrong } = ANSWERS[kind];
      const states = await page
        .locator(`[data-kind="${kind}"]`)
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-state')));
      expect(states).toEqual([
        'empty',
        'error',
        'filled',
        ...(wrong ? ['right', ...(partly ? ['partly'] : []), 'wrong', 'shown'] : ['noted']),
      ]);
    }
    expect(await flawsOf(page)).toEqual([]);
  });
});

test('what is chosen can be told from what is not in forced colours', () =>
  visit(PATH, { options: { forcedColors: 'active' }, hand: keyboard }, async ({ page }) => {
    const same = await page.evaluate(() => {
      const looks = (node: Element | undefined) => node && getComputedStyle(node).backgroundColor;
      return [...document.querySelectorAll('[data-state=filled]')]
        .map((state) => {
          const labels = [...state.querySelectorAll('.hlt-option:has(input), .hlt-piece')];
          const on = labels.find((label) => label.querySelector(':checked'));
          const off = labels.find((label) => !label.querySelector(':checked'));
          return on && off && looks(on) === looks(off) ? state.getAttribute('data-kind') : null;
        })
        .filter(Boolean);
    });
    expect(same).toEqual([]);
  }));

test('every control of the gallery has room for a finger', () =>
  visit(
    PATH,
    { options: { viewport: { width: 390, height: 844 } }, hand: keyboard },
    async (at) => {
      const small = await at.page.evaluate(() =>
        [
          ...document.querySelectorAll(
            '.hlt-option:has(input), .hlt-piece, select, .hlt-question button',
          ),
        ]
          .map((node) => ({ rect: node.getBoundingClientRect(), text: node.textContent }))
          .filter(({ rect }) => rect.width < 24 || rect.height < 24)
          .map(({ rect, text }) => `${text} ${rect.width}x${rect.height}`),
      );
      expect(small).toEqual([]);
    },
  ));

test('the page for HR leads to it', () =>
  visit('beheer/', { options: {}, hand: keyboard }, async ({ page }) => {
    const main = page.getByRole('main');
    await main.getByRole('link', { name: gallery.title, exact: true }).click();
    await page.getByRole('heading', { name: gallery.title, level: 1 }).waitFor();
  }));
