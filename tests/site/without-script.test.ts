import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../browser/paths.ts';
import { question as questionText } from '#text/question.ts';
import { shell } from '#text/shell.ts';
import { MODULE, useSite } from './visit.ts';

const fixture = inject('fixture');
const visit = useSite(fixture.dist);

type Option = { readonly id: string; readonly text: string; readonly feedback: string };
type Question = {
  readonly id: string;
  readonly prompt: string;
  readonly feedback?: string;
  readonly ifTrue?: string;
  readonly ifFalse?: string;
  readonly options?: readonly Option[];
};

/** As the trainer wrote them, with the answers. */
const { questions } = parse(
  await readFile(join(ROOT, 'tests/fixtures/road/quizzes/proef.yaml'), 'utf8'),
) as { readonly questions: readonly Question[] };

const optionsOf = ({ options }: Question): readonly string[] =>
  options?.map(({ text }) => text) ?? [questionText.true, questionText.false];

const explanations = questions.flatMap(({ feedback, ifTrue, ifFalse, options = [] }) =>
  [feedback, ifTrue, ifFalse, ...options.map((option) => option.feedback)].filter(
    (text) => text !== undefined,
  ),
);

const TITLES = ['De eerste les', 'De tweede les', 'De derde les', 'De toets'];

test('the module reads from top to bottom, questions and all', async () => {
  const { page, watch } = await visit(MODULE, { javaScriptEnabled: false });
  const words = await page.locator('main').innerText();
  const inOrder = [...TITLES, questions.at(-1)?.prompt ?? ''].map((title) => words.indexOf(title));
  expect(inOrder).toEqual([...inOrder].sort((one, other) => one - other));
  expect(inOrder).not.toContain(-1);
  for (const question of questions)
    for (const text of [question.prompt, ...optionsOf(question)]) expect(words).toContain(text);
  expect(words.split(questionText.noScript('team AI'))).toHaveLength(5);
  // A browser that runs no scripts refuses to fetch those that a page names beforehand.
  expect(watch.problems().filter((line) => !line.endsWith('.js csp'))).toEqual([]);
});

test('a link between lessons brings the lesson into view', async () => {
  const { page } = await visit(MODULE, { javaScriptEnabled: false });
  const inView = (lesson: string) =>
    page
      .locator(`#${lesson}`)
      .evaluate(
        (it) =>
          it.getBoundingClientRect().top < innerHeight && it.getBoundingClientRect().bottom > 0,
      );
  expect(await inView('tweede')).toBe(false);
  await page.getByRole('link', { name: shell.next }).first().click();
  await expect.poll(() => inView('tweede')).toBe(true);
  await page.locator('[data-nav="afronding"]').click();
  await expect.poll(() => inView('afronding')).toBe(true);
});

test('home leads to the module, and every example opens', async () => {
  const { page } = await visit('', { javaScriptEnabled: false });
  await page.getByRole('link', { name: shell.start }).click();
  await page.getByText('Een voorbeeld').click();
  await page.getByText('Dit klapt open.').waitFor();
});

test('no explanation stands in the page, and no option looks different for being right', async () => {
  const html = await readFile(join(fixture.dist, MODULE, 'index.html'), 'utf8');
  for (const text of explanations) expect(html).not.toContain(text);
  expect(html).not.toMatch(/\bcorrect|ifTrue|ifFalse/);

  const { page } = await visit(MODULE, { javaScriptEnabled: false });
  const looks = await page.locator('main .hlt-option').evaluateAll((options) =>
    options.map((option) => {
      const { type, name, id, value } = option.querySelector('input') ?? new HTMLInputElement();
      const bare = option.outerHTML
        .replace(`id="${id}"`, '')
        .replace(`name="${name}"`, '')
        .replace(`value="${value}"`, '')
        .replace(option.textContent ?? '', '');
      return `${type}: ${bare}`;
    }),
  );
  expect(new Set(looks).size).toBe(2);
  const all = questions.reduce((sum, question) => sum + optionsOf(question).length, 0);
  expect(looks).toHaveLength(all);
});

test('the data that come with the questions hold no explanation either', async () => {
  const { learner, watch } = await visit(MODULE);
  await learner.comeTo('keuze');
  const asked = watch.requests().filter((url) => url.endsWith('.json'));
  expect(asked.map((url) => url.match(/[^/]+$/)?.[0].split('.')[0])).toEqual(['asks']);
  const data = await (await fetch(asked[0] ?? '')).text();
  for (const text of explanations) expect(data).not.toContain(text);
  expect(data).not.toMatch(/correct|feedback|ifTrue|ifFalse/);
});

test.each([true, false])('print has every lesson and question (script: %s)', async (script) => {
  const { page } = await visit(MODULE, { javaScriptEnabled: script });
  if (script) expect(await page.locator('.hlt-lesson__title:visible').count()).toBe(1);
  await page.emulateMedia({ media: 'print' });
  const visible = (text: string) =>
    page
      .locator('main')
      .getByText(text, { exact: true })
      .evaluateAll((found) => found.some((it) => it.checkVisibility()));
  for (const text of [...TITLES, ...questions.flatMap((it) => [it.prompt, ...optionsOf(it)])])
    expect([text, await visible(text)]).toEqual([text, true]);
  expect(await visible('Dit klapt open.')).toBe(true);
  expect(await page.getByRole('navigation', { name: shell.mainMenu }).isVisible()).toBe(false);
  expect(await page.getByText(shell.next).first().isVisible()).toBe(false);
});
