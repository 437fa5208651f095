import { expect, inject, test } from 'vitest';
import { book as text } from '#text/book.ts';
import { review } from '#text/review.ts';
import { MODULE, useSite } from './visit.ts';

const visit = useSite(inject('fixture').dist);

/** The version that the fixture keeps differs in these three; see its `content/versies`. */
test('a reviewer sees what changed since a version, in words, and can look without it again', async () => {
  const { page, watch } = await visit('beheer/boek/');
  const told = (item: string) =>
    page.locator(`[data-item="${item}"] > .hlt-book__change:not([hidden])`);
  const choose = page.getByLabel(text.compare);

  expect(await page.locator('.hlt-book__change:visible').count()).toBe(0);
  await choose.selectOption({ index: 1 });

  await expect.poll(() => told('lesson/eerste').textContent()).toBe(text.changes.changed);
  expect(await told('question/keuze').textContent()).toBe(text.changes.new);
  expect(await page.getByText('Wat deed je vroeger? (question/oude-vraag)').isVisible()).toBe(true);
  expect(await told('term/prompt').count()).toBe(0);

  await choose.selectOption({ index: 0 });
  await expect.poll(() => page.locator('.hlt-book__change:visible').count()).toBe(0);
  expect(await page.getByText('Wat deed je vroeger?').isVisible()).toBe(false);
  expect(watch.problems()).toEqual([]);
});

test('a reviewer is told when the version cannot be had', async () => {
  const { page } = await visit('beheer/boek/');
  await page.route('**/0.9.0.json', (route) => route.abort());
  await page.getByLabel(text.compare).selectOption({ index: 1 });
  await expect.poll(() => page.locator('#veranderd').textContent()).toBe(text.failed);
});

test('every question that the coverage names can be found in the book', async () => {
  const { page, go } = await visit('beheer/dekking/');
  const links = await page
    .locator('a[href*="boek/index.html#"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('#')[1] ?? ''));
  expect(links.length).toBeGreaterThan(0);
  await go('beheer/boek/');
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(links.filter((id) => !ids.includes(id))).toEqual([]);
});

test('a lesson says who signed it, or that no lawyer did', async () => {
  const { learner, page } = await visit(MODULE);
  const lesson = (id: string) => page.locator(`[data-lesson="${id}"]`);
  expect(await lesson('eerste').textContent()).toContain(review.notSigned);
  await learner.goTo('tweede');
  const signed = { name: 'A. Voorbeeld', role: 'jurist', date: '2026-01-02' };
  expect(await lesson('tweede').textContent()).toContain(review.by(signed));
  expect(await lesson('tweede').textContent()).not.toContain(review.notSigned);
});
