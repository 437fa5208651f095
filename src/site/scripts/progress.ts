import { $connection, $progress, $readOnly } from '../../session/page.ts';
import { status } from '../../text/nl/status.ts';
import { all } from './page.ts';

/** Says and shows what is done: the list of lessons, the row of bulbs, the status line, the banner. */
export function startProgress(): void {
  let before = $progress.get().seen.size;
  $progress.subscribe(({ seen }) => {
    for (const link of all('[data-nav]')) mark(link, seen.has(link.dataset['nav'] as never));
    for (const row of all('[data-row]'))
      all('i', row).forEach((bulb, n) => bulb.classList.toggle('is-done', n < seen.size));
    if (seen.size > before) say(status.finishedLesson);
    before = seen.size;
  });
  $readOnly.subscribe((readOnly) => banner(readOnly ? status.readOnly : ''));
  $connection.listen((now, was) => {
    if (now === 'retrying') banner(status.saveFailed);
    else if (now === 'lost') banner(status.saveLost);
    else if (was === 'retrying' || was === 'lost') {
      banner('');
      say(status.backOnline);
    }
  });
}

function mark(link: HTMLElement, done: boolean): void {
  link.querySelector('use')?.setAttribute('href', done ? '#i-circle-check' : '#i-circle');
  const state = link.querySelector('[data-state]');
  if (state) state.textContent = done ? status.isDone : '';
}

const say = (words: string) => put('status', words);
const banner = (words: string) => put('banner', words);

function put(id: string, words: string): void {
  const place = document.getElementById(id);
  if (place && place.textContent !== words) place.textContent = words;
}
