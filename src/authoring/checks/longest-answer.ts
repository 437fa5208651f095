import type { Id } from '../../core/course/id.ts';
import { rulesOf } from '../../core/quiz/all-rules.ts';
import type { Ask, Question, Response } from '../../core/quiz/question.ts';
import { choicesOf } from '../../core/quiz/scenario-graph.ts';

/** No number is written longer. */
const LONGEST_NUMBER = -2.2250738585072014e-308;

/** The answer that takes most room when it is kept. For most kinds one answer takes as much as another. */
export function longestAnswer({ ask, key }: Question): Response {
  switch (ask.kind) {
    case 'check-answer':
      return ask.sentences.map(({ id }) => id);
    case 'safe-prompt':
      return ask.words.map(({ id }) => id);
    case 'numeric':
      return LONGEST_NUMBER;
    case 'scenario':
      return longestPath(ask);
    default:
      return rulesOf(ask.kind).solution(ask, key);
  }
}

/** Who goes round in circles takes more room still; once round is a fair guess. */
function longestPath({ start, nodes }: Ask<'scenario'>): readonly Id[] {
  const known = new Map<Id, readonly Id[]>();
  const from = (situation: Id): readonly Id[] => {
    const before = known.get(situation);
    if (before) return before;
    known.set(situation, []);
    const longest = choicesOf(nodes.find(({ id }) => id === situation))
      .map(({ id, to }) => [id, ...from(to)])
      .reduce((long, path) => (path.length > long.length ? path : long), []);
    known.set(situation, longest);
    return longest;
  };
  return from(start);
}
