import { print as words } from '#text/print.ts';
import { element } from './element.ts';

const NOT_ON_PAPER =
  'nav,noscript,script,button:not(.hlt-term,.hlt-button--choice),[data-site-only],[role=status],[role=alert],.hlt-tools,.hlt-aids,#bewijs,[data-grip]';

/** The page is still there: what has a name on it may not exist twice. */
const NAMES = ['id', 'for', 'name', 'data-document', 'data-lesson', 'data-question', 'data-test'];

/** Makes of a part of a page what can be read and filled in on paper; changes the part itself. */
export function toPaper(part: Element): void {
  for (const it of part.querySelectorAll(NOT_ON_PAPER)) it.remove();
  for (const it of part.querySelectorAll('details')) it.open = true;
  for (const list of part.querySelectorAll('.hlt-pairs')) list.prepend(chooseFrom(list));
  for (const select of part.querySelectorAll('select')) select.replaceWith(blank());
  for (const it of [part, ...part.querySelectorAll('*')])
    for (const name of NAMES) it.removeAttribute(name);
}

const blank = () => element('span', { class: 'hlt-paper__blank' });

/** What the lists beside the items offer; the first of a list asks to choose. */
function chooseFrom(list: Element): Element {
  const [, ...options] = list.querySelector('select')?.options ?? [];
  return element('li', {}, `${words.chooseFrom} ${options.map(({ text }) => text).join(' / ')}`);
}

/** The explanations of the terms that this part uses, which stand elsewhere on its page. */
export function termsOn(part: Element, page: Document): readonly Element[] {
  const ids = [...part.querySelectorAll('.hlt-term')].map((it) => it.getAttribute('popovertarget'));
  return [...new Set(ids)].flatMap((id) => {
    const [term, text] = page.getElementById(`${id}`)?.querySelectorAll('p') ?? [];
    if (!term?.textContent || !text?.textContent) return [];
    const name = element('strong', {}, `${term.textContent.trim()}: `);
    return [element('p', {}, name, text.textContent.trim())];
  });
}
