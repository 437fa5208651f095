import { longDate } from '#text/dates.ts';
import { print as words } from '#text/print.ts';
import { aboutCourse } from './about.ts';
import { element } from './element.ts';
import { printPaper } from './paper.ts';
import { termsOn, toPaper } from './to-paper.ts';
import { today } from './today.ts';

/**
 * Prints the lesson of this button, or the whole document. What is printed is the page as it was made:
 * with every question, and without what was answered since.
 */
export async function start(opener: HTMLElement): Promise<void> {
  const page = await madePage();
  const whole = page.querySelector('[data-document]');
  const lesson = opener.closest('[data-lesson]')?.id;
  const isLesson = opener.dataset['print'] === 'lesson';
  const part = isLesson ? whole?.querySelector(`#${lesson}`) : whole;
  // A platform whose session has expired answers with a login page.
  if (!whole || !part) throw new Error('Not our page');
  const heading = whole.querySelector('.hlt-document__title')?.textContent?.trim() ?? '';
  const { course, version } = aboutCourse();
  const terms = termsOn(part, page);
  toPaper(part);
  await printPaper(
    isLesson ? document.title : heading,
    ...(isLesson ? [element('p', { class: 'hlt-document__title' }, heading)] : []),
    part,
    ...(terms.length > 0
      ? [element('h3', {}, isLesson ? words.terms : words.termsOfAll), ...terms]
      : []),
    element('p', { class: 'hlt-meta' }, words.version(course, version, longDate(today()))),
  );
}

async function madePage(): Promise<Document> {
  const response = await fetch(location.href.replace(/#.*/, ''));
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}
