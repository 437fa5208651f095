import { proof as words } from '#text/proof.ts';
import { element } from './element.ts';
import type { Proof } from './proof-of.ts';

/** Draws a proof: the same on the screen and on paper. */
export const proofPaper = ({ name, tookPart, rows, learnt, notes }: Proof): HTMLElement =>
  element(
    'article',
    { class: 'hlt-proof__paper' },
    element('h3', {}, words.title),
    element(
      'p',
      { class: 'hlt-proof__who' },
      element('strong', {}, name),
      ` ${words.tookPart} ${tookPart}.`,
    ),
    element(
      'dl',
      {},
      ...rows.map(([term, text]) =>
        element('div', {}, element('dt', {}, term), element('dd', {}, text)),
      ),
    ),
    element('h4', {}, words.learnt),
    element('ul', {}, ...learnt.map((title) => element('li', {}, title))),
    ...notes.map((note) => element('p', { class: 'hlt-meta' }, note)),
  );
