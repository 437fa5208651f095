import { expect, inject, test } from 'vitest';
import { keys } from '#text/keys.ts';
import { MODULE, useSite, type Visit } from './visit.ts';

const visit = useSite(inject('fixture').dist);

const shown = ({ learner }: Visit) => learner.shown().getAttribute('id');
const expectLesson = (visited: Visit, id: string) => expect.poll(() => shown(visited)).toBe(id);
const list = ({ page }: Visit) => page.getByRole('dialog', { name: keys.title });

test('n and j go to the next lesson, p and k back, and the focus goes along', async () => {
  const visited = await visit(`${MODULE}#eerste`);
  for (const [key, lesson] of [
    ['n', 'tweede'],
    ['j', 'derde'],
    ['p', 'tweede'],
    ['k', 'eerste'],
    // Nothing comes before the first.
    ['p', 'eerste'],
  ] as const) {
    await visited.page.keyboard.press(key);
    await expectLesson(visited, lesson);
  }
  await visited.page.keyboard.press('n');
  await expectLesson(visited, 'tweede');
  const focused = await visited.page.evaluate(() => document.activeElement?.id);
  expect(focused).toBe('tweede-title');
});

test('a letter with another key pressed, or typed in a field, is no shortcut', async () => {
  const visited = await visit(`${MODULE}#eerste`);
  const { page, learner } = visited;
  for (const key of ['Control+j', 'Alt+n', 'Meta+p']) await page.keyboard.press(key);
  await expectLesson(visited, 'eerste');
  const question = await learner.comeTo('keuze');
  await question.getByRole('radio').first().focus();
  await page.keyboard.press('n');
  await page.keyboard.press('?');
  await expectLesson(visited, 'eerste');
  expect(await list(visited).count()).toBe(0);
});

test('the list opens by its key and by its button, and names every key', async () => {
  const visited = await visit(`${MODULE}#eerste`);
  const { page } = visited;
  await page.keyboard.press('?');
  await list(visited).waitFor();
  const named = await list(visited).locator('kbd').allTextContents();
  expect(named).toEqual([...keys.list, keys.find].flatMap((it) => it.keys));
  // With the list open the page behind it stays where it is.
  await page.keyboard.press('n');
  await page.keyboard.press('Escape');
  await expect.poll(() => list(visited).count()).toBe(0);
  await expectLesson(visited, 'eerste');
  const button = page.getByRole('contentinfo').getByRole('button', { name: keys.open });
  await button.press('Enter');
  await list(visited).getByRole('button', { name: keys.close }).press('Enter');
  await expect.poll(() => button.evaluate((it) => it === document.activeElement)).toBe(true);
});

test('switched off, the keys do nothing, also on the next visit, and they can be switched on', async () => {
  const visited = await visit(`${MODULE}#eerste`);
  const { page, go } = visited;
  const open = () => page.getByRole('button', { name: keys.open }).click();
  await open();
  await list(visited).getByLabel(keys.use).uncheck();
  await page.keyboard.press('Escape');
  await go('');
  await go(`${MODULE}#eerste`);
  for (const key of ['n', '?']) await page.keyboard.press(key);
  await expectLesson(visited, 'eerste');
  expect(await list(visited).count()).toBe(0);
  await open();
  await list(visited).getByLabel(keys.use).check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await expectLesson(visited, 'tweede');
});
