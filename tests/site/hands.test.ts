import type { Page } from 'playwright-core';
import { afterEach, expect, inject, test } from 'vitest';
import { question as questionText } from '#text/question.ts';
import { shell } from '#text/shell.ts';
import { test as testText } from '#text/test.ts';
import { RIGHT } from './states.ts';
import { MODULE, useSite, type Visit, type VisitOptions } from './visit.ts';

const visit = useSite(inject('fixture').dist);

/** @spec WCAG 2.2 1.4.12 */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`;

/** The CSP forbids a style element, and rightly so. */
const withSpacing = (page: Page) =>
  page.addInitScript((css) => {
    addEventListener('DOMContentLoaded', () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    });
  }, SPACING);

const FINGER = { hasTouch: true, isMobile: true } as const;

/** In which hands and on which screens the course is taken from its first lesson to its last answer. */
const WAYS: readonly (readonly [string, VisitOptions])[] = [
  ['by touch at 390 px', { ...FINGER, viewport: { width: 390, height: 844 } }],
  [
    'by touch at 320 px with the spacing of WCAG 1.4.12, in the dark',
    {
      ...FINGER,
      viewport: { width: 320, height: 640 },
      colorScheme: 'dark',
      prepare: withSpacing,
    },
  ],
  [
    'by touch at 400 %, in forced colours',
    { hasTouch: true, viewport: { width: 320, height: 256 }, forcedColors: 'active' },
  ],
  ['by touch in a frame of 714 × 666', { hasTouch: true, viewport: { width: 714, height: 666 } }],
  [
    'by touch in a frame of 367 px, with motion',
    { ...FINGER, viewport: { width: 367, height: 600 }, reducedMotion: 'no-preference' },
  ],
];

let watched: Visit['watch'] | undefined;
afterEach(() => expect(watched?.problems() ?? []).toEqual([]));

test.each(WAYS)('a question, a lesson and the test are done %s', async (_, options) => {
  const { page, learner, watch } = await visit(`${MODULE}#eerste`, options);
  watched = watch;
  const question = await learner.comeTo('keuze');
  await question.getByText('Ik vraag het eerst.', { exact: true }).tap();
  await question.getByRole('button', { name: questionText.check }).tap();
  await question.getByText(questionText.good).waitFor();
  await learner.shown().getByRole('link', { name: shell.next }).tap();
  await expect.poll(() => learner.title()).toBe('De tweede les');

  await learner.goTo('afronding');
  await page.locator('[data-test][data-alive]').waitFor();
  await page.getByRole('button', { name: testText.start }).tap();
  for (let n = 1; n <= 3; n++) {
    await page.getByText(testText.place(n, 3), { exact: true }).waitFor();
    const prompt = (await page.locator('[data-test] legend').textContent()) as keyof typeof RIGHT;
    for (const text of RIGHT[prompt])
      await page.locator('[data-test] .hlt-option').getByText(text, { exact: true }).tap();
    await page.locator('[data-test] button[type=submit]').tap();
  }
  await page.getByRole('button', { name: testText.handIn }).tap();
  await page.getByText(testText.passed(100)).waitFor();
});
