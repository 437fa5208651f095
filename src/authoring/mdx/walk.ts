import type { Nodes, Root } from 'mdast';

/** Every node below the root, in the order of the text. */
export function* walk(node: Root | Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* walk(child);
}

export const startOf = (node: Nodes): number => node.position?.start.offset ?? 0;
