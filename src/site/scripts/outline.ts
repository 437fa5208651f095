import { all } from './page.ts';

/** On a narrow screen the list of lessons starts closed. The styles, which know what is narrow, hide it. */
export function startOutline(): void {
  for (const outline of all('.hlt-side')) {
    const isShown = all('ul', outline).some((list) => list.offsetParent !== null);
    outline.toggleAttribute('open', isShown);
    outline.dataset['settled'] = '';
  }
}
