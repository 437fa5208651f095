import { expect, inject, test } from 'vitest';
import { compare, isAccepting, keepMaker, keptMaker, makerOf } from './pictures.ts';
import { EVERYTHING } from './states.ts';
import { useSite } from './visit.ts';

const visit = useSite(inject('fixture').dist);

/** A laptop, the frame of an LMS, a phone; colours know nothing of width, so not every pair. */
const LOOKS = [
  [1280, 900, 'light'],
  [1280, 900, 'dark'],
  [714, 666, 'light'],
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

const fileOf = (name: string) => name.replaceAll(/[^a-z0-9]+/gi, '-');

/** At half size: enough to see what moved, small enough to keep. */
const HALF = { deviceScaleFactor: 0.5 };

test.each(screens)('%s looks as it did', async (name, { path, reach }) => {
  const visited = await visit(path, HALF);
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
  const found: string[] = [];
  for (const [width, height, colorScheme] of LOOKS) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    const taken = await page.screenshot({ animations: 'disabled', caret: 'hide' });
    found.push(...(await compare(`${fileOf(name)}.${width}.${colorScheme}`, taken)));
  }
  if (isAccepting) await keepMaker(maker);
  expect(found).toEqual([]);
});
