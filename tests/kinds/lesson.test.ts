import type { Locator } from 'playwright-core';
import { describe, expect, test, vi } from 'vitest';
import type { QuestionKind } from '../../src/core/quiz/question.ts';
import { question as text, unscored } from '#text/question.ts';
import { type Act, ANSWERS, KINDS } from './answers.ts';
import { give, meddleWith, shownIn } from './controls.ts';
import { CRITERIA, criteriaOf } from './criteria.ts';
import { flawsOf, useKinds, type Visit, WAYS } from './visit.ts';

const visit = useKinds();

/** The page around it has its own tests. */
const ISLAND = '[data-lesson]:not([hidden]) .hlt-island';
const focusIn = (question: Locator) => question.locator(':focus');
const press = (question: Locator, { hand }: Visit, name: string) =>
  hand.press(question.getByRole('button', { name, exact: true }));

/** Nothing at all, or half an answer: says what is missing, and leads to the first control. */
async function checkEmpty(at: Visit, question: Locator, kind: QuestionKind) {
  await press(question, at, text.check);
  const summary = question.locator('.hlt-feedback');
  await question.locator(':focus', { hasText: text.emptySummary }).waitFor();
  expect(await at.page.title()).toMatch(/^Fout: /);
  expect(await flawsOf(at.page, ISLAND)).toEqual([]);
  await summary.getByRole('link').press('Enter');
  expect(await focusIn(question).getAttribute('id')).toBe(`${kind}-0`);
}

async function answer(at: Visit, question: Locator, acts: readonly Act[], title: string) {
  await give(at.hand, question, acts);
  const given = await shownIn(question);
  await press(question, at, text.check);
  const feedback = question.locator('.hlt-feedback__title', { hasText: title });
  await feedback.waitFor();
  await question.locator(':focus', { hasText: title }).waitFor();
  expect(await flawsOf(at.page, ISLAND)).toEqual([]);
  await meddleWith(question);
  expect(await shownIn(question)).toEqual(given);
  return given;
}

async function again(at: Visit, question: Locator, name: string, given: readonly string[]) {
  await press(question, at, name);
  await question.locator('.hlt-feedback').waitFor({ state: 'detached' });
  await focusIn(question).waitFor({ state: 'attached' });
  expect(await shownIn(question)).toEqual(given);
}

/** What was typed is not kept, and said so; everything else is there again. */
async function resume(at: Visit, kind: QuestionKind, given: readonly string[], title: string) {
  await at.page.reload();
  const question = await at.at(`[data-question="${kind}"]`);
  await question.locator('.hlt-feedback__title', { hasText: title }).waitFor();
  if (kind === 'fill-in') expect(await question.textContent()).toContain('zijn niet bewaard');
  else expect(await shownIn(question)).toEqual(given);
  expect(await flawsOf(at.page, ISLAND)).toEqual([]);
}

async function scored(at: Visit, question: Locator, kind: QuestionKind) {
  const { right, partly, wrong = [], says } = ANSWERS[kind];
  expect(await at.page.content()).not.toContain(says);
  await checkEmpty(at, question, kind);
  expect(at.watch.requests().filter((url) => url.includes('keys.'))).toEqual([]);

  let given = await answer(at, question, wrong, text.wrong);
  expect(await question.textContent()).toContain(says);
  await again(at, question, text.retry, given);
  if (partly) {
    given = await answer(at, question, partly, text.nearly);
    await again(at, question, text.retry, given);
  }
  given = await answer(at, question, right, text.good);
  await resume(at, kind, given, text.good);
}

async function noted(at: Visit, question: Locator, kind: QuestionKind) {
  const { right, says } = ANSWERS[kind];
  await checkEmpty(at, question, kind);
  let given = await answer(at, question, right, unscored.title);
  expect(await question.textContent()).toContain(says);
  for (let n = 0; n < 3; n++) {
    await again(at, question, unscored.change, given);
    given = await answer(at, question, right, unscored.title);
  }
  await resume(at, kind, given, unscored.title);
}

/** What a screen reader is told of the question before anything is answered. */
const goldenOf = (kind: string) => `../golden/kinds/${kind}.yaml`;

const UNSCORED: readonly QuestionKind[] = ['likert', 'reflection'];

