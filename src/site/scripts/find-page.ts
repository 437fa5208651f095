import { startDisplay } from './display.ts';
import { keepOffline } from './keep-offline.ts';

const form = document.querySelector<HTMLFormElement>('#zoek');
const input = form?.querySelector('input');
const status = document.getElementById('zoek-status');
const results = document.getElementById('zoek-resultaten');

/** The search comes with the first question, and the address keeps that: back from a lesson it is asked anew. */
async function start(): Promise<void> {
  if (!form || !input || !status || !results) return;
  const [{ startPanel }, { index }] = await Promise.all([
    import('../find/panel.ts'),
    import('virtual:find-course'),
  ]);
  const ask = startPanel({
    form,
    status,
    results,
    index,
    level: 2,
    hrefOf: ({ entry: { href, kind } }, words) => {
      const [page = '', place] = `../${href}`.split('#');
      const marked = kind === 'lesson' || kind === 'source';
      return `${page}${marked ? `?zoek=${encodeURIComponent(words.join(' '))}` : ''}${place ? `#${place}` : ''}`;
    },
    onAsk: (question) =>
      history.replaceState(null, '', question ? `?q=${encodeURIComponent(question)}` : '?'),
  });
  if (input.value) ask();
}

startDisplay();
keepOffline();
// Sent before the search is there, the question waits for it.
form?.addEventListener('submit', (event) => event.preventDefault());
const asked = new URLSearchParams(location.search).get('q');
if (input && asked) input.value = asked;
if (asked) void start();
else form?.addEventListener('focusin', () => void start(), { once: true });
