import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { question as questionText } from '#text/question.ts';
import { test as testText } from '#text/test.ts';
import { learnerAt } from '../browser/learner.ts';
import type { Watch } from '../browser/watch.ts';

/** Bytes as they travel, in thousands. */
export async function weigh(folder: string, paths: readonly string[]): Promise<number> {
  const files = await Promise.all(paths.map((path) => readFile(join(folder, path))));
  return files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0) / 1000;
}

/** What was asked for so far, as paths within the folder, by how they end. */
export const requested = ({ requests }: Watch, ...endings: readonly string[]): readonly string[] =>
  [...new Set(requests().map((url) => decodeURIComponent(new URL(url).pathname)))]
    .map((path) => path.replace('/een map/', '').replace(/(^|\/)$/, '$1index.html'))
    .filter((path) => endings.length === 0 || endings.some((end) => path.endsWith(end)));

/** Everything that a learner can meet: all lessons, a try at each question, and the test. */
export async function useEverything(page: Page): Promise<void> {
  const learner = learnerAt(page);
  for (const lesson of await page.locator('[data-lesson]').all()) {
    await learner.goTo(`${await lesson.getAttribute('id')}`);
    await learner.readToEnd();
    for (const element of await lesson.locator('[data-question]').all()) {
      const question = await learner.comeTo(`${await element.getAttribute('data-question')}`);
      // One radio answers it; the others are alive, which is all that is loaded for them.
      const isPlain = (await question.locator('fieldset').count()) === 1;
      const radio = question.locator('input[type=radio]').first();
      if (!isPlain || (await radio.count()) === 0) continue;
      await radio.check();
      await question.getByRole('button', { name: questionText.check }).click();
      await question.locator('.hlt-feedback').waitFor();
    }
  }
  await page.getByRole('button', { name: testText.start }).click();
  await learner.answerTest({});
  await page.getByRole('button', { name: testText.handIn }).click();
  await page.getByText(testText.answers, { exact: true }).waitFor();
}

/** What is fetched when the browser has time, after the page is there, does not count. */
export const neverIdle = (page: Page) =>
  page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
