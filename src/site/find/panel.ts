import { find as words } from '#text/find.ts';
import type { FindIndex } from './entry.ts';
import { drawResults, type Place } from './results.ts';
import { makeSearch, type Search } from './search.ts';

type Panel = Place & {
  readonly form: HTMLFormElement;
  /** Says how many results there are. */
  readonly status: HTMLElement;
  readonly results: HTMLElement;
  readonly index: () => Promise<FindIndex>;
  readonly onAsk?: (question: string) => void;
};

/** Who types is not spoken to until the hands rest. */
const PAUSE = 300;

/** Answers what is typed in a form; the index comes with the first question. Gives the way to ask anew. */
export function startPanel({ form, status, results, index, onAsk, ...place }: Panel): () => void {
  const input = form.querySelector('input');
  let search: Promise<Search> | undefined;
  let timer = 0;

  const ask = async () => {
    clearTimeout(timer);
    const question = input?.value.trim() ?? '';
    onAsk?.(question);
    if (question === '') return show([], '');
    if (!search) status.textContent = words.busy;
    try {
      const found = (await (search ??= index().then(makeSearch)))(question);
      // Somebody typed on while the index came.
      if (question !== input?.value.trim()) return;
      const { count, elements } = drawResults(found, place);
      show(elements, count > 0 ? words.count(count) : words.none);
    } catch {
      search = undefined;
      show([], words.failed);
    }
  };
  const show = (elements: readonly HTMLElement[], said: string) => {
    results.replaceChildren(...elements);
    status.textContent = said;
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void ask();
  });
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void ask(), PAUSE);
  });
  return () => void ask();
}

/** An LMS whose session is over answers with a login page, which is no index: that throws too. */
export const fetchIndex = async (url: string): Promise<FindIndex> => (await fetch(url)).json();
