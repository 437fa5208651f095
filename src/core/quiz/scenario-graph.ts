import type { Id } from '../course/id.ts';
import type { Scenario, ScenarioChoice, ScenarioNode } from './scenario.ts';

type Ask = Scenario['ask'];
type Ends = Scenario['key']['ends'];

export const choicesOf = (node: ScenarioNode | undefined): readonly ScenarioChoice[] =>
  node && 'choices' in node ? node.choices : [];

const nodeOf = (ask: Ask, id: Id | undefined): ScenarioNode | undefined =>
  ask.nodes.find((node) => node.id === id);

/** Where these choices lead; undefined when one of them cannot be made. */
export const walk = (ask: Ask, path: readonly Id[]): ScenarioNode | undefined =>
  path.reduce(
    (node, id) => nodeOf(ask, choicesOf(node).find((choice) => choice.id === id)?.to),
    nodeOf(ask, ask.start),
  );

/** A shortest road from `from` to every node that can be reached: breadth first, so a loop does no harm. */
function roads(ask: Ask, from: Id): ReadonlyMap<Id, readonly Id[]> {
  const found = new Map<Id, readonly Id[]>([[from, []]]);
  // A map that grows while it is read is read to its end.
  for (const [id, path] of found)
    for (const { id: choice, to } of choicesOf(nodeOf(ask, id)))
      if (!found.has(to) && nodeOf(ask, to)) found.set(to, [...path, choice]);
  return found;
}

/** The best end that can still be reached from here. */
export const bestFrom = (ask: Ask, ends: Ends, from: Id | undefined): number =>
  from === undefined ? 0 : Math.max(0, ...[...roads(ask, from).keys()].map((id) => ends[id] ?? 0));

/** A shortest road to a best end. */
export function bestPath(ask: Ask, ends: Ends): readonly Id[] {
  const best = bestFrom(ask, ends, ask.start);
  const road = [...roads(ask, ask.start)].find(
    ([id]) => isEnd(ask, id) && (ends[id] ?? 0) === best,
  );
  return road?.[1] ?? [];
}

const isEnd = (ask: Ask, id: Id) => {
  const node = nodeOf(ask, id);
  return node !== undefined && 'end' in node;
};

/** Situations that no road leads to: an author's mistake. */
export function unreachableNodes(ask: Ask): readonly Id[] {
  const reached = roads(ask, ask.start);
  return ask.nodes.map(({ id }) => id).filter((id) => !reached.has(id));
}

/** Situations from which no road leads to an end: an author's mistake. */
export const neverEnding = (ask: Ask): readonly Id[] =>
  ask.nodes
    .map(({ id }) => id)
    .filter((from) => ![...roads(ask, from).keys()].some((id) => isEnd(ask, id)));
