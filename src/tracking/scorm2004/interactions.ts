import { decimal, entry, resultOf, safeId, wordsOf } from '../scorm/entry.ts';
import type { InteractionWrites } from '../scorm/standard.ts';
import { duration, line, timestamp } from './formats.ts';
import { WORDS } from './words.ts';

/**
 * One entry of the journal, in the order that every platform accepts. A chunk of its own: see `index.ts`.
 * @spec scorm.md 4.9
 */
export const interactionWrites: InteractionWrites = (index, logged) => {
  const { id, body, score, weight, at, latency, description } = logged;
  const { response, patterns } = wordsOf(WORDS, body);
  // An empty one is refused, and the same one twice as well (351). @spec scorm.md 3.2
  const right = [...new Set(patterns)].filter(Boolean);
  return entry(index, [
    ['id', safeId(id)],
    ['type', body.type],
    ['timestamp', timestamp(at)],
    ...right.map((pattern, n) => [`correct_responses.${n}.pattern`, pattern] as const),
    // What weighs as much as any other need not say so.
    ...(weight === 1 ? [] : [['weighting', decimal(weight)] as const]),
    ...(response ? [['learner_response', response] as const] : []),
    ['result', patterns.length > 0 ? resultOf(score, 'incorrect') : 'neutral'],
    ...(latency ? [['latency', duration(latency)] as const] : []),
    ...(description ? [['description', line(description, 250)] as const] : []),
  ]);
};
