import { reading as words } from '#text/reading.ts';
import { sentencesIn } from './sentences.ts';

/** One sentence to be said, and where it stands. */
export type Spoken = {
  readonly text: string;
  /** The words on the page; a picture has none. */
  readonly range?: Range;
  readonly element: Element;
};

/** What starts a text of its own; anything else is part of the text around it. */
const BLOCKS =
  'h1,h2,h3,h4,h5,h6,p,li,dt,dd,td,th,caption,summary,figcaption,blockquote,legend,label,div,section,article,b,.hlt-eyebrow>span';
const SKIPPED = [
  'button:not(.hlt-term)',
  'input',
  'select',
  'textarea',
  'nav',
  'script',
  'noscript',
  '[hidden]',
  '[aria-hidden="true"]',
  '.vh',
  '.hlt-tools',
  '.hlt-aids',
  '.hlt-sources',
  '.hlt-reader',
  '[data-site-only]',
].join(',');

/** Every sentence of a lesson that the eye can read, in order; of a picture what it shows. */
export function spokenIn(lesson: Element): readonly Spoken[] {
  const spoken: Spoken[] = [];
  let block: Element | null = null;
  let nodes: Text[] = [];
  const finish = () => {
    spoken.push(...sentencesOf(nodes));
    nodes = [];
  };
  const walker = document.createTreeWalker(lesson, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
    acceptNode: (node) =>
      node instanceof Element && isSkipped(node)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  });
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) {
      const own = node.parentElement?.closest(BLOCKS) ?? lesson;
      if (own !== block) finish();
      block = own;
      nodes.push(node);
      continue;
    }
    const picture = node instanceof Element ? alternativeOf(node) : undefined;
    // A line that was broken ends what was said before it.
    if (picture || node.nodeName === 'BR') finish();
    if (picture && node instanceof Element)
      spoken.push({ text: words.picture(picture), element: node });
  }
  finish();
  return spoken;
}

const isSkipped = (element: Element): boolean =>
  element.matches(SKIPPED) || element.matches('details:not([open]) > :not(summary)');

/** What stands in the place of a picture, for those who do not see it. */
const alternativeOf = (element: Element): string | undefined =>
  element.matches('img, svg[role="img"], [role="img"]')
    ? (element.getAttribute('alt') ?? element.getAttribute('aria-label') ?? undefined) || undefined
    : undefined;

/** A text may be spread over nodes, by bold words and links. */
function sentencesOf(nodes: readonly Text[]): readonly Spoken[] {
  const text = nodes.map(({ data }) => data).join('');
  return sentencesIn(text).flatMap(({ start, end }) => {
    const range = document.createRange();
    const [first, last] = [placeOf(nodes, start), placeOf(nodes, end)];
    if (!first?.node.parentElement || !last) return [];
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset);
    const said = text.slice(start, end).replace(/\s+/g, ' ');
    return [{ text: said, range, element: first.node.parentElement }];
  });
}

function placeOf(nodes: readonly Text[], offset: number) {
  let left = offset;
  for (const node of nodes) {
    if (left <= node.length) return { node, offset: left };
    left -= node.length;
  }
  return undefined;
}
