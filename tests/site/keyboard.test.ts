import type { Locator, Page } from 'playwright-core';
import { afterEach, expect, inject, test } from 'vitest';
import { question as questionText } from '#text/question.ts';
import { shell } from '#text/shell.ts';
import { test as testText } from '#text/test.ts';
import { RIGHT } from './states.ts';
import { MODULE, useSite, type VisitOptions } from './visit.ts';

const visit = useSite(inject('fixture').dist);

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluateAll((found) => found.some((it) => it === document.activeElement));

/** Somebody without a mouse, at a page that may never take the focus away. */
async function typistAt(path: string, options: VisitOptions = {}) {
  const visited = await visit(path, options);
  const { page } = visited;
  const press = async (key: string) => {
    await page.keyboard.press(key);
    expect(await page.locator(':disabled').count(), 'nothing is disabled').toBe(0);
  };
  return {
    ...visited,
    press,
    expectFocus: (target: Locator) => expect.poll(() => isFocused(target)).toBe(true),
    tabTo: async (target: Locator) => {
      for (let stops = 0; !(await isFocused(target)); stops++) {
        expect(stops, `Tab comes to ${target}`).toBeLessThan(60);
        await press('Tab');
      }
    },
  };
}
type Typist = Awaited<ReturnType<typeof typistAt>>;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const title = (page: Page, lesson: string) => page.locator(`#${lesson}-title`);
const feedback = (page: Page) => page.locator('.hlt-feedback');

let watched: Typist['watch'] | undefined;
afterEach(() => {
  expect(watched?.problems() ?? []).toEqual([]);
  watched = undefined;
});

const begin = async (path: string, options?: VisitOptions): Promise<Typist> => {
  const typist = await typistAt(path, options);
  watched = typist.watch;
  return typist;
};

test.each(['', MODULE, 'richtlijnen/', 'beheer/', 'beheer/proef/', '404.html'])(
  'the first stop of /%s is a link that skips to the content',
  async (path) => {
    const { page, press, expectFocus } = await begin(path);
    await press('Tab');
    const skip = page.getByRole('link', { name: shell.skip });
    await expectFocus(skip);
    await expect.poll(() => skip.evaluate((it) => it.getBoundingClientRect().top >= 0)).toBe(true);
    await press('Enter');
    await press('Tab');
    expect(await isFocused(page.locator('main :focus'))).toBe(true);
  },
);

test('next lesson by keyboard: its title has the focus and names the window', async () => {
  const { page, press, tabTo, expectFocus } = await begin(`${MODULE}#eerste`);
  expect(await page.title()).toContain('De eerste les');
  await tabTo(page.locator('#eerste').getByRole('link', { name: shell.next }));
  await press('Enter');
  await expectFocus(title(page, 'tweede'));
  expect(await page.title()).toMatch(/^De tweede les - /);
  expect(await title(page, 'tweede').evaluate((it) => it.getBoundingClientRect().top)).toBeLessThan(
    400,
  );
  await press('Tab');
  await expectFocus(page.locator('#tweede').getByRole('button', { name: shell.display }));
});

test('the list of lessons by keyboard says which one is shown', async () => {
  const { page, press, tabTo, expectFocus } = await begin(`${MODULE}#eerste`);
  const link = page.locator('[data-nav="derde"]');
  await tabTo(link);
  await press('Enter');
  await expectFocus(title(page, 'derde'));
  expect(await page.locator('[aria-current="true"]').getAttribute('data-nav')).toBe('derde');
  expect(await link.getAttribute('aria-current')).toBe('true');
});

test('back and forward move between lessons, to the very first', async () => {
  const { page, learner } = await begin(MODULE);
  await learner.next();
  await learner.next();
  const lessons = async () => [await learner.title(), (await page.title()).split(' - ')[0]];
  await page.goBack();
  await expect.poll(lessons).toEqual(['De tweede les', 'De tweede les']);
  await page.goBack();
  await expect.poll(lessons).toEqual(['De eerste les', 'De eerste les']);
  await page.goForward();
  await expect.poll(lessons).toEqual(['De tweede les', 'De tweede les']);
});

