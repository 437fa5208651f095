import { marks as text } from '#text/find.ts';
import styles from '../styles/find.css?url';
import { tokensOf } from './tokens.ts';

const NAME = 'hlt-found';

let remove = () => {};

/** Marks words in a lesson, and says so above it with the way to each and the way to be rid of them. */
export function markWords(lesson: HTMLElement, words: readonly string[]): void {
  remove();
  const ranges = rangesOf(lesson, new Set(words));
  if (ranges.length === 0) return;
  useStyles();
  const marked = 'highlights' in CSS ? highlight(ranges) : wrap(ranges);
  const bar = barOf(lesson, marked.places, words);
  remove = () => {
    marked.remove();
    bar.remove();
    remove = () => {};
  };
}

/** The stylesheet of what is found comes when there is something to show. */
export function useStyles(): void {
  if (document.querySelector(`link[href="${styles}"]`)) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = styles;
  document.head.append(link);
}

function rangesOf(lesson: HTMLElement, words: ReadonlySet<string>): readonly Range[] {
  const ranges: Range[] = [];
  const texts = document.createTreeWalker(lesson, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode())
    // What can be pressed or answered is drawn by others.
    if (!node.parentElement?.closest('.hlt-island, .hlt-tools, .hlt-pager, noscript'))
      for (const { word, start, end } of tokensOf(node.nodeValue ?? ''))
        if (words.has(word.toLowerCase())) {
          const range = new Range();
          range.setStart(node, start);
          range.setEnd(node, end);
          ranges.push(range);
        }
  return ranges;
}

type Marked = { readonly places: readonly Element[]; readonly remove: () => void };

const placeOf = ({ startContainer }: Range): Element =>
  startContainer.parentElement ?? document.body;

function highlight(ranges: readonly Range[]): Marked {
  CSS.highlights.set(NAME, new Highlight(...ranges));
  return { places: ranges.map(placeOf), remove: () => CSS.highlights.delete(NAME) };
}

/** Where the browser knows no highlights. From the last, so that the ranges before it stay true. */
function wrap(ranges: readonly Range[]): Marked {
  const places = ranges.toReversed().map((range) => {
    const mark = document.createElement('mark');
    range.surroundContents(mark);
    return mark;
  });
  return {
    places: places.toReversed(),
    remove: () => {
      for (const mark of places) {
        const parent = mark.parentNode;
        mark.replaceWith(...mark.childNodes);
        parent?.normalize();
      }
    },
  };
}

function barOf(
  lesson: HTMLElement,
  places: readonly Element[],
  words: readonly string[],
): HTMLElement {
  const bar = document.createElement('div');
  bar.className = 'hlt-found';
  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  let at = 0;
  const next = button(text.next, () => {
    const place = places[at++ % places.length];
    for (let more = place?.closest('details'); more; more = more.parentElement?.closest('details'))
      more.open = true;
    place?.scrollIntoView({ block: 'center' });
  });
  const away = button(text.remove, () => {
    remove();
    lesson.querySelector<HTMLElement>('.hlt-lesson__title')?.focus();
  });
  bar.append(said, next, away);
  lesson.querySelector('.hlt-tools')?.after(bar);
  // A live region speaks of what changes after it is there.
  said.textContent = text.count(places.length, words.map((word) => `‘${word}’`).join(', '));
  return bar;
}

function button(label: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'hlt-button hlt-button--small';
  made.textContent = label;
  made.addEventListener('click', press);
  return made;
}
