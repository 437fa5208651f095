import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { loadCourse } from '../../src/authoring/index.ts';
import { makeId } from '../../src/core/course/id.ts';
import { decidingTests, lessonsIn } from '../../src/core/course/document.ts';
import { documentsOf } from '../../src/core/course/documents.ts';
import { test as words } from '#text/test.ts';
import { give } from '../kinds/controls.ts';
import { launchChromium } from './chromium.ts';
import { learnerAt } from './learner.ts';
import { openLms } from './lms.ts';
import { mouse, solve } from './solve.ts';

const { packages } = inject('course');
const course = await loadCourse('.');

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

/**
 * Every module, and the path for everyone: the other path holds nothing that these do not, and the
 * decision help has a road of its own.
 */
const taken = [...course.modules.map(({ id }) => id), makeId('basis')];
const documents = documentsOf(course).filter(({ id }) => taken.includes(id));

/** The course that ships, by one who has read the authors' files: whatever they write, it can be passed. */
test.each(documents)('the $kind $id can be passed in an LMS', async (document) => {
  const [decides] = decidingTests(document);
  const lms = await openLms(browser, {
    packageDir: `${packages[document.id]}`,
    // A page that still glides while it is clicked is missed by the mouse.
    context: { reducedMotion: 'reduce' },
  });
  await lms.launch();
  await lms.frame.locator('[data-ready]').waitFor();
  const learner = learnerAt(lms.frame);
  for (const [n] of lessonsIn(document).entries()) {
    if (n > 0) await learner.next();
    await learner.readToEnd();
  }
  await lms.frame.locator('[data-test]').scrollIntoViewIfNeeded();
  await lms.frame.getByRole('button', { name: words.start }).click();
  const shown = learner.shown();
  for (let last = false; !last;) {
    // The line that says how to answer carries the id of the test and of the question.
    const how = (await shown.locator('[id$="-how"]').first().getAttribute('id')) ?? '';
    const question = course.questions.find(({ id }) => how === `${decides?.id}-${id}-how`);
    if (!question) throw new Error(`Nobody wrote: ${how}`);
    await give(mouse, shown, solve(question));
    const proceed = shown.locator('button[type=submit]');
    last = (await proceed.textContent())?.trim() === words.toReview;
    const place = await shown.locator('.hlt-eyebrow').last().textContent();
    await proceed.click();
    if (!last)
      await expect.poll(() => shown.locator('.hlt-eyebrow').last().textContent()).not.toBe(place);
  }
  await lms.frame.getByRole('button', { name: words.handIn }).click();
  await expect.poll(() => lms.cmi()['cmi.core.lesson_status']).toBe('passed');
  expect(lms.cmi()['cmi.core.score.raw']).toBe('100');
  await lms.close();
  expect(lms.violations()).toEqual([]);
  await lms.end();
});
