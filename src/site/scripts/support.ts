import { supportFacts } from '../../session/support.ts';
import { support as text } from '#text/support.ts';
import { supportText } from './support-text.ts';

/** The screen as it stands now, over the page; it comes when it is asked for. */
export async function showSupport(): Promise<void> {
  const dialog = document.querySelector<HTMLDialogElement>(`#${ID}`) ?? makeDialog();
  if (dialog.open) return;
  const field = dialog.querySelector('textarea');
  if (field) field.value = supportText(await supportFacts(), surroundings());
  field?.setSelectionRange(0, 0);
  put(dialog, '');
  dialog.showModal();
}

const ID = 'hulp-bij-problemen';

const surroundings = () => ({
  now: Date.now(),
  page: location.origin + location.pathname,
  isFramed: window.parent !== window,
  browser: navigator.userAgent,
  width: innerWidth,
  height: innerHeight,
  isOnline: navigator.onLine,
});

function makeDialog(): HTMLDialogElement {
  const dialog = make('dialog', {
    id: ID,
    className: 'hlt-sheet',
    // No `<form method="dialog">`: the frame of a platform may forbid forms.
    ariaLabel: text.title,
  });
  const label = make('label', { className: 'hlt-field', htmlFor: `${ID}-tekst` }, text.data);
  const field = make('textarea', {
    id: `${ID}-tekst`,
    className: 'hlt-input',
    readOnly: true,
    rows: 10,
  });
  const copy = button(text.copy, () => void copyAll(dialog, field));
  copy.classList.add('hlt-button--primary');
  // The text begins at its beginning: a field with the focus shows its end.
  copy.autofocus = true;
  const actions = make('div', { className: 'hlt-actions' });
  actions.append(
    copy,
    button(text.close, () => dialog.close()),
  );
  dialog.append(
    make('h2', { className: 'hlt-sheet__title' }, text.title),
    make('p', {}, text.lead),
    label,
    field,
    make('p', { role: 'status' }),
    actions,
    make('p', { className: 'hlt-meta' }, text.shortcut),
  );
  document.body.append(dialog);
  return dialog;
}

async function copyAll(dialog: HTMLElement, field: HTMLTextAreaElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(field.value);
    put(dialog, text.copied);
  } catch {
    // Without https, or in a frame that may not: the learner does it by hand.
    field.focus();
    field.select();
    put(dialog, text.notCopied);
  }
}

function put(dialog: HTMLElement, words: string): void {
  const place = dialog.querySelector('[role=status]');
  if (place) place.textContent = words;
}

function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  words = '',
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(name), properties);
  if (words) element.textContent = words;
  return element;
}

function button(words: string, act: () => void): HTMLButtonElement {
  const made = make('button', { type: 'button', className: 'hlt-button hlt-button--small' }, words);
  made.addEventListener('click', act);
  return made;
}
