import type { Test } from '../../core/course/course.ts';
import type { Id } from '../../core/course/id.ts';
import { isLessonDone } from '../../core/progress/progress.ts';
import { isPassed } from '../../core/quiz/test-attempt.ts';
import type { SessionDocument } from '../../session/page.ts';
import { progressOf } from '../../session/progress-of.ts';
import { home } from '#text/home.ts';
import { shell } from '#text/shell.ts';
import { bloomHeight, NEAR } from '../bulb-field.ts';
import { homeState, type Standing } from '../home-state.ts';
import { startAids } from './aids.ts';
import { startDisplay } from './display.ts';
import { keepOffline } from './keep-offline.ts';
import { keepField } from './field.ts';
import { showNews } from './news.ts';
import { startOnUse } from './on-use.ts';
import { all } from './page.ts';
import { type LastPlace, lastPlace } from './place.ts';

type Definition = Pick<SessionDocument, 'id' | 'lessons' | 'questions' | 'related'> & {
  readonly tests: readonly Pick<Test, 'id' | 'passMark'>[];
  readonly place?: number;
  readonly title: string;
  readonly flower: number;
  readonly minutes: readonly number[];
};
type Card = Standing & {
  readonly card: HTMLElement;
  readonly definition: Definition;
  /** Per lesson whether it is done. */
  readonly lessons: readonly boolean[];
  readonly place: Id | undefined;
};

const BADGES = {
  todo: { icon: '#i-circle', words: shell.todo, tone: '' },
  busy: { icon: '#i-circle-dashed', words: shell.busy, tone: 'hlt-badge--now' },
  done: { icon: '#i-circle-check', words: shell.done, tone: 'hlt-badge--ok' },
} as const;

/** Draws the field, the rows and the states from what this browser keeps. */
function start(main: HTMLElement): void {
  const cards = all('[data-card]').map(read);
  const modules = cards.filter(({ kind }) => kind === 'module');
  for (const card of cards) drawCard(card);
  for (const module of modules) drawBloom(module);
  keepField(modules.map((it) => [it.definition.flower, shareOf(it)]));
  const seen = modules.reduce((sum, module) => sum + module.seen, 0);
  const count = modules.reduce((sum, module) => sum + module.lessons.length, 0);
  put('blooms', bloomsOf(seen, count));
  drawState(main, cards);
  document
    .getElementById('bewijs')
    ?.toggleAttribute('hidden', modules.length === 0 || modules.some(({ done }) => !done));
}

function read(card: HTMLElement): Card {
  const definition: Definition = JSON.parse(card.dataset['card'] ?? '{}');
  const progress = progressOf(definition);
  const lessons = definition.lessons.map((id) => isLessonDone(progress, id));
  const seen = lessons.filter(Boolean).length;
  const passed = definition.tests.every((test) => {
    const attempt = progress.tests.get(test.id);
    return attempt !== undefined && isPassed(test, attempt);
  });
  return {
    id: definition.id,
    kind: card.dataset['kind'] === 'path' ? 'path' : 'module',
    card,
    definition,
    lessons,
    seen,
    begun: seen > 0 || progress.place !== undefined,
    done: passed && seen === lessons.length,
    place: progress.place,
  };
}

const shareOf = ({ seen, lessons }: Card): number =>
  lessons.length === 0 ? 0 : seen / lessons.length;

const bloomsOf = (seen: number, count: number): string =>
  seen === 0 ? home.green(count) : seen < count ? shell.blooms(seen, count) : home.fullBloom(count);

function drawCard({ card, definition, lessons, seen, begun, done }: Card): void {
  const { icon, words, tone } = BADGES[done ? 'done' : begun ? 'busy' : 'todo'];
  const badge = card.querySelector('[data-badge]');
  badge?.querySelector('use')?.setAttribute('href', icon);
  badge?.setAttribute('class', `hlt-badge ${tone}`.trim());
  badge?.lastElementChild?.replaceChildren(words);
  const count = shell.lessonsDone(seen, lessons.length);
  const onlyTest = !done && seen > 0 && seen === lessons.length;
  card.querySelector('[data-count]')?.replaceChildren(onlyTest ? home.testLeft(count) : count);
  const left = definition.minutes.filter((_, n) => !lessons[n]).reduce((sum, it) => sum + it, 0);
  if (seen > 0 && left > 0) card.querySelector('[data-minutes]')?.replaceChildren(home.left(left));
  for (const row of all(`[data-row="${definition.id}"]`))
    all('i', row).forEach((bulb, n) => bulb.classList.toggle('is-done', lessons[n]));
}

function drawBloom(module: Card): void {
  const height = bloomHeight(shareOf(module));
  const bloom = document.querySelector(`[data-bloom="${module.id}"]`);
  bloom?.setAttribute('y', String(NEAR - height));
  bloom?.setAttribute('height', String(height));
}

/** One of the three states, and in it the one button to where the learner goes on. */
function drawState(main: HTMLElement, cards: readonly Card[]): void {
  const last = lastPlace();
  const found = homeState(cards, last?.document);
  const next = found.state === 'empty' ? undefined : found.next;
  for (const { card } of cards) card.classList.toggle('hlt-module--now', card === next?.card);
  if (found.state === 'busy' && next) {
    const { number, title, lesson } = placeIn(next, last);
    const name = titleOf(next);
    const words = number ? shell.resume(number) : title ? home.resume : home.startWith(name);
    offer('continue', next, words, lesson);
    put('where', title ? home.wasAt(number, title) : home.nextIs(name));
  } else if (found.state === 'done') {
    const path = cards.find(({ kind, done }) => kind === 'path' && done);
    put('finished', next && path ? home.pathFinished(titleOf(path)) : home.finished);
    if (next) offer('more', next, home.startWith(titleOf(next)));
  }
  main.dataset['state'] = found.state;
}

const titleOf = ({ definition }: Card): string => definition.title;

/** Where in a document the learner was, as its page kept that, or else as its progress says. */
function placeIn({ id, definition, place, begun }: Card, last: LastPlace | undefined) {
  const kept = last?.document === id ? last : undefined;
  const at = definition.lessons.findIndex((lesson) => lesson === (kept?.lesson ?? place));
  const isNumbered = begun && definition.place !== undefined;
  return {
    number: isNumbered ? `${definition.place}.${Math.max(0, at) + 1}` : undefined,
    lesson: definition.lessons[at],
    title: at < 0 ? undefined : kept?.title,
  };
}

function offer(id: string, { card }: Card, words: string, lesson?: string): void {
  const button = document.getElementById(id);
  const address = card.querySelector('a')?.getAttribute('href');
  if (!button || !address) return;
  button.setAttribute('href', lesson ? `${address}#${lesson}` : address);
  button.textContent = words;
}

function put(id: string, words: string): void {
  document.getElementById(id)?.replaceChildren(words);
}

startDisplay();
startAids();
startOnUse();
keepOffline();
const news = document.getElementById('nieuws');
if (news) showNews(news);
const main = document.querySelector<HTMLElement>('[data-home]');
if (main) {
  start(main);
  // Back from a module by the browser's own button: the page was kept, the progress moved on.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) start(main);
  });
}
