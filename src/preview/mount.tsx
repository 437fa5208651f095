import { render } from 'preact';
import { Preview } from './Preview.tsx';

/** Draws the page over its placeholder. The address without a hash, as relative addresses start there. */
export function mountPreview(element: HTMLElement): void {
  element.replaceChildren();
  render(<Preview page={document.baseURI.replace(/[?#].*$/, '')} />, element);
}
