import type { Frame, Page } from 'playwright-core';
import { question } from '#text/question.ts';
import { shell } from '#text/shell.ts';
import { test as words } from '#text/test.ts';

/** A learner at a page or in an LMS's frame: what one does there, in the words that one reads. */
export function learnerAt(place: Page | Frame) {
  const button = (name: string | RegExp) => place.getByRole('button', { name });
  const shown = () => place.locator('[data-lesson]:not([hidden])');
  const questionAt = (id: string) => place.locator(`[data-question="${id}"]`);
  /** Scrolls there, and waits until the script has drawn over it. */
  const comeTo = async (id: string) => {
    await questionAt(id).scrollIntoViewIfNeeded();
    await place.locator(`[data-question="${id}"][data-alive]`).waitFor();
    return questionAt(id);
  };
  return {
    shown,
    questionAt,
    comeTo,
    /** The explanation of an answer that was given, now or earlier. */
    feedbackOf: async (id: string) => (await comeTo(id)).locator('.hlt-feedback').textContent(),
    /** As it reads: the white space around it in the page is nobody's business. */
    title: async () => (await shown().locator('.hlt-lesson__title').textContent())?.trim(),
    /** By the link under the lesson, which also shows that its end is reached. */
    async next(): Promise<void> {
      const before = await shown().getAttribute('id');
      await shown().getByRole('link', { name: shell.next }).click();
      await place.locator(`[data-lesson="${before}"][hidden]`).waitFor({ state: 'attached' });
    },
    /** By the list of lessons, which is closed on a narrow screen. */
    async goTo(lesson: string): Promise<void> {
      const link = place.locator(`[data-nav="${lesson}"]`);
      if (!(await link.isVisible())) await place.locator('.hlt-side > summary').click();
      await link.click();
      await place.locator(`[data-lesson="${lesson}"]:not([hidden])`).waitFor();
    },
    async readToEnd(): Promise<void> {
      const id = await shown().getAttribute('id');
      await shown().locator('[data-end]').scrollIntoViewIfNeeded();
      await place
        .locator(`[data-nav="${id}"] use[href="#i-circle-check"]`)
        .waitFor({ state: 'attached' });
    },
    /** Options by their words; waits until the question is alive and judged. */
    async answer(id: string, ...options: readonly string[]): Promise<void> {
      await comeTo(id);
      for (const option of options)
        await questionAt(id).getByLabel(option, { exact: true }).check();
      await questionAt(id).getByRole('button', { name: question.check }).click();
      await questionAt(id).locator('.hlt-feedback').waitFor();
    },
    /** The whole test, each question by what to choose for its prompt. */
    async takeTest(answers: Readonly<Record<string, readonly string[]>>): Promise<void> {
      await button(new RegExp(`^(${words.start}|${words.again})$`)).click();
      await this.answerTest(answers);
      await button(words.handIn).click();
      await place.getByText(words.answers, { exact: true }).waitFor();
    },
    async answerTest(answers: Readonly<Record<string, readonly string[]>>): Promise<void> {
      for (let last = false; !last;) {
        const prompt = (await shown().locator('legend').textContent()) ?? '';
        for (const option of answers[prompt] ?? [])
          await shown().getByLabel(option, { exact: true }).check();
        const proceed = shown().locator('button[type=submit]');
        last = (await proceed.textContent())?.trim() === words.toReview;
        await proceed.click();
        if (last) await button(words.handIn).waitFor();
        else await shown().locator('legend', { hasText: prompt }).waitFor({ state: 'detached' });
      }
    },
  };
}
