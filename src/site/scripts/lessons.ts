import type { Id } from '../../core/course/id.ts';
import { finishLesson, showLesson } from '../../session/page.ts';
import { all } from './page.ts';

/**
 * Shows one lesson at a time: the hash names it, the focus goes to its title, the window is called
 * after it. The others stay findable with the browser's own search.
 */
export function startLessons(
  main: HTMLElement,
  place: Id | undefined,
  onShow: (lesson: Id, title: string) => void,
): void {
  const lessons = all('[data-lesson]', main);
  const byHash = () => lessons.find(({ id }) => `#${id}` === location.hash);
  const course = document.title;
  let shown: HTMLElement | undefined;

  const show = (lesson: HTMLElement | undefined) => {
    if (!lesson || lesson === shown) return;
    shown = lesson;
    for (const other of lessons) {
      if (other === lesson) other.removeAttribute('hidden');
      else other.setAttribute('hidden', 'until-found');
    }
    const title = titleOf(lesson)?.textContent?.trim() ?? '';
    document.title = `${title} - ${course}`;
    for (const link of all('[data-nav]'))
      if (link.dataset['nav'] === lesson.id) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    showLesson(lesson.id as Id);
    onShow(lesson.id as Id, title);
  };
  const arrive = (lesson: HTMLElement | undefined) => {
    if (!lesson) return;
    show(lesson);
    titleOf(lesson)?.focus({ preventScroll: true });
    main.scrollIntoView({ behavior: 'instant' });
  };

  const first = byHash() ?? lessons.find(({ id }) => id === place) ?? lessons[0];
  // Going all the way back, the address names no lesson any more: that is where the visit began.
  window.addEventListener('hashchange', () =>
    arrive(byHash() ?? (location.hash === '' ? first : undefined)),
  );
  for (const lesson of lessons)
    // The browser's search found a word in a hidden lesson: it is shown, and the address follows.
    // A link reveals its lesson in the same way; then `hashchange` comes next, and moves the focus too.
    lesson.addEventListener('beforematch', () => {
      history.replaceState(null, '', `#${lesson.id}`);
      show(lesson);
    });

  show(first);
  main.dataset['ready'] = '';
  watchEnds(lessons);
}

const titleOf = (lesson: HTMLElement | undefined) =>
  lesson?.querySelector<HTMLElement>('.hlt-lesson__title');

/** A lesson is read when its end has come into view. */
function watchEnds(lessons: readonly HTMLElement[]): void {
  const observer = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      const lesson = target.closest<HTMLElement>('[data-lesson]');
      if (isIntersecting && lesson) finishLesson(lesson.id as Id);
    }
  });
  for (const lesson of lessons) for (const end of all('[data-end]', lesson)) observer.observe(end);
}
