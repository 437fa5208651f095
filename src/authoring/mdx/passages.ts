import type { Nodes } from 'mdast';
import type { Place } from '../issue.ts';
import { startOf } from './walk.ts';

/** A paragraph or a heading without its markup. */
export type Passage = {
  readonly text: string;
  /** Where a character of the text stands in the file. */
  readonly at: (offset: number) => Place;
};

/** One visible character or more, and where they come from. */
type Piece = { readonly text: string; readonly offset: number };

export function passagesOf(
  node: Nodes,
  source: string,
  at: (offset: number) => Place,
): readonly Passage[] {
  if (node.type !== 'paragraph' && node.type !== 'heading') return [];
  const pieces = node.children.flatMap((child) => piecesOf(child, source));
  const offsets = pieces.flatMap(({ text, offset }) => Array.from(text, (_, n) => offset + n));
  return [
    {
      text: pieces.map(({ text }) => text).join(''),
      at: (offset) => at(offsets[offset] ?? startOf(node)),
    },
  ];
}

function piecesOf(node: Nodes, source: string): readonly Piece[] {
  if (node.type === 'text') return unescaped(node.value, source, startOf(node));
  if (node.type === 'inlineCode') return [{ text: node.value, offset: startOf(node) }];
  if ('children' in node && node.children.length > 0)
    return node.children.flatMap((child) => piecesOf(child, source));
  // A component without text of its own shows a value that is not known here: one word.
  if (node.type === 'mdxJsxTextElement')
    return [{ text: node.name === 'br' ? ' ' : 'hier', offset: startOf(node) }];
  return node.type === 'break' ? [{ text: ' ', offset: startOf(node) }] : [];
}

/** The source may hold a backslash before a sign. */
function unescaped(value: string, source: string, start: number): readonly Piece[] {
  let offset = start;
  return [...value].map((character) => {
    if (source[offset] === '\\' && source[offset + 1] === character) offset += 1;
    const piece = { text: character, offset };
    offset += character.length;
    return piece;
  });
}
