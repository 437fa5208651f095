import type { Nodes } from 'mdast';
import { type Issue, makeIssue, type Place } from '../issue.ts';
import { startOf } from './walk.ts';

/** The page gives the lesson its title; in the text headings start at `##` and skip no level. */
export function checkHeadings(
  nodes: readonly Nodes[],
  at: (offset: number) => Place,
): readonly Issue[] {
  let above = 1;
  return nodes.flatMap((node) => {
    if (node.type !== 'heading') return [];
    const { depth } = node;
    const fits = depth > 1 && depth <= above + 1;
    const expected = '#'.repeat(Math.max(2, Math.min(depth, above + 1)));
    above = Math.max(2, Math.min(depth, above + 1));
    return fits
      ? []
      : [makeIssue('heading/level', at(startOf(node)), { expected: `\`${expected}\`` })];
  });
}
