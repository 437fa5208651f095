import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { compare, isAccepting, KEPT, keepMaker, keptMaker, makerOf } from './pictures.ts';
import { EVERYTHING } from './states.ts';
import { useSite, type VisitOptions } from './visit.ts';

const visit = useSite(inject('fixture').dist);

/** `npm run test:screens`: a machine that draws a letter otherwise must not turn the tests red. */
const screen = test.runIf(process.env['SCREENS']);

/** A laptop and a phone; colours know nothing of width, so not every pair. */
const LOOKS = [
  [1280, 900, 'light'],
  [390, 844, 'dark'],
] as const;
/** Screens without a picture, each with the reason. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'the preview of packages': 'is another programme in a frame, with times of its own',
  'the guide for HR': 'is a text of docs/, which changes for other reasons than its looks',
  'what is kept': 'is a text of docs/',
  'a second try': 'looks as a question does',
  'a nearly good answer': 'looks as an answer that is not good does',
  'the lesson with the test': 'is the start of the test',
};
const screens = EVERYTHING.filter(([name]) => !(name in LEFT_OUT));

const pictureOf = (name: string, width: number, colorScheme: string) =>
  `${name.replaceAll(/[^a-z0-9]+/gi, '-')}.${width}.${colorScheme}.png`;

const OPTIONS: VisitOptions = {
  // Half size: enough to see what moved, small enough to keep.
  deviceScaleFactor: 0.5,
  // The order of a test's questions depends on when it is started.
  prepare: (page) => page.clock.setFixedTime('2026-06-01T12:00:00Z'),
};

/** What the learner looks at stays in the middle when the window becomes another. */
async function middleOf(page: Page): Promise<() => Promise<void>> {
  const middle = await page.evaluateHandle(() =>
    scrollY > 0 ? document.elementFromPoint(innerWidth / 2, innerHeight / 2) : null,
  );
  return () => middle.evaluate((it) => it?.scrollIntoView({ block: 'center' }));
}

screen.each(screens)('%s looks as it did', async (name, { path, reach }) => {
  const visited = await visit(path, OPTIONS);
  const { page } = visited;
  const maker = makerOf(page.context().browser()?.version() ?? '');
  const kept = await keptMaker();
  if (!isAccepting && maker !== kept) {
    console.warn(`Not compared: the kept pictures are of ${kept}, this is ${maker}.`);
    return;
  }
  await reach(visited);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  // The browser draws these itself, at times with a wheel that turns.
  await page.evaluate(() => {
    for (const video of document.querySelectorAll('video')) video.controls = false;
  });
  await page.mouse.move(0, 0);
  const keepInView = await middleOf(page);
  const found: string[] = [];
  for (const [width, height, colorScheme] of LOOKS) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    await keepInView();
    const taken = await page.screenshot({ animations: 'disabled', caret: 'hide' });
    found.push(...(await compare(pictureOf(name, width, colorScheme), taken)));
  }
  if (isAccepting) await keepMaker(maker);
  expect(found).toEqual([]);
});

screen('every kept picture is of a screen, and all weigh at most 3 MB', async () => {
  const wanted = screens.flatMap(([name]) =>
    LOOKS.map(([width, , colorScheme]) => pictureOf(name, width, colorScheme)),
  );
  const kept = (await readdir(KEPT)).filter((file) => file.endsWith('.png'));
  expect(kept.toSorted()).toEqual(wanted.toSorted());
  const sizes = await Promise.all(kept.map(async (file) => (await stat(join(KEPT, file))).size));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(3_000_000);
});
