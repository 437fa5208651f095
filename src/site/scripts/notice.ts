import { keep } from './kept.ts';

/** Of the lesson that is shown, or of the page. */
const TITLE = '[data-lesson]:not([hidden]) .hlt-lesson__title, h1[tabindex]';

/** Closes the message for good: `public/weergave.js` knows before the first paint. */
export function closeNotice(): void {
  keep('melding', 'gezien');
  document.documentElement.dataset['melding'] = 'gezien';
  // The focus was in what is gone now.
  document.querySelector<HTMLElement>(TITLE)?.focus({ preventScroll: true });
}
