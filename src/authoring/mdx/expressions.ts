import type { Nodes } from 'mdast';
import { type Issue, makeIssue, type Place } from '../issue.ts';

const COMMENT = /^\s*(\/\*((?!\*\/)[\s\S])*\*\/\s*)+$/;

/** `{naam}` is JavaScript to MDX, and `import` a command; authors need neither. */
export function expressionIssues(node: Nodes, place: Place): readonly Issue[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [makeIssue('mdx/import', place)];
    case 'mdxTextExpression':
    case 'mdxFlowExpression':
      return COMMENT.test(node.value) ? [] : [makeIssue('mdx/brace', place)];
    default:
      return [];
  }
}
