import type { Locator } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { fillIn } from '#text/kinds.ts';
import { question as text } from '#text/question.ts';
import { test as words } from '#text/test.ts';
import { launchChromium } from '../browser/chromium.ts';
import { learnerAt } from '../browser/learner.ts';
import { openLms } from '../browser/lms.ts';
import { ANSWERS, KINDS } from './answers.ts';
import { give, shownIn } from './controls.ts';
import { keyboard } from './hands.ts';
import { flawsOf, useKinds, type Visit, WAYS } from './visit.ts';

const visit = useKinds();
const WAY = WAYS['by keyboard, in the light'];

const SCORED = KINDS.filter((kind) => ANSWERS[kind].wrong !== undefined);
const PROMPTS = ['fill-in', 'matching', 'single-choice'] as const;

const press = (at: Pick<Visit, 'hand'>, place: Locator, name: string) =>
  at.hand.press(place.getByRole('button', { name, exact: true }));

/** Presses on, and waits for what comes then. */
async function goOn(at: Pick<Visit, 'hand'>, place: Locator, name: string, then: string) {
  await press(at, place, name);
  await place.locator(`:focus`, { hasText: then }).waitFor();
}

async function answerAll(at: Pick<Visit, 'hand'>, place: Locator) {
  await goOn(at, place, words.start, words.place(1, SCORED.length));
  for (const [n, kind] of SCORED.entries()) {
    await give(at.hand, place, ANSWERS[kind].right);
    const isLast = n === SCORED.length - 1;
    const then = isLast ? words.review : words.place(n + 2, SCORED.length);
    await goOn(at, place, isLast ? words.toReview : words.next, then);
  }
}

test('a test with every kind that counts is answered by keyboard, handed in, and all right', () =>
  visit('modules/soorten/#afronding', WAY, async (at) => {
    const place = await at.at('[data-test="toets-soorten"]');
    await answerAll(at, place);
    expect(await place.getByText(words.answered, { exact: true }).count()).toBe(SCORED.length);
    expect(await flawsOf(at.page)).toEqual([]);
    expect(at.watch.requests().filter((url) => url.includes('keys.'))).toEqual([]);
    await press(at, place, words.handIn);
    await place.getByText(words.passed(100)).waitFor();

    const typed = place.locator('details', { hasText: 'iets verzint' });
    await typed.locator('summary').press('Enter');
    expect(await typed.getByRole('textbox').inputValue()).toBe('halucineren');
    await place.locator('details').evaluateAll((all) => {
      for (const one of all) one.setAttribute('open', '');
    });
    expect(await flawsOf(at.page)).toEqual([]);
    await at.page.reload();
    await (await at.at('[data-test="toets-soorten"]')).getByText(words.passed(100)).waitFor();
    expect(await typed.textContent()).toContain(fillIn.kept);
  }));

test('what was typed stays when one goes on and comes back; half an answer is none', () =>
  visit('modules/meteen/#meteen-toets', WAY, async (at) => {
    const place = await at.at('[data-test="toets-meteen"]');
    await goOn(at, place, words.start, words.place(1, PROMPTS.length));
    await give(at.hand, place, ANSWERS['fill-in'].wrong ?? []);
    await goOn(at, place, words.next, words.place(2, PROMPTS.length));
    await give(at.hand, place, ANSWERS.matching.right.slice(0, 2));
    await goOn(at, place, words.previous, words.place(1, PROMPTS.length));
    expect(await place.getByRole('textbox').inputValue()).toBe('dromen');
    await goOn(at, place, words.next, words.place(2, PROMPTS.length));
    expect((await shownIn(place)).filter(Boolean)).toHaveLength(2);
    await goOn(at, place, words.next, words.place(3, PROMPTS.length));
    await goOn(at, place, words.toReview, words.review);
    expect(await place.getByText(words.answered, { exact: true }).count()).toBe(1);
    expect(await place.getByText(words.openCount(2)).count()).toBe(1);
  }));

test('a test that explains each question judges when asked, and from then on the answer stands', () =>
  visit('modules/meteen/#meteen-toets', WAY, async (at) => {
    const place = await at.at('[data-test="toets-meteen"]');
    await place.getByText(words.rulesOfChecking).waitFor();
    await goOn(at, place, words.start, words.place(1, PROMPTS.length));

    await press(at, place, text.check);
    await place.locator(':focus', { hasText: text.emptySummary }).waitFor();
    expect(await flawsOf(at.page)).toEqual([]);
    await give(at.hand, place, ANSWERS['fill-in'].wrong ?? []);
    expect(at.watch.requests().filter((url) => url.includes('keys.'))).toEqual([]);
    await goOn(at, place, text.check, text.wrong);
    expect(await place.textContent()).toContain(ANSWERS['fill-in'].says);
    expect(await place.getByRole('textbox').isEditable()).toBe(false);
    expect(await place.getByRole('textbox').inputValue()).toBe('dromen');
    expect(await place.getByRole('button', { name: text.check }).count()).toBe(0);
    expect(await flawsOf(at.page)).toEqual([]);

    await at.page.reload();
    const later = await at.at('[data-test="toets-meteen"]');
    await later.locator('.hlt-feedback', { hasText: text.wrong }).waitFor();
    expect(await later.getByRole('textbox').isEditable()).toBe(false);
    for (const [n, kind] of (['matching', 'single-choice'] as const).entries()) {
      await goOn(at, later, words.next, words.place(n + 2, PROMPTS.length));
      await give(at.hand, later, ANSWERS[kind].right);
      await goOn(at, later, text.check, text.good);
    }
    await goOn(at, later, words.toReview, words.checkedLead);
    await press(at, later, words.handIn);
    await later.getByText(words.passed(66)).waitFor();
    await press(at, later, words.again);
    await later.getByText(words.place(1, PROMPTS.length)).waitFor();
    expect(await later.getByRole('textbox').inputValue()).toBe('');
    expect(await later.getByRole('textbox').isEditable()).toBe(true);
  }));

test('a platform is told what was typed in this launch', async () => {
  const browser = await launchChromium();
  const packageDir = `${inject('kinds').packagesWithAnswers['soorten']}`;
  const lms = await openLms(browser, { packageDir });
  try {
    await lms.launch();
    await lms.frame.locator('[data-ready]').waitFor();
    await learnerAt(lms.frame).goTo('afronding');
    const place = lms.frame.locator('[data-test][data-alive]');
    await place.waitFor();
    const hand = keyboard(lms.frame.page());
    await answerAll({ hand }, place);
    await press({ hand }, place, words.handIn);
    await place.getByText(words.passed(100)).waitFor();
    const told = lms
      .calls()
      .filter(
        ({ method, args }) => method === 'LMSSetValue' && /student_response/.test(String(args[0])),
      )
      .map(({ args }) => String(args[1]));
    expect(told).toContain('halucineren');
    expect(told).toHaveLength(SCORED.length);
    expect(lms.violations()).toEqual([]);
  } finally {
    await lms.end();
    await browser.close();
  }
});
