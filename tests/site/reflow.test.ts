import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { EVERYTHING, PAGES } from './states.ts';
import { useSite } from './visit.ts';

const visit = useSite(inject('fixture').dist);

type Circumstance = {
  readonly size: readonly [width: number, height: number];
  /** Classes and data of `<html>`, as `weergave.js` sets them. */
  readonly chosen?: { readonly scale?: string; readonly space?: string };
  readonly css?: string;
};

/** @spec WCAG 2.2 1.4.12 */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`;

const CIRCUMSTANCES: Readonly<Record<string, Circumstance>> = {
  '320 px wide': { size: [320, 640] },
  'a window of 1280 × 1024 at 400 %': { size: [320, 256] },
  'the largest text': { size: [320, 640], chosen: { scale: 'hlt-scale-3' } },
  'the largest text with more space': {
    size: [390, 640],
    chosen: { scale: 'hlt-scale-3', space: 'ruim' },
  },
  'the spacing of WCAG 1.4.12': { size: [320, 640], css: SPACING },
  'the frame of an LMS on a laptop': { size: [714, 666] },
  'the frame of an LMS on a phone': { size: [367, 600] },
};

async function put(page: Page, { size: [width, height], chosen, css = '' }: Circumstance) {
  await page.setViewportSize({ width, height });
  await page.evaluate(
    async ([scale, space, text]) => {
      document.documentElement.classList.remove('hlt-scale-3');
      if (scale) document.documentElement.classList.add(scale);
      if (space) document.documentElement.dataset['ruimte'] = space;
      else delete document.documentElement.dataset['ruimte'];
      // The CSP forbids a style element, and rightly so.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [sheet];
    },
    [chosen?.scale ?? '', chosen?.space ?? '', css] as const,
  );
}

/** Words that stand outside the window, or are cut off by what they stand in. */
const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    if (document.documentElement.scrollWidth > innerWidth)
      found.push(`the page is ${document.documentElement.scrollWidth} wide`);
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent?.checkVisibility({ visibilityProperty: true }) || parent.closest('.vh, svg'))
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right, width } of range.getClientRects())
        if (width > 1 && (right > innerWidth + 1 || left < -1) && !scrolls(parent))
          found.push(`${node.textContent?.trim()} (${Math.round(left)} to ${Math.round(right)})`);
    }
    return found;
  });

/** What is too small to tap; a link within a sentence may be as high as its line. @spec WCAG 2.5.8 */
const tooSmall = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    return [...document.querySelectorAll('a, button, summary, select, input, .hlt-option')].flatMap(
      (element) => {
        if (!element.checkVisibility()) return [];
        const isWholeLine =
          element.parentElement?.textContent?.trim() === element.textContent?.trim();
        if (getComputedStyle(element).display === 'inline' && !isWholeLine) return [];
        // The label is the target of what stands in it.
        if (element.matches('.hlt-option input')) return [];
        const { width, height } = element.getBoundingClientRect();
        const least = element.matches('.hlt-option, .hlt-button, summary, .hlt-nav a') ? 44 : 24;
        const name = `${element.tagName} ${element.className} ${element.textContent?.trim()}`;
        return Math.min(width, height) < least - 0.5
          ? [`${name}: ${Math.round(width)} × ${Math.round(height)}`]
          : [];
      },
    );
  });

describe('in every circumstance', () => {
  test.each(EVERYTHING)(
    '%s can be read and tapped without scrolling sideways',
    async (_, state) => {
      const visited = await visit(state.path, { viewport: { width: 390, height: 844 } });
      await state.reach(visited);
      const found: string[] = [];
      for (const [name, circumstance] of Object.entries(CIRCUMSTANCES)) {
        await put(visited.page, circumstance);
        for (const line of await cutOff(visited.page)) found.push(`${name}: ${line}`);
        for (const line of await tooSmall(visited.page)) found.push(`${name}: ${line}`);
      }
      expect(found).toEqual([]);
    },
  );
});

describe.each([
  ['in forced colours', { forcedColors: 'active' }],
  ['in forced colours on black', { forcedColors: 'active', colorScheme: 'dark' }],
  ['with reduced motion', { reducedMotion: 'reduce' }],
] as const)('%s', (_, options) => {
  test('a chosen answer and the focus can be seen', async () => {
    const { page, learner } = await visit(PAGES['a lesson with everything in it'], options);
    const question = await learner.comeTo('keuze');
    const option = question.locator('.hlt-option').first();
    const plain = await option.screenshot();
    await question.getByRole('radio').first().focus();
    const focused = await option.screenshot();
    await page.keyboard.press('Space');
    const chosen = await option.screenshot();
    expect(focused.equals(plain)).toBe(false);
    expect(chosen.equals(focused)).toBe(false);
    const outline = await option.evaluate((element) => {
      const { outlineStyle, outlineWidth, outlineColor, backgroundColor } =
        getComputedStyle(element);
      return { outlineStyle, outlineWidth, isSeen: outlineColor !== backgroundColor };
    });
    expect(outline).toEqual({ outlineStyle: 'solid', outlineWidth: '3px', isSeen: true });
  });

  test('links and buttons show the focus with an outline', async () => {
    const { page } = await visit(PAGES.home, options);
    for (const target of [
      page.locator('[data-when="empty"] .hlt-button'),
      page.locator('.hlt-module a'),
    ]) {
      await target.waitFor();
      const plain = await target.evaluate((it) => getComputedStyle(it).outlineStyle);
      await page.keyboard.press('Tab');
      await target.focus();
      const focused = await target.evaluate((it) => getComputedStyle(it).outlineStyle);
      expect([plain, focused]).toEqual(['none', 'solid']);
    }
  });
});

test('nothing moves by itself for who asks for less motion', async () => {
  const { page } = await visit(PAGES['a lesson with everything in it'], {
    reducedMotion: 'reduce',
  });
  const moving = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          return (
            // What is never drawn, such as a track, has no values at all.
            !['0s', ''].includes(transitionDuration) ||
            !['none', ''].includes(animationName) ||
            scrollBehavior === 'smooth'
          );
        }).length,
    );
  expect(await moving()).toBe(0);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await moving()).toBeGreaterThan(0);
});
