import { MOST_HELP_QUESTIONS } from '../../core/course/decision-help.ts';
import { magDit as words } from '#text/mag-dit.ts';
import { drawRoad, type Step } from './help-road.ts';
import { all } from './page.ts';

/** What comes before the answers in the address: `#antwoorden/geen/nee`. */
const ANSWERS = '#antwoorden/';

/** Undefined for a hash that is about something else, such as the skip link. */
const answersIn = (hash: string): readonly string[] | undefined =>
  hash === '' || hash.startsWith(ANSWERS)
    ? hash.slice(ANSWERS.length).split('/').filter(Boolean)
    : undefined;

const addressOf = (answers: readonly string[]): string => ANSWERS + answers.join('/');

type Told = (steps: readonly Step[], outcome: HTMLElement | undefined) => void;

/**
 * Shows one question at a time. The address holds the answers, so that the browser's own Back is the
 * way back and an answer is a plain link; what was answered further on stays known.
 */
export function startSteps(main: HTMLElement, tell: Told): void {
  const nodes = all('[data-node]', main);
  const title = document.title;
  let furthest: readonly string[] = [];

  const draw = (answers: readonly string[]): HTMLElement | undefined => {
    const { steps, here } = walk(main, nodes, answers);
    const path = answers.slice(0, steps.length);
    if (!isOnRoad(path, furthest)) furthest = path;
    for (const node of nodes) node.hidden = node !== here;
    if (!here) return undefined;
    drawQuestion(here, path, furthest[path.length]);
    drawRoad(main, steps, (n) => addressOf(path.slice(0, n)));
    drawWayBack(main, path);
    const heading = here.querySelector('h2');
    document.title = `${textOf(heading)} - ${title}`;
    tell(steps, here.dataset['outcome'] === undefined ? undefined : here);
    return heading ?? undefined;
  };

  for (const again of all('[data-again]', main))
    again.addEventListener('click', () => {
      furthest = [];
    });
  draw(answersIn(location.hash) ?? []);
  window.addEventListener('hashchange', () => {
    const answers = answersIn(location.hash);
    if (answers === undefined) return;
    const heading = draw(answers);
    heading?.focus({ preventScroll: true });
    heading?.closest('section')?.scrollIntoView({ behavior: 'instant' });
  });
}

/** As far as the answers go: an address may be cut off, or older than the help. */
function walk(main: HTMLElement, nodes: readonly HTMLElement[], answers: readonly string[]) {
  const nodeOf = (id: string | undefined) => nodes.find(({ dataset }) => dataset['node'] === id);
  const steps: Step[] = [];
  let here = nodeOf(main.dataset['start']);
  for (const answer of answers) {
    const link = here && linksIn(here).find(({ dataset }) => dataset['answer'] === answer);
    const next = nodeOf(link?.dataset['to']);
    if (!here || !link || !next) break;
    steps.push({
      question: textOf(here.querySelector('h2')),
      answer: textOf(link.firstElementChild),
    });
    here = next;
  }
  return { steps, here };
}

const linksIn = (node: HTMLElement) => all('[data-answer]', node);

const isOnRoad = (path: readonly string[], road: readonly string[]) =>
  path.every((answer, n) => answer === road[n]);

/** Its place on this road, where each answer leads from here, and which was given before. */
function drawQuestion(node: HTMLElement, path: readonly string[], given: string | undefined): void {
  const place = node.querySelector('[data-place]');
  if (place) place.textContent = words.questionOf(path.length + 1, MOST_HELP_QUESTIONS);
  for (const link of linksIn(node)) {
    const answer = link.dataset['answer'] ?? '';
    link.setAttribute('href', addressOf([...path, answer]));
    link.querySelector('.hlt-help__given')?.remove();
    if (answer === given) link.append(givenMark());
  }
}

function givenMark(): HTMLElement {
  const mark = document.createElement('small');
  mark.className = 'hlt-help__given';
  mark.textContent = words.given;
  return mark;
}

function drawWayBack(main: HTMLElement, path: readonly string[]): void {
  for (const steps of all('[data-steps]', main)) steps.hidden = path.length === 0;
  for (const back of all('[data-back]', main))
    back.setAttribute('href', addressOf(path.slice(0, -1)));
}

const textOf = (element: Element | null): string =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
