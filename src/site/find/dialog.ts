import { indexes } from 'virtual:find';
import { find as words } from '#text/find.ts';
import { markWords, useStyles } from './mark.ts';
import { startPanel } from './panel.ts';
import { element } from './results.ts';

let dialog: HTMLDialogElement | undefined;

/** Looks for something in the document that is open. A native dialog: Escape closes it. */
export function openFind(document: string): void {
  dialog ??= makeDialog(document);
  dialog.showModal();
}

function makeDialog(id: string): HTMLDialogElement {
  useStyles();
  const made = document.createElement('dialog');
  made.className = 'hlt-find';
  made.setAttribute('aria-labelledby', 'zoek-titel');
  made.innerHTML = `
    <div class="hlt-find__head">
      <h2 id="zoek-titel">${words.inLessons}</h2>
      <button class="hlt-button hlt-button--small" type="button">${words.close}</button>
    </div>
    <form role="search">
      <label for="zoek-vraag">${words.label}</label>
      <input id="zoek-vraag" type="search" autocomplete="off" autofocus />
      <button class="hlt-button hlt-button--primary hlt-button--small">${words.submit}</button>
    </form>
    <p class="hlt-status" role="status"></p>
    <div></div>`;
  const [form, status, results] = [...made.children].slice(1) as [
    HTMLFormElement,
    HTMLElement,
    HTMLElement,
  ];
  // A chunk that could not be fetched is never fetched again: it comes with the dialog, its data with the question.
  const chunk = indexOf(id);
  startPanel({
    form,
    status,
    results,
    index: async () => (await chunk).index(),
    hrefOf: ({ entry }, found) => `?zoek=${encodeURIComponent(found.join(' '))}${entry.href}`,
    level: 3,
  });
  // The lesson is on this very page: nothing is loaded, only shown.
  results.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (!link) return;
    event.preventDefault();
    made.close();
    goTo(link.hash.slice(1), new URL(link.href).searchParams.get('zoek')?.split(' ') ?? []);
  });
  made.querySelector('button')?.addEventListener('click', () => made.close());
  made.append(...wholeCourse(form));
  document.body.append(made);
  return made;
}

async function indexOf(id: string) {
  const chunk = await indexes[id]?.();
  if (!chunk) throw new Error(`No index for ${id}`);
  return chunk;
}

function goTo(id: string, found: readonly string[]): void {
  const lesson = document.getElementById(id);
  if (!lesson) return;
  location.hash = id;
  markWords(lesson, found);
  // An address that stays as it was tells nobody: then the way to the lesson is ours.
  lesson.scrollIntoView({ behavior: 'instant' });
  document.getElementById(`${id}-title`)?.focus({ preventScroll: true });
}

/** On the site the menu knows the way; a package has none, and holds no other lessons. */
function wholeCourse(form: HTMLFormElement): readonly HTMLElement[] {
  const menu = document.querySelector('.hlt-nav a[href*="zoeken/"]')?.getAttribute('href');
  if (!menu) return [];
  const link = element('a', words.wholeCourse);
  const follow = () =>
    link.setAttribute(
      'href',
      `${menu}?q=${encodeURIComponent(form.querySelector('input')?.value ?? '')}`,
    );
  follow();
  form.addEventListener('input', follow);
  return [link];
}
