import { find as words } from '#text/find.ts';
import { ENTRY_KINDS } from './entry.ts';
import { excerptOf, foundWords } from './excerpt.ts';
import type { Found, Hit } from './search.ts';

export type Place = {
  /** The address of a hit, seen from this page; the words are what its lesson marks. */
  readonly hrefOf: (hit: Hit, words: readonly string[]) => string;
  /** Level of the headings above each kind of result. */
  readonly level: 2 | 3;
};

/** A help is shown to whoever asks ‘may I’: that is the answer, and the lessons are the reasons. */
const SHOWN_FIRST = ['tool', ...ENTRY_KINDS.filter((kind) => kind !== 'tool')] as const;

/** Of each kind the best: who has not found it by then asks in other words. */
const SHOWN = { lesson: 8, tool: 2, term: 4, guideline: 4, news: 2, source: 4 } as const;

/** What was found, as a list per kind, and how many results that shows. */
export function drawResults({ term, hits }: Found, place: Place) {
  const groups = SHOWN_FIRST.map((kind) => ({
    title: words.kinds[kind] as string,
    hits: hits.filter(({ entry }) => entry.kind === kind).slice(0, SHOWN[kind]),
  })).filter((group) => group.hits.length > 0);
  const all = term ? [{ title: words.meaning, hits: [term] }, ...groups] : groups;
  return {
    count: all.reduce((sum, group) => sum + group.hits.length, 0),
    elements: all.flatMap((group) => [
      element(`h${place.level}`, group.title),
      listOf(group.hits, place),
    ]),
  };
}

function listOf(hits: readonly Hit[], place: Place): HTMLElement {
  const list = element('ol', ...hits.map((hit) => itemOf(hit, place)));
  list.setAttribute('role', 'list');
  list.className = 'hlt-results';
  return list;
}

function itemOf(hit: Hit, { hrefOf }: Place): HTMLElement {
  const { entry } = hit;
  const link = element('a', entry.title);
  link.setAttribute('href', hrefOf(hit, foundWords(hit)));
  const { heading, pieces } = excerptOf(hit);
  const where = [entry.where, heading].filter(Boolean).join(' › ');
  const place = element('span', where);
  place.className = 'hlt-meta';
  return element(
    'li',
    link,
    ...(where ? [place] : []),
    element('p', ...pieces.map(({ text, isFound }) => (isFound ? element('mark', text) : text))),
  );
}

export function element(name: string, ...children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}