test.each(KINDS)('%s has acceptance criteria under the numbers that are quoted here', (kind) => {
  const found = criteriaOf(kind);
  expect(
    Object.entries(CRITERIA).filter(([number, name]) => found.get(Number(number)) !== name),
  ).toEqual([]);
});

const QUOTED = {
  'by keyboard, in the light': 'criteria 1, 2, 4, 5, 6, 7, 8',
  'by touch on a telephone, in the dark': 'criteria 1, 3, 4, 5, 6, 7, 8',
} as const satisfies Record<keyof typeof WAYS, string>;

describe.each(Object.keys(WAYS) as (keyof typeof WAYS)[])('%s', (way) => {
  test.concurrent.for(KINDS)(
    `%s: empty, wrong, partly right, right, tried again, found again (${QUOTED[way]})`,
    (kind, { expect }) =>
      visit(`modules/soorten/#les-${kind}`, WAYS[way], async (at) => {
        const question = await at.at(`[data-question="${kind}"]`);
        await expect(await question.ariaSnapshot()).toMatchFileSnapshot(goldenOf(kind));
        await (UNSCORED.includes(kind) ? noted : scored)(at, question, kind);
      }),
  );
});

describe('the answer shown', () => {
  test.concurrent.for(KINDS.filter((kind) => !UNSCORED.includes(kind)))(
    '%s: is the right one, at once and after a reload',
    (kind) =>
      visit(`modules/soorten/#les-${kind}`, WAYS['by keyboard, in the light'], async (at) => {
        const question = await at.at(`[data-question="${kind}"]`);
        await give(at.hand, question, ANSWERS[kind].wrong ?? []);
        const wrong = await shownIn(question);
        await press(question, at, text.check);
        await press(question, at, text.show);
        await question.locator('.hlt-feedback__title', { hasText: text.shown }).waitFor();
        const shown = await vi.waitFor(async () => {
          const found = await shownIn(question);
          expect(found).not.toEqual(wrong);
          return found;
        });
        await at.page.reload();
        const later = await at.at(`[data-question="${kind}"]`);
        await later.locator('.hlt-feedback__title', { hasText: text.shown }).waitFor();
        await vi.waitFor(async () => expect(await shownIn(later)).toEqual(shown));
      }),
  );
});

/** Lists that are ordered and stories that are walked need their script for every step. */
const WITH_BUTTONS: readonly QuestionKind[] = ['ordering', 'scenario'];

describe('answered before the script is there, as on a slow line', () => {
  /** Goes to a question that cannot come alive yet, and answers it. */
  const answerEarly = async (at: Visit, kind: QuestionKind) => {
    let release = () => {};
    const held = new Promise<void>((go) => (release = go));
    await at.page.route(/asks\./, (route) => held.then(() => route.continue()));
    await at.page.reload();
    const question = at.page.locator(`[data-question="${kind}"]`);
    await question.scrollIntoViewIfNeeded();
    await give(at.hand, question, ANSWERS[kind].right);
    expect(await question.getAttribute('data-alive')).toBe(null);
    return { question, release };
  };
  const title = (kind: QuestionKind) => (UNSCORED.includes(kind) ? unscored.title : text.good);

  test.concurrent.for(KINDS.filter((kind) => !WITH_BUTTONS.includes(kind)))(
    '%s: the answer and the focus stay',
    (kind) =>
      visit(`modules/soorten/#les-${kind}`, WAYS['by keyboard, in the light'], async (at) => {
        const { question, release } = await answerEarly(at, kind);
        const given = await shownIn(question);
        const focused = await focusIn(question).getAttribute('id');
        release();
        await at.at(`[data-question="${kind}"]`);
        expect(await shownIn(question)).toEqual(given);
        expect(await focusIn(question).getAttribute('id')).toBe(focused);
        await press(question, at, text.check);
        await question.locator('.hlt-feedback__title', { hasText: title(kind) }).waitFor();
      }),
  );

  test.concurrent.for(['multiple-response', 'fill-in'] as const)(
    '%s: checked early, it is judged as soon as that can be',
    (kind) =>
      visit(`modules/soorten/#les-${kind}`, WAYS['by keyboard, in the light'], async (at) => {
        const { question, release } = await answerEarly(at, kind);
        await press(question, at, text.check);
        release();
        await question.locator('.hlt-feedback__title', { hasText: title(kind) }).waitFor();
      }),
  );
});
