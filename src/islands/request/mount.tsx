import { render } from 'preact';
import { readKept } from './keep.ts';
import { RequestForm, type RequestProps } from './RequestForm.tsx';

/** Draws over the form that is already on the page. */
export function mountRequest(element: HTMLElement): void {
  const props = JSON.parse(element.dataset['request'] ?? '{}') as RequestProps;
  render(<RequestForm {...props} kept={readKept()} />, element);
  element.dataset['ready'] = '';
}
