import { keys as text } from '#text/keys.ts';
import { keep, kept } from './kept.ts';

let dialog: HTMLDialogElement | undefined;

/** The list of shortcuts, and the switch that turns them off. */
export function showKeys(): void {
  dialog ??= makeDialog();
  if (!dialog.open) dialog.showModal();
}

function makeDialog(): HTMLDialogElement {
  const title = element('p', { className: 'hlt-sheet__title', id: 'toetsen-titel' }, text.title);
  const made = element('dialog', { className: 'hlt-sheet' }, title, element('p', {}, text.lead));
  made.setAttribute('aria-labelledby', title.id);
  made.append(list(), theSwitch(), closer(made));
  document.body.append(made);
  return made;
}

function list(): HTMLElement {
  const hasFind = document.querySelector('[data-find]') !== null;
  return element(
    'dl',
    {},
    ...[...text.list, ...(hasFind ? [text.find] : [])].flatMap(({ keys, does }) => [
      element('dt', {}, ...keys.flatMap((key, n) => [n > 0 ? text.or : '', kbd(key)])),
      element('dd', {}, does),
    ]),
  );
}

function theSwitch(): HTMLElement {
  const input = element('input', { type: 'checkbox', checked: kept('sneltoetsen') !== 'uit' });
  input.addEventListener('change', () => keep('sneltoetsen', input.checked ? 'aan' : 'uit'));
  return element('label', { className: 'hlt-option' }, input, element('span', {}, text.use));
}

function closer(dialog: HTMLDialogElement): HTMLElement {
  const className = 'hlt-button hlt-button--primary hlt-button--small';
  const button = element('button', { className, type: 'button' }, text.close);
  button.addEventListener('click', () => dialog.close());
  return element('p', { className: 'hlt-actions' }, button);
}

const kbd = (key: string) => element('kbd', {}, key);

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}