test('an empty answer: the summary has the focus and leads to the first option', async () => {
  const { page, learner, press, tabTo, expectFocus } = await begin(`${MODULE}#eerste`);
  const question = await learner.comeTo('keuze');
  await tabTo(question.getByRole('button', { name: questionText.check }));
  await press('Enter');
  await expectFocus(feedback(page));
  expect(await feedback(page).textContent()).toContain(questionText.emptySummary);
  expect(await page.title()).toMatch(/^Fout: De eerste les/);
  const error = question.getByText(questionText.empty).last();
  const described = await question.locator('fieldset').getAttribute('aria-describedby');
  expect(described?.split(' ')[0]).toBe(await error.getAttribute('id'));

  await press('Tab');
  await expectFocus(question.getByRole('link', { name: questionText.empty }));
  await press('Enter');
  await expectFocus(question.getByRole('radio').first());
  await press('Space');
  await press('Enter');
  await expect.poll(() => feedback(page).textContent()).toContain(questionText.wrong);
  expect(await page.title()).toMatch(/^De eerste les/);
});

test('going on to another lesson leaves no error in the name of the window', async () => {
  const { page, learner, press, tabTo } = await begin(`${MODULE}#eerste`);
  const question = await learner.comeTo('keuze');
  await tabTo(question.getByRole('button', { name: questionText.check }));
  await press('Enter');
  await expect.poll(() => page.title()).toMatch(/^Fout: /);
  await learner.next();
  await expect.poll(() => page.title()).toMatch(/^De tweede les/);
  await page.goBack();
  await expect.poll(() => learner.title()).toBe('De eerste les');
  await learner.answer('keuze', 'Ik vraag het eerst.');
  expect(await page.title()).toMatch(/^De eerste les/);
});

test('not good, tried again, and good: the focus goes where the learner reads on', async () => {
  const { page, learner, press, tabTo, expectFocus } = await begin(`${MODULE}#eerste`);
  const question = await learner.comeTo('keuze');
  const chosen = question.getByRole('radio', { name: 'Ik doe het gewoon.' });
  await tabTo(question.getByRole('radio').first());
  await press('Space');
  await press('Enter');
  await expectFocus(feedback(page));
  await press('Tab');
  await expectFocus(button(page, questionText.retry));
  await press('Enter');
  await expectFocus(chosen);
  await press('ArrowDown');
  await expectFocus(question.getByRole('radio', { name: 'Ik vraag het eerst.' }));
  await press('Enter');
  await expectFocus(feedback(page));
  expect(await feedback(page).textContent()).toContain(questionText.good);
});

test('several answers, then the answer shown, without a mouse', async () => {
  const { page, learner, press, tabTo, expectFocus } = await begin(`${MODULE}#eerste`);
  const question = await learner.comeTo('meer');
  await tabTo(question.getByRole('checkbox').first());
  await press('Space');
  await tabTo(question.getByRole('checkbox').nth(2));
  await press('Space');
  await tabTo(question.getByRole('button', { name: questionText.check }));
  await press('Enter');
  await expectFocus(feedback(page));
  await tabTo(button(page, questionText.show));
  await press('Enter');
  await expectFocus(feedback(page));
  expect(await feedback(page).textContent()).toContain(questionText.shown);
  expect(await question.getByRole('checkbox', { checked: true }).count()).toBe(2);
});

test('judged options keep the focus and do not change', async () => {
  const { learner, press, tabTo, expectFocus } = await begin(`${MODULE}#eerste`);
  await learner.answer('meer', 'Het ene.');
  const question = learner.questionAt('meer');
  const last = question.getByRole('checkbox').nth(2);
  await question.getByRole('checkbox').first().focus();
  await tabTo(last);
  await press('Space');
  await expectFocus(last);
  expect(await last.isChecked()).toBe(false);
});

test('a hint that is asked for gets the focus, so that it is read', async () => {
  const { page, learner, press, tabTo, expectFocus } = await begin(`${MODULE}#eerste`);
  const question = await learner.comeTo('keuze');
  await tabTo(button(page, questionText.hint));
  await press('Enter');
  await expectFocus(question.locator('.hlt-hint', { hasText: 'Wie weet er meer van?' }));
  await press('Tab');
  await expectFocus(question.getByRole('button', { name: questionText.check }));
});

