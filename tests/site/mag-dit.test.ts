import { type Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { loadCourse } from '../../src/authoring/index.ts';
import { helpPaths } from '../../src/core/course/decision-help.ts';
import { magDit as words } from '#text/mag-dit.ts';
import { useSite } from './visit.ts';

const visit = useSite(inject('fixture').dist);
const { help } = await loadCourse('tests/fixtures/road');
const paths = help ? helpPaths(help) : [];

const heading = (page: Page) => page.locator('[data-node]:visible h2');
const choose = async (page: Page, answer: string) => {
  await page.locator('[data-answer]:visible').getByText(answer, { exact: true }).click();
};
const focused = (page: Page) => page.evaluate(() => document.activeElement?.tagName);

describe('“Mag dit?”', () => {
  test('each road leads to its outcome, with an icon, a word, the rule, the lesson and whom to ask', async () => {
    const { page, watch } = await visit('mag-dit/');
    for (const { steps, outcome } of paths) {
      await page.getByRole('link', { name: words.nav }).click();
      for (const { question, answer } of steps) {
        await expect.poll(() => heading(page).innerText()).toBe(question.text);
        await choose(page, answer.text);
      }
      await expect.poll(() => heading(page).innerText()).toContain(outcome.title);
      expect(await heading(page).innerText()).toContain(words.verdicts[outcome.verdict]);
      expect(await heading(page).locator('svg').count()).toBe(1);
      const card = page.locator('[data-node]:visible');
      expect(await card.innerText()).toContain(outcome.reason);
      expect(await card.locator('blockquote').count()).toBe(1);
      expect(await card.locator(`a[href$="#${outcome.lesson}"]`).count()).toBe(1);
      expect(await card.innerText()).toMatch(/het meldpunt|team AI|het loket/);
      const road = await page.locator('[data-road] li strong').allTextContents();
      expect(road).toEqual(steps.map(({ answer }) => answer.text));
    }
    expect(watch.problems()).toEqual([]);
  });

  test('Back goes a question back and loses nothing; the focus and the title follow', async () => {
    const { page } = await visit('mag-dit/');
    await choose(page, 'Geen namen');
    await expect.poll(() => focused(page)).toBe('H2');
    expect(await page.title()).toMatch(/^Is de app bekeken\? - /);
    await choose(page, 'Nee');
    await expect.poll(() => heading(page).innerText()).toContain('Vraag het eerst.');
    await page.goBack();
    await expect.poll(() => heading(page).innerText()).toBe('Is de app bekeken?');
    const given = page.locator('[data-answer="nee"]:visible');
    expect(await given.innerText()).toContain(words.given);
    await page.getByRole('link', { name: words.back }).click();
    await expect.poll(() => heading(page).innerText()).toBe('Wat zet je erin?');
    expect(await page.locator('[data-answer="geen"]').innerText()).toContain(words.given);
    expect(await page.locator('[data-steps]').isVisible()).toBe(false);
  });

  test('the address holds the answers: reloaded or sent on, it shows the same outcome', async () => {
    const { page } = await visit('mag-dit/#antwoorden/geen/nee');
    await expect.poll(() => heading(page).innerText()).toContain('Vraag het eerst.');
    await page.getByRole('link', { name: words.changeOf('Wat zet je erin?') }).click();
    await expect.poll(() => heading(page).innerText()).toBe('Wat zet je erin?');
    await page.evaluate(() => {
      location.hash = '#antwoorden/geen/bestaat-niet/nee';
    });
    await expect.poll(() => heading(page).innerText()).toBe('Is de app bekeken?');
  });

  test('an answer to ask first leads to the form for a screening', async () => {
    const { page } = await visit('mag-dit/#antwoorden/geen/nee');
    await page.getByRole('link', { name: words.request }).click();
    await expect.poll(() => page.locator('h1').textContent()).toBe('Vraag een screening aan');
  });

  test.each([true, false])('the outcome as a mail (clipboard: %s)', async (allowed) => {
    const permissions = allowed ? ['clipboard-read', 'clipboard-write'] : [];
    const { page } = await visit('mag-dit/#antwoorden/geen/nee', {
      permissions,
      prepare: (page) =>
        allowed
          ? Promise.resolve()
          : page.addInitScript(() =>
              Object.defineProperty(navigator, 'clipboard', { value: undefined }),
            ),
    });
    await page.getByRole('button', { name: words.copy }).click();
    const status = page.locator('[data-copied]');
    await expect.poll(() => status.textContent()).toBe(allowed ? words.copied : words.notCopied);
    const mail = allowed
      ? await page.evaluate(() => navigator.clipboard.readText())
      : await page.getByLabel(words.copyField).inputValue();
    expect(mail).toContain('2. Is de app bekeken?\n   Nee');
    expect(mail).toContain(`Uitkomst: ${words.verdicts.ask}. Vraag het eerst.`);
    expect(mail).toContain('Waarom: De app is niet bekeken.');
    expect(mail).toContain('Richtlijn: Vooraf vragen.');
  });

  test('without script all questions and outcomes stand below each other, and answers lead there', async () => {
    const { page } = await visit('mag-dit/', { javaScriptEnabled: false });
    expect(await page.locator('[data-node]:visible').count()).toBe(5);
    expect(await page.getByRole('button', { name: words.copy }).count()).toBe(0);
    await page.locator('[data-answer="geen"]').click();
    expect(new URL(page.url()).hash).toBe('#stap-bekeken');
    expect(await page.locator('[data-answer="geen"]').innerText()).toContain(words.toQuestion(2));
  });

  test('the map is closed until it is asked for, and says the same below in words', async () => {
    const { page } = await visit('mag-dit/');
    expect(await page.getByRole('img', { name: words.mapTitle }).isVisible()).toBe(false);
    await page.getByText(words.map, { exact: true }).click();
    await page.getByRole('img', { name: words.mapTitle }).waitFor();
    const list = await page.locator('details ol').innerText();
    for (const { text, answers } of help?.questions ?? [])
      for (const said of [text, ...answers.map((answer) => answer.text)])
        expect(list).toContain(said);
    expect(list).toContain(`${words.toQuestion(2)}.`);
    expect(list).toContain(`${words.verdicts.no}. Doe het niet.`);
  });

  test('nothing is kept on the site', async () => {
    const { page } = await visit('mag-dit/');
    await choose(page, 'Namen');
    await expect.poll(() => heading(page).innerText()).toContain('Doe het niet.');
    const kept = await page.evaluate(async () => [
      ...Object.keys(localStorage),
      ...(await indexedDB.databases()).map(({ name }) => name),
    ]);
    expect(kept).toEqual([]);
  });
});

test('the table for a lawyer has a row for each road, and no cell is empty', async () => {
  const { page } = await visit('beheer/mag-dit/');
  const rows = await page.locator('.hlt-paths tbody tr').all();
  expect(rows).toHaveLength(paths.length);
  for (const [n, row] of rows.entries()) {
    const cells = await row.locator('td').allInnerTexts();
    expect(cells).toHaveLength(5);
    expect(cells.filter((text) => text.trim() === '')).toEqual([]);
    const [answers, outcome, guideline] = cells;
    for (const { question, answer } of paths[n]?.steps ?? [])
      expect(answers).toContain(`${question.text} ${answer.text}`);
    expect(outcome).toContain(paths[n]?.outcome.reason);
    expect(guideline).toContain('Een nieuwe toepassing wordt altijd vooraf bekeken.');
  }
});

const course = useSite(inject('course').dist);

test('the map that we ship has a box for each question, answer and outcome, and all words are in theirs', async () => {
  const { page } = await course('beheer/mag-dit/', { viewport: { width: 390, height: 844 } });
  const map = page.getByRole('img', { name: words.mapTitle });
  await page.evaluate(() => document.fonts.ready);
  const boxes = await map.locator('g:has(> rect)').evaluateAll((all) =>
    all.map((box) => {
      const around = box.querySelector('rect')?.getBoundingClientRect();
      const said = [...box.querySelectorAll('text')].map((text) => text.getBoundingClientRect());
      const isIn = (it: DOMRect) =>
        around &&
        it.left >= around.left &&
        it.right <= around.right &&
        it.top >= around.top &&
        it.bottom <= around.bottom;
      return { text: box.textContent.replaceAll(/\s+/g, ' '), isWhole: said.every(isIn) };
    }),
  );
  const { help: shipped } = await loadCourse('.');
  const answers = shipped?.questions.flatMap((question) => question.answers) ?? [];
  const parts = [...(shipped?.questions ?? []), ...answers, ...(shipped?.outcomes ?? [])];
  expect(boxes).toHaveLength(parts.length);
  expect(boxes.filter(({ isWhole }) => !isWhole)).toEqual([]);
  expect(await map.locator('.hlt-map__road path').count()).toBe(answers.length);
  // It scrolls within its frame, by keyboard too; the page does not.
  const frame = page.getByRole('region', { name: words.mapTitle });
  expect(await frame.evaluate((it) => [it.tabIndex, it.scrollWidth > it.clientWidth])).toEqual([
    0,
    true,
  ]);
  const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
  expect(scrollWidth).toBe(clientWidth);
});
