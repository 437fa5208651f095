import type { Id } from '../../core/course/id.ts';
import { isDone, outcomeOf } from '../../core/progress/outcome.ts';
import { isLessonDone } from '../../core/progress/progress.ts';
import { $connection, $elsewhere, $progress, $readOnly, current } from '../../session/page.ts';
import { status } from '#text/status.ts';
import { all } from './page.ts';

/** Says and shows what is done: the list of lessons, the row of bulbs, the status line, the banner. */
export function startProgress(finished: string = status.finishedLesson): void {
  let before = $progress.get().seen.size;
  $progress.subscribe((progress) => {
    const { seen } = progress;
    for (const link of all('[data-nav]')) {
      const lesson = lessonOf(link);
      mark(link, seen.has(lesson), progress.known.has(lesson));
    }
    const done = all('[data-nav]:not([data-extra])').map((link) =>
      isLessonDone(progress, lessonOf(link)),
    );
    for (const row of all('[data-row]'))
      all('i', row).forEach((bulb, n) => bulb.classList.toggle('is-done', done[n]));
    if (seen.size > before) say(finished);
    before = seen.size;
    document
      .getElementById('bewijs')
      ?.toggleAttribute('hidden', !isDone(outcomeOf(progress, current().requirements)));
  });
  $readOnly.subscribe((readOnly) =>
    banner(readOnly ? ($elsewhere.get() ? status.elsewhere : status.readOnly) : ''),
  );
  $connection.subscribe((now, was) => {
    if (now in TROUBLE) banner(TROUBLE[now as keyof typeof TROUBLE]);
    else if (was && was in TROUBLE) {
      banner('');
      say(status.backOnline);
    }
  });
}

const TROUBLE = {
  retrying: status.saveFailed,
  waiting: status.saveWaits,
  lost: status.saveLost,
} as const;

const lessonOf = (link: HTMLElement) => link.dataset['nav'] as Id;

function mark(link: HTMLElement, seen: boolean, known: boolean): void {
  const icon = seen || known ? '#i-circle-check' : '#i-circle';
  link.querySelector('use')?.setAttribute('href', icon);
  const state = link.querySelector('[data-state]');
  if (state) state.textContent = seen ? status.isDone : known ? status.isKnown : '';
}

const say = (words: string) => put('status', words);
const banner = (words: string) => put('banner', words);

function put(id: string, words: string): void {
  const place = document.getElementById(id);
  if (place && place.textContent !== words) place.textContent = words;
}
