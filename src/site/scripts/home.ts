import type { Id } from '../../core/course/id.ts';
import { isLessonDone } from '../../core/progress/progress.ts';
import { isPassed } from '../../core/quiz/test-attempt.ts';
import { progressOf, type SessionDocument } from '../../session/page.ts';
import { shell } from '../../text/nl/shell.ts';
import { bloomHeight, NEAR } from '../bulb-field.ts';
import { startAids } from './aids.ts';
import { startDisplay } from './display.ts';
import { keepOffline } from './keep-offline.ts';
import { showNews } from './news.ts';
import { all } from './page.ts';

type Definition = SessionDocument & { readonly place: number };
type State = 'todo' | 'busy' | 'done';

const BADGES = {
  todo: { icon: '#i-circle', words: shell.todo, tone: '' },
  busy: { icon: '#i-circle-dashed', words: shell.busy, tone: 'hlt-badge--now' },
  done: { icon: '#i-circle-check', words: shell.done, tone: 'hlt-badge--ok' },
} as const;

/** Draws the field, the rows and the states from what this browser keeps. */
async function start(): Promise<void> {
  const modules = await Promise.all(
    all('[data-module]').map(async (card) => {
      const definition: Definition = JSON.parse(card.dataset['module'] ?? '{}');
      const progress = await progressOf(definition);
      const seen = definition.lessons.filter((id) => isLessonDone(progress, id));
      const passed = definition.tests.every((test) => {
        const attempt = progress.tests.get(test.id);
        return attempt !== undefined && isPassed(test, attempt);
      });
      const begun = seen.length > 0 || progress.place !== undefined;
      const done = passed && seen.length === definition.lessons.length;
      const state: State = done ? 'done' : begun ? 'busy' : 'todo';
      return { card, definition, seen, state, place: progress.place };
    }),
  );
  for (const { card, definition, seen, state } of modules) {
    drawCard(card, state, seen.length, definition.lessons.length);
    drawField(definition.id, seen.length, definition.lessons.length);
  }
  const seen = modules.reduce((sum, module) => sum + module.seen.length, 0);
  const count = modules.reduce((sum, { definition }) => sum + definition.lessons.length, 0);
  put('blooms', shell.blooms(seen, count));
  const busy = modules.find(({ state }) => state === 'busy');
  const next = busy ?? modules.find(({ state }) => state === 'todo');
  if (next && (busy || seen > 0)) offer(next);
  else if (!next && modules.length > 0) put('continue', shell.reread);
  document
    .getElementById('bewijs')
    ?.toggleAttribute('hidden', next !== undefined || modules.length === 0);
}

function drawCard(card: HTMLElement, state: State, seen: number, count: number): void {
  const { icon, words, tone } = BADGES[state];
  const badge = card.querySelector('[data-badge]');
  badge?.querySelector('use')?.setAttribute('href', icon);
  if (tone) badge?.classList.add(tone);
  badge?.lastElementChild?.replaceChildren(words);
  card.querySelector('[data-count]')?.replaceChildren(shell.lessonsDone(seen, count));
  card.classList.toggle('hlt-module--now', state === 'busy');
}

function drawField(module: Id, seen: number, count: number): void {
  for (const row of all(`[data-row="${module}"]`))
    all('i', row).forEach((bulb, n) => bulb.classList.toggle('is-done', n < seen));
  const height = bloomHeight(count === 0 ? 0 : seen / count);
  const bloom = document.querySelector(`[data-bloom="${module}"]`);
  bloom?.setAttribute('y', String(NEAR - height));
  bloom?.setAttribute('height', String(height));
}

/** The one button leads to where the learner was. */
function offer({
  card,
  definition,
  place,
}: {
  readonly card: HTMLElement;
  readonly definition: Definition;
  readonly place: Id | undefined;
}): void {
  const button = document.getElementById('continue');
  const address = card.querySelector('a')?.getAttribute('href');
  if (!button || !address) return;
  const lesson = Math.max(0, place ? definition.lessons.indexOf(place) : 0);
  button.setAttribute('href', place ? `${address}#${place}` : address);
  button.textContent = shell.resume(`${definition.place}.${lesson + 1}`);
}

function put(id: string, words: string): void {
  document.getElementById(id)?.replaceChildren(words);
}

startDisplay();
startAids();
void start();
keepOffline();
const news = document.getElementById('nieuws');
if (news) showNews(news);
// Back from a module by the browser's own button: the page was kept, the progress moved on.
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) void start();
});
