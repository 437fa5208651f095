import { render } from 'preact';
import { PackagePage } from './PackagePage.tsx';

/** Draws the page over its placeholder. */
export function mountPackagePage(element: HTMLElement): void {
  element.replaceChildren();
  render(<PackagePage page={document.baseURI.replace(/[?#].*$/, '')} />, element);
}
