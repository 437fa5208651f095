import type { Spoken } from './spoken.ts';

const NAME = 'voorgelezen';
let boxed: Element | undefined;

/**
 * Shows which sentence is said, and brings it into view. Where a browser cannot colour words without
 * changing the page, the text around them gets a line beside it; a picture always does.
 */
export function markSpoken(spoken: Spoken | undefined): void {
  boxed?.classList.remove('hlt-spoken');
  boxed = undefined;
  const canColour = 'highlights' in CSS;
  if (canColour) CSS.highlights.delete(NAME);
  if (!spoken) return;
  const { range, element } = spoken;
  if (range && canColour) CSS.highlights.set(NAME, new Highlight(range));
  else {
    boxed = element;
    boxed.classList.add('hlt-spoken');
  }
  bringIntoView(spoken);
}

function bringIntoView({ range, element }: Spoken): void {
  const { top, bottom } = (range ?? element).getBoundingClientRect();
  const bar = document.querySelector('.hlt-reader')?.getBoundingClientRect().top ?? innerHeight;
  if (top < 0 || bottom > bar) element.scrollIntoView({ block: 'center' });
}
