import { decimal, entry, resultOf, safeId, wordsOf } from '../scorm/entry.ts';
import type { InteractionWrites } from '../scorm/standard.ts';
import { clockTime, timespan } from './formats.ts';
import { WORDS } from './words.ts';

/**
 * One entry of the journal, in the order that every platform accepts. A chunk of its own: see `index.ts`.
 * @spec scorm.md 4.9
 */
export const interactionWrites: InteractionWrites = (index, logged) => {
  const { id, body, score, weight, at, latency } = logged;
  const { response, patterns } = wordsOf(WORDS, body);
  return entry(index, [
    ['id', safeId(id)],
    ['type', body.type],
    ['time', clockTime(at)],
    // What weighs as much as any other need not say so.
    ...(weight === 1
      ? []
      : [['weighting', decimal(Math.min(100, Math.max(-100, weight)))] as const]),
    ...patterns.map((pattern, n) => [`correct_responses.${n}.pattern`, pattern] as const),
    ...(response === undefined ? [] : [['student_response', response] as const]),
    ['result', patterns.length > 0 ? resultOf(score, 'wrong') : 'neutral'],
    ...(latency ? [['latency', timespan(latency)] as const] : []),
  ]);
};
