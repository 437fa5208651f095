import type { Id } from '../course/id.ts';
import type { Interaction } from './interaction.ts';
import type { Part, Scored } from './rules.ts';

/**
 * Some of these had to be marked. A needless mark takes away what a right one gave, never below zero:
 * who marks everything has found nothing.
 */
export function judgeMarks(
  all: readonly { readonly id: Id }[],
  wanted: readonly Id[],
  marked: readonly Id[],
  explain: (id: Id) => Partial<Part>,
): Scored {
  const found = wanted.filter((id) => marked.includes(id)).length;
  const needless = new Set(marked).size - found;
  return {
    score: Math.max(0, (found - needless) / wanted.length),
    parts: all
      .filter(({ id }) => marked.includes(id) || wanted.includes(id))
      .map(({ id }) => ({ ...explain(id), target: id, state: stateOf(id, wanted, marked) })),
  };
}

const stateOf = (id: Id, wanted: readonly Id[], marked: readonly Id[]): Part['state'] =>
  !marked.includes(id) ? 'missed' : wanted.includes(id) ? 'right' : 'wrong';

/** The most options that a choice may have. @spec scorm.md 4.9 */
const MOST_OPTIONS = 36;

/** A choice; a long text has more tokens than a choice may have options, and becomes a list of steps. */
export function markInteraction(
  all: readonly { readonly id: Id }[],
  pattern: readonly Id[],
  response: readonly Id[],
): Interaction {
  const options = all.map(({ id }) => id);
  if (options.length <= MOST_OPTIONS) return { type: 'choice', options, response, pattern };
  const stepsOf = (ids: readonly Id[]) =>
    options.filter((id) => ids.includes(id)).map((step) => ({ step }));
  return { type: 'performance', response: stepsOf(response), pattern: stepsOf(pattern) };
}
