import { type BookChanges, type BookVersion, changesSince } from '../../core/course/book.ts';
import { bookScript as text } from '#text/book.ts';

/** Marks in the review book what changed since the version that the reader chooses. */
export function startBook(): void {
  const select = document.querySelector<HTMLSelectElement>('#versie');
  select?.addEventListener('change', () => void compareWith(select.value));
}

async function compareWith(file: string): Promise<void> {
  const status = document.getElementById('veranderd');
  if (!status) return;
  try {
    const then = file === '' ? undefined : await load(file);
    const changes = then && changesSince(then.items, [...items()].map(itemOf));
    draw(changes);
    status.textContent = changes ? told(changes) : '';
  } catch {
    draw(undefined);
    status.textContent = text.failed;
  }
}

async function load(file: string): Promise<BookVersion> {
  const response = await fetch(new URL(file, document.baseURI));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.json();
}

const items = () => document.querySelectorAll<HTMLElement>('[data-item]');

const itemOf = ({ dataset }: HTMLElement) => ({
  key: dataset['item'] ?? '',
  hash: dataset['hash'] ?? '',
});

function draw(changes: BookChanges | undefined): void {
  for (const element of items()) {
    const change = changes?.marked.get(itemOf(element).key);
    element.toggleAttribute('data-changed', change !== undefined);
    const words = element.querySelector<HTMLElement>(':scope > .hlt-book__change');
    if (!words) continue;
    words.hidden = change === undefined;
    words.textContent = change ? text.changes[change] : '';
  }
  const removed = changes?.removed ?? [];
  const section = document.getElementById('weggehaald');
  if (section) section.hidden = removed.length === 0;
  section?.querySelector('ul')?.replaceChildren(
    ...removed.map(({ key, title }) => {
      const line = document.createElement('li');
      line.textContent = `${title} (${key})`;
      return line;
    }),
  );
}

function told({ marked, removed }: BookChanges): string {
  const changed = [...marked.values()].filter((change) => change === 'changed').length;
  return marked.size + removed.length === 0
    ? text.nothing
    : text.summary(marked.size - changed, changed, removed.length);
}