test('the whole test without a mouse, from start to the explanation of an answer', async () => {
  const { page, press, tabTo, expectFocus } = await begin(`${MODULE}#afronding`);
  await tabTo(button(page, testText.start));
  await press('Enter');
  const top = page.locator('#toets-proef-top');
  for (let n = 1; n <= 3; n++) {
    await expectFocus(top);
    expect(await top.textContent()).toBe(testText.place(n, 3));
    const prompt = (await page.locator('[data-test] legend').textContent()) as keyof typeof RIGHT;
    const boxes = page.locator('[data-test] input');
    for (const text of RIGHT[prompt]) {
      const wanted = page.locator('[data-test]').getByLabel(text, { exact: true });
      if ((await boxes.first().getAttribute('type')) === 'radio') {
        await tabTo(boxes.first());
        await press('Space');
        while (!(await wanted.isChecked())) await press('ArrowDown');
      } else {
        await tabTo(wanted);
        await press('Space');
      }
    }
    await press('Enter');
  }
  await expectFocus(top);
  await tabTo(button(page, testText.handIn));
  await press('Enter');
  await expect.poll(() => top.textContent()).toContain(testText.passed(100));
  await expectFocus(top);
  await tabTo(page.locator('[data-test] summary').first());
  await press('Enter');
  await page.locator('[data-test] details[open] .hlt-feedback').waitFor();
});

test('an open answer is found in the look back and the focus goes to its question', async () => {
  const { page, press, tabTo, expectFocus } = await begin(`${MODULE}#afronding`);
  await tabTo(button(page, testText.start));
  await press('Enter');
  const top = page.locator('#toets-proef-top');
  for (let n = 1; n <= 3; n++) {
    await expectFocus(top);
    await tabTo(page.locator('[data-test] button[type=submit]'));
    await press('Enter');
  }
  await expect.poll(() => top.textContent()).toContain(testText.openCount(3));
  await tabTo(page.getByRole('button', { name: `${testText.change}: ${testText.place(2, 3)}` }));
  await press('Enter');
  await expectFocus(top);
  expect(await top.textContent()).toBe(testText.place(2, 3));
});

test('the browser’s own search shows the lesson in which it finds a word', async () => {
  const { page, learner } = await begin(`${MODULE}#eerste`);
  expect(await page.locator('#tweede').getAttribute('hidden')).toBe('until-found');
  await page.locator('#tweede').dispatchEvent('beforematch');
  await expect.poll(() => learner.title()).toBe('De tweede les');
  expect(new URL(page.url()).hash).toBe('#tweede');
  expect(await page.title()).toMatch(/^De tweede les/);
  expect(await page.locator('#eerste').getAttribute('hidden')).toBe('until-found');
});

test('a term opens and closes by keyboard, and the focus stays with it', async () => {
  const { page, press, tabTo, expectFocus } = await begin(`${MODULE}#eerste`);
  const term = page.getByRole('button', { name: 'prompt', exact: true });
  const meaning = page.getByText('De opdracht die je aan een AI-hulp geeft.');
  await tabTo(term);
  await press('Enter');
  await expect.poll(() => meaning.isVisible()).toBe(true);
  await press('Escape');
  await expect.poll(() => meaning.isVisible()).toBe(false);
  await expectFocus(term);
});

test('the reader’s choices open, are made and close by keyboard', async () => {
  const { page, press, tabTo, expectFocus } = await begin(`${MODULE}#eerste`);
  const opener = page.locator('#eerste').getByRole('button', { name: shell.display });
  await tabTo(opener);
  await press('Enter');
  const sheet = page.locator('#weergave');
  await tabTo(sheet.locator('input').first());
  await press('ArrowDown');
  await expect.poll(() => page.locator('html').getAttribute('class')).toContain('hlt-scale-2');
  await press('Escape');
  await expect.poll(() => sheet.isVisible()).toBe(false);
  await expectFocus(opener);
});
