import type { Locator } from 'playwright-core';
import { expect, vi } from 'vitest';
import { ordering, scenario } from '#text/kinds.ts';
import type { Act } from './answers.ts';

/** What a hand can do to a question: one table for the keyboard, one for the finger. */
export type Hand = {
  /** Presses a button, or turns a checkbox over. */
  readonly press: (control: Locator) => Promise<void>;
  readonly choose: (radio: Locator) => Promise<void>;
  readonly select: (list: Locator, option: string) => Promise<void>;
  readonly type: (field: Locator, text: string) => Promise<void>;
  /** Moves a step of a list from one place to another. */
  readonly move: (question: Locator, from: number, to: number) => Promise<void>;
};

const DO: { readonly [D in Act['does']]: Doer<D> } = {
  mark: async (hand, question, { these }) => {
    for (const box of await question.getByRole('checkbox').all()) {
      const wanted = these.includes(await nameOf(box));
      if (wanted !== (await box.isChecked())) await hand.press(box);
    }
  },
  choose: (hand, question, { one, of }) => {
    const group = of ? question.getByRole('group', { name: of, exact: true }) : question;
    return hand.choose(group.getByRole('radio', { name: one, exact: true }));
  },
  select: (hand, question, { option, of }) => hand.select(question.getByLabel(of), option),
  type: (hand, question, { text }) => hand.type(question.getByRole('textbox'), text),
  order: async (hand, question, { these }) => {
    const before = await stepsIn(question);
    for (const [place, step] of these.entries()) {
      const from = (await stepsIn(question)).indexOf(step);
      if (from !== place) await moved(hand, question, from, place);
    }
    if (before.join() !== these.join()) return;
    // It stood like that already: an answer all the same, once a step was moved.
    await moved(hand, question, 0, 1);
    await moved(hand, question, 1, 0);
  },
  walk: async (hand, question, { these }) => {
    const back = question.getByRole('button', { name: scenario.back });
    while ((await back.count()) > 0) await hand.press(back);
    for (const choice of these)
      await hand.press(question.getByRole('button', { name: choice, exact: true }));
  },
};

/** A step in its new place, seen to stand there. */
async function moved(hand: Hand, question: Locator, from: number, to: number) {
  const step = (await stepsIn(question))[from];
  await hand.move(question, from, to);
  // Not `expect.poll`: tests that run side by side have no current test.
  await vi.waitFor(async () => expect((await stepsIn(question))[to]).toBe(step));
}

type Doer<D extends Act['does']> = (
  hand: Hand,
  question: Locator,
  act: Extract<Act, { does: D }>,
) => Promise<void>;

export async function give(hand: Hand, question: Locator, acts: readonly Act[]): Promise<void> {
  // The table has a row for each act, and each row takes its own.
  for (const act of acts)
    await (DO[act.does] as Doer<typeof act.does>)(hand, question, act as never);
}

/** The words beside a checkbox. */
const nameOf = (box: Locator): Promise<string> =>
  box.evaluate((node) => (node as HTMLInputElement).labels?.[0]?.textContent?.trim() ?? '');

export const stepsIn = (question: Locator): Promise<readonly string[]> =>
  question.locator('[data-step] > span:not([data-grip])').allTextContents();

export const moveButton = (question: Locator, step: string, by: number): Locator =>
  question.getByRole('button', {
    name: by < 0 ? ordering.up(step) : ordering.down(step),
    exact: true,
  });

/** All that the screen shows of an answer: what is chosen, typed, ordered and walked. */
export const shownIn = (question: Locator): Promise<readonly string[]> =>
  question.evaluate((root) => [
    ...[...root.querySelectorAll<HTMLInputElement>('fieldset input, select, textarea')].map((it) =>
      /radio|checkbox/.test(it.type) ? String(it.checked) : it.value,
    ),
    ...[...root.querySelectorAll('[data-step] > span:not([data-grip]), .hlt-road strong')].map(
      (it) => it.textContent ?? '',
    ),
  ]);

/** Tries to change a judged answer, by every control that is still there. */
export const meddleWith = (question: Locator): Promise<void> =>
  question.evaluate((root) => {
    for (const it of root.querySelectorAll<HTMLInputElement>('fieldset input[type]'))
      if (/radio|checkbox/.test(it.type)) it.click();
    for (const list of root.querySelectorAll('select')) {
      list.selectedIndex = 0;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    }
    for (const it of root.querySelectorAll<HTMLInputElement>('textarea, input[type=text]'))
      if (!it.readOnly) it.value = '';
  });
