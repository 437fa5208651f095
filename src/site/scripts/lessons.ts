import type { Id } from '../../core/course/id.ts';
import { finishLesson, showLesson } from '../../session/page.ts';
import { all } from './page.ts';

/**
 * Shows one lesson at a time: the hash names it, the focus goes to its title, the window is called
 * after it. The others stay findable with the browser's own search.
 */
export function startLessons(main: HTMLElement, place: Id | undefined): void {
  const lessons = all('[data-lesson]', main);
  const byHash = () => lessons.find(({ id }) => id === decodeURIComponent(location.hash.slice(1)));
  const course = document.title;
  let shown: HTMLElement | undefined;

  const show = (lesson: HTMLElement | undefined, arrive: boolean) => {
    if (!lesson || lesson === shown) return;
    shown = lesson;
    for (const other of lessons) {
      if (other === lesson) other.removeAttribute('hidden');
      else other.setAttribute('hidden', 'until-found');
    }
    const title = lesson.querySelector<HTMLElement>('.hlt-lesson__title');
    document.title = `${title?.textContent?.trim()} - ${course}`;
    for (const link of all('[data-nav]'))
      if (link.dataset['nav'] === lesson.id) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    showLesson(lesson.id as Id);
    if (!arrive) return;
    title?.focus({ preventScroll: true });
    main.scrollIntoView({ behavior: 'instant' });
  };

  window.addEventListener('hashchange', () => show(byHash(), true));
  for (const lesson of lessons)
    // The browser's search found a word in a hidden lesson: it is shown, and the address follows.
    lesson.addEventListener('beforematch', () => {
      history.replaceState(null, '', `#${lesson.id}`);
      show(lesson, false);
    });

  show(byHash() ?? lessons.find(({ id }) => id === place) ?? lessons[0], false);
  main.dataset['ready'] = '';
  watchEnds(lessons);
}

/** A lesson is read when its end has come into view. */
function watchEnds(lessons: readonly HTMLElement[]): void {
  const observer = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      const lesson = target.closest<HTMLElement>('[data-lesson]');
      if (isIntersecting && lesson) finishLesson(lesson.id as Id);
    }
  });
  for (const lesson of lessons)
    for (const end of all('[data-end]', lesson)) observer.observe(end);
}
