import type { CDPSession, Locator, Page } from 'playwright-core';
import type { Hand } from './controls.ts';
import { moveButton, stepsIn } from './controls.ts';

/** Nobody presses Tab more often than this to get anywhere on a page of ours. */
const MOST_TABS = 60;

/** Where the focus is, seen from a control: before it, after it, or on it. */
const wayTo = (control: Locator): Promise<'Tab' | 'Shift+Tab' | undefined> =>
  control.evaluate((node) => {
    const here = document.activeElement;
    if (!here || here === node) return undefined;
    // One stop for all radios of a group.
    const group = (it: Element) =>
      it instanceof HTMLInputElement && it.type === 'radio' ? it.name : '';
    if (group(here) && group(here) === group(node)) return undefined;
    const isAfter = here.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING;
    return isAfter ? 'Tab' : 'Shift+Tab';
  });

/** A learner with a keyboard and nothing else. */
export function keyboard(page: Page): Hand {
  const press = (key: string) => page.keyboard.press(key);
  const tabTo = async (control: Locator) => {
    for (let n = 0; n < MOST_TABS; n++) {
      const key = await wayTo(control);
      if (!key) return;
      await press(key);
    }
    throw new Error(`No way there by keyboard: ${String(control)}`);
  };
  return {
    press: async (control) => {
      await tabTo(control);
      await press('Space');
    },
    choose: async (radio) => {
      await tabTo(radio);
      await press('Space');
      for (let n = 0; n < MOST_TABS && !(await radio.isChecked()); n++) await press('ArrowDown');
    },
    select: async (list, option) => {
      await tabTo(list);
      await page.keyboard.type(option);
    },
    type: async (field, text) => {
      await tabTo(field);
      await press('ControlOrMeta+a');
      await page.keyboard.type(text);
    },
    move: async (question, from, to) => {
      const step = (await stepsIn(question))[from] ?? '';
      const button = moveButton(question, step, to - from);
      await tabTo(button);
      // The focus goes along with the step.
      for (let n = 0; n < Math.abs(to - from); n++) await press('Enter');
    },
  };
}

/** Seconds between two places of a dragging finger, as its events tell them. */
const SLOWLY = 0.25;

/** A learner with a finger on a telephone. */
export function touch(page: Page): Hand {
  let session: Promise<CDPSession> | undefined;
  /** At rest before it is lifted: a finger that is thrown off the glass makes the next tap none. */
  const drag = async (x: number, from: number, to: number) => {
    session ??= page.context().newCDPSession(page);
    const places = [from, (from + to) / 2, to, to, undefined];
    const start = Date.now() / 1000 - places.length * SLOWLY;
    for (const [n, y] of places.entries())
      await (
        await session
      ).send('Input.dispatchTouchEvent', {
        type: n === 0 ? 'touchStart' : y === undefined ? 'touchEnd' : 'touchMove',
        touchPoints: y === undefined ? [] : [{ x, y }],
        timestamp: start + n * SLOWLY,
      });
  };
  return {
    press: (control) => tap(control),
    choose: (radio) => tap(radio),
    // The list itself is the telephone's, not ours.
    select: async (list, option) => {
      await list.selectOption(option);
    },
    type: async (field, text) => {
      await field.tap();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(text);
    },
    move: async (question, from, to) => {
      const items = question.locator('[data-step]');
      // All of it on the screen: a finger cannot go beyond.
      await items
        .first()
        .evaluate((node) => node.closest('ol')?.scrollIntoView({ block: 'center' }));
      const grip = await boxOf(items.nth(from).locator('[data-grip]'));
      const target = await boxOf(items.nth(to));
      const x = grip.x + grip.width / 2;
      const start = grip.y + grip.height / 2;
      // Just past its middle, on the far side.
      const end = target.y + target.height * (to > from ? 0.75 : 0.25);
      await drag(x, start, end);
    },
  };
}

/** On the words beside a control, where it has any: that is what a finger goes for. */
async function tap(control: Locator): Promise<void> {
  const label = control.locator('xpath=ancestor::label');
  await ((await label.count()) > 0 ? label : control).tap();
}

async function boxOf(item: Locator) {
  const box = await item.boundingBox();
  if (!box) throw new Error(`Not on the screen: ${String(item)}`);
  return box;
}
