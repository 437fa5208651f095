import type { Id } from '../../core/course/id.ts';
import { isLessonDone } from '../../core/progress/progress.ts';
import { $connection, $kept, $progress, $readOnly, current, flush } from '../../session/page.ts';
import { proof as words } from '#text/proof.ts';
import css from '../styles/proof.css?inline';
import { type AboutCourse, aboutCourse } from './about.ts';
import { adoptStyles, button, element } from './element.ts';
import { nameField } from './name-field.ts';
import { printPaper } from './paper.ts';
import { calledName, proofOf, type Registration } from './proof-of.ts';
import { proofPaper } from './proof-paper.ts';
import { today } from './today.ts';

/** What is known of the learner: on a page that is no document there is no session, and no platform. */
type Known = {
  readonly name: string;
  readonly learnt: () => readonly string[];
  readonly registration: () => Registration;
};

/** Opens a proof of participation, with a name that only this browser ever knows. */
export function start(): void {
  adoptStyles(css);
  const about = aboutCourse();
  const { learnt } = about;
  if (learnt) {
    open(about, { name: '', learnt: () => learnt, registration: () => 'none' });
    return;
  }
  const name = calledName(current().launch.learner.name);
  const { draw, closed } = open(about, { name, learnt: lessonsDone, registration });
  const stops = [$kept, $connection].map((store) => store.listen(draw));
  closed(() => stops.forEach((stop) => stop()));
  // The platform is asked once more to keep the result: what it says then is what stands on the paper.
  flush();
}

function open(about: AboutCourse, { name: given, learnt, registration: registered }: Known) {
  const preview = element('div');
  const draw = () => preview.replaceChildren(drawn());
  const name = nameField(given, draw);
  const drawn = () =>
    proofPaper(
      proofOf({
        about,
        name: name.value(),
        isNameFromPlatform: name.isGiven(),
        learnt: learnt(),
        registration: registered(),
        day: today(),
      }),
    );
  const print = () => {
    if (name.check()) void printPaper(`${words.title} - ${about.title}`, drawn());
  };
  const dialog = element(
    'dialog',
    { class: 'hlt-proof', 'aria-labelledby': 'bewijs-titel' },
    element('h2', { id: 'bewijs-titel' }, words.dialog),
    element('p', {}, words.lead),
    ...name.parts,
    preview,
    ...(registered() === 'none' ? [element('p', {}, words.hired(about.organisation))] : []),
    element('p', {}, words.howToKeep),
    element(
      'div',
      { class: 'hlt-actions' },
      button(words.print, print, 'hlt-button--primary'),
      button(words.close, () => dialog.close()),
    ),
  );
  draw();
  document.body.append(dialog);
  const closed = (then: () => void) => dialog.addEventListener('close', then);
  closed(() => dialog.remove());
  dialog.showModal();
  return { draw, closed };
}

function registration(): Registration {
  if ($connection.get() === 'none') return 'none';
  if ($readOnly.get()) return 'review';
  return $kept.get()?.completion === 'completed' ? 'kept' : 'waiting';
}

/** In the words of the page, and only what this learner read or knew. */
const lessonsDone = (): readonly string[] =>
  [...document.querySelectorAll('[data-lesson]')].flatMap((lesson) => {
    const title = lesson.querySelector('.hlt-lesson__title')?.textContent?.trim();
    return title && isLessonDone($progress.get(), lesson.id as Id) ? [title] : [];
  });
