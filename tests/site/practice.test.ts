import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { OWN } from '../browser/paths.ts';
import { shell } from '#text/shell.ts';
import { portable, practice } from '#text/practice.ts';
import { question as questionText } from '#text/question.ts';
import { test as testText } from '#text/test.ts';
import { RIGHT } from './states.ts';
import { MODULE, useSite, type Visit } from './visit.ts';

const visit = useSite(inject('fixture').dist);
const PRACTICE = 'herhalen/';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function answer(page: Page, option: string): Promise<void> {
  await page.getByLabel(option, { exact: true }).check();
  await press(page, questionText.check);
}

/** Time goes by in the page, and nowhere else. */
const onDay = (day: string) => (page: Page) => page.clock.setFixedTime(new Date(`${day}T12:00:00`));

/** Wrong in a lesson: one question, of the two that stand in it. */
async function missOne({ learner, go }: Visit): Promise<void> {
  await go(MODULE);
  await learner.answer('meer', 'Geen van beide.');
  await go(PRACTICE);
}

describe('practice', () => {
  test('asks one question about each guideline of who has done nothing here', async () => {
    const { page, watch } = await visit(PRACTICE);
    await page.getByRole('heading', { name: practice.ready(1) }).waitFor();
    await press(page, practice.start);
    await page.getByText('Wat doe je eerst?').waitFor();
    expect(watch.problems()).toEqual([]);
  });

  test('brings back what was missed, says when, and keeps that', async () => {
    const visited = await visit('', { prepare: onDay('2026-11-23') });
    const { page } = visited;
    await missOne(visited);
    await page.getByRole('heading', { name: practice.ready(2) }).waitFor();
    await press(page, practice.start);
    await answer(page, 'Het ene.');
    await page.getByText(practice.backIn(1)).waitFor();
    const lesson = page.getByRole('main').getByRole('link', { name: 'De eerste les' });
    expect(await lesson.getAttribute('href')).toBe('../modules/proef/index.html#eerste');
    await press(page, practice.next);
    await answer(page, 'Ik vraag het eerst.');
    await page.getByText(practice.backIn(3)).waitFor();
    await press(page, practice.finish);
    await page.getByText(practice.right(1, 2)).waitFor();
    await page.getByText(practice.nextOn('24 november 2026')).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: practice.nothing }).waitFor();
    await page.getByText(practice.nextOn('24 november 2026')).waitFor();
    await onDay('2026-11-24')(page);
    await page.reload();
    await page.getByRole('heading', { name: practice.ready(1) }).waitFor();
    await press(page, practice.start);
    await page.getByText('Wat hoort erbij?').waitFor();
  });

  test('a second try in the same breath does not change when a question comes back', async () => {
    const { page } = await visit(PRACTICE);
    await press(page, practice.start);
    await answer(page, 'Ik doe het gewoon.');
    await press(page, questionText.retry);
    await answer(page, 'Ik vraag het eerst.');
    await page.getByText(questionText.good).waitFor();
    await page.getByText(practice.backIn(1)).waitFor();
    const kept = await page.evaluate(() => Object.keys(localStorage));
    expect(kept).toEqual(['ai-geletterdheid/herhalen/kaarten']);
  });

  test('is done with the keyboard, and the focus goes along', async () => {
    const { page } = await visit(PRACTICE);
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
    await page.getByRole('button', { name: practice.start }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe(practice.place(1, 1));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toContain(questionText.wrong);
    await page.getByRole('button', { name: practice.finish }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe(practice.finished);
  });

  test('needs no storage to be of use', async () => {
    const { page, watch } = await visit(PRACTICE, {
      prepare: (page) =>
        page.addInitScript(() => {
          Storage.prototype.setItem = () => {
            throw new DOMException('Full', 'QuotaExceededError');
          };
        }),
    });
    await press(page, practice.start);
    await answer(page, 'Ik vraag het eerst.');
    await page.getByText(practice.notKept).waitFor();
    await press(page, practice.finish);
    await page.getByText(practice.finished).waitFor();
    expect(watch.problems()).toEqual([]);
  });
});

describe('the way to practice', () => {
  const ONE_WRONG = { ...RIGHT, 'Een app beslist.': ['Waar'] };
  const wayIn = (page: Page) => page.locator('.hlt-feedback').getByText(testText.practise);

  test('stands with a test that has a mistake in it, and not with one that has none', async () => {
    const { page, learner } = await visit(`${MODULE}#afronding`);
    await learner.takeTest(RIGHT);
    await page.getByText(testText.passed(100)).waitFor();
    expect(await wayIn(page).count()).toBe(0);
    await page.reload();
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await learner.takeTest(ONE_WRONG);
    await wayIn(page).getByRole('link', { name: practice.title }).click();
    await page.getByRole('heading', { name: practice.ready(2) }).waitFor();
  });

  test('stands with the proof of who is done', async () => {
    const { page, learner } = await visit(MODULE);
    for (const lesson of ['eerste', 'tweede', 'derde']) {
      await learner.goTo(lesson);
      await learner.readToEnd();
    }
    const way = page.getByRole('main').getByRole('link', { name: practice.toPage });
    expect(await way.count()).toBe(0);
    await learner.goTo('afronding');
    await learner.takeTest(RIGHT);
    await learner.readToEnd();
    await way.click();
    await page.getByRole('heading', { level: 1, name: practice.title }).waitFor();
  });

  const visitPackage = useSite(`${inject('fixture').packages['proef']}`, 'lms');
  test('stands nowhere in a package', async () => {
    const { page, learner } = await visitPackage(`${MODULE}index.html#afronding`);
    await learner.takeTest(ONE_WRONG);
    await page.getByText(testText.missed).waitFor();
    expect(await wayIn(page).count()).toBe(0);
    expect(await page.locator('a[href*="herhalen"]').count()).toBe(0);
  });
});

describe('progress as a file', () => {
  test('goes from one browser to another, and is told', async () => {
    const one = await visit(MODULE);
    await one.learner.readToEnd();
    await one.go(PRACTICE);
    await press(one.page, practice.start);
    await answer(one.page, 'Ik vraag het eerst.');
    const saving = one.page.waitForEvent('download');
    await press(one.page, portable.save);
    const file = join(OWN, 'voortgang.json');
    await (await saving).saveAs(file);

    const other = await visit(PRACTICE);
    await other.page.getByRole('heading', { name: practice.ready(1) }).waitFor();
    await other.page.getByLabel(portable.choose).setInputFiles(file);
    await other.page.getByText(portable.done).waitFor();
    await other.page.getByRole('heading', { name: practice.nothing }).waitFor();
    await other.go('');
    await other.page.getByText(shell.blooms(1, 4)).waitFor();
    expect(other.watch.problems()).toEqual([]);
  });

  test('that somebody changed is refused in words, and nothing is taken', async () => {
    const { page } = await visit(PRACTICE);
    const saving = page.waitForEvent('download');
    await press(page, portable.save);
    const file = join(OWN, 'veranderd.json');
    await (await saving).saveAs(file);
    const saved = JSON.parse(await readFile(file, 'utf8'));
    await page.getByLabel(portable.choose).setInputFiles(file);
    await page.getByText(portable.faults.empty).waitFor();
    await writeFile(file, JSON.stringify({ ...saved, documents: { proef: 'v1 en meer' } }));
    await page.getByLabel(portable.choose).setInputFiles(file);
    await page.getByText(portable.faults.damaged).waitFor();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});
