import type { Nodes, Root } from 'mdast';

/** Something that a lesson shows and that is written elsewhere. */
export type Shown = { readonly name: string; readonly id: string };

/** What stands under one heading, in order; before the first heading there is no heading. */
export type RawSection = { readonly heading: string; readonly parts: readonly (string | Shown)[] };

/** Asked, not told: the words of a question are no part of the text. */
const ASKED = new Set(['Vraag', 'Toets']);

const SHOWN = new Set(['Figuur', 'Richtlijn', 'Instelling']);

/** The words of a lesson, a section per heading. */
export function sectionsIn(tree: Root): readonly RawSection[] {
  const sections: { heading: string; parts: (string | Shown)[] }[] = [{ heading: '', parts: [] }];
  for (const node of tree.children) {
    if (node.type === 'heading') sections.push({ heading: wordsOf(node), parts: [] });
    else sections.at(-1)?.parts.push(...partsOf(node));
  }
  return sections.filter(({ parts }) => parts.length > 0);
}

/** Drawings and settings are named, the rest is text. */
function partsOf(node: Nodes): readonly (string | Shown)[] {
  if (node.type === 'yaml' || node.type === 'html' || node.type === 'image') return [];
  if ('value' in node) return [node.value];
  if (node.type === 'break') return [' '];
  const inner = 'children' in node ? node.children.flatMap(partsOf) : [];
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const name = node.name ?? '';
    if (ASKED.has(name)) return [];
    if (SHOWN.has(name)) return [{ name, id: attributeOf(node, 'id') }];
    return node.type === 'mdxJsxFlowElement'
      ? [titled(attributeOf(node, 'title')), ...inner, ' ']
      : inner;
  }
  return isBlock(node) ? [...inner, ' '] : inner;
}

/** As a sentence of its own. */
const titled = (title: string) =>
  title && /[.?!]$/.test(title) ? `${title} ` : title && `${title}. `;

const isBlock = ({ type }: Nodes) =>
  ['paragraph', 'heading', 'listItem', 'tableCell'].includes(type);

function attributeOf(
  { attributes }: Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>,
  wanted: string,
): string {
  const found = attributes.find((it) => it.type === 'mdxJsxAttribute' && it.name === wanted);
  return typeof found?.value === 'string' ? found.value : '';
}

const wordsOf = (node: Nodes): string =>
  partsOf(node)
    .filter((part) => typeof part === 'string')
    .join('')
    .trim();
