import { kept } from './kept.ts';

/** What each key presses in the page: a key does nothing that a link or button does not do too. */
const PRESSES: Readonly<Record<string, string>> = {
  n: '[data-lesson]:not([hidden]) [rel="next"]',
  p: '[data-lesson]:not([hidden]) [rel="prev"]',
  '/': '[data-lesson]:not([hidden]) [data-find]',
  '?': '[data-use="keys"]',
};
const SAME: Readonly<Record<string, string>> = { j: 'n', k: 'p' };

/** Shortcuts of one key, which the reader can switch off. @spec WCAG 2.1.4 */
export function press(key: string): void {
  if (kept('sneltoetsen') === 'uit') return;
  document.querySelector<HTMLElement>(PRESSES[SAME[key] ?? key] ?? '_')?.click();
}
