import type { LoggedInteraction } from '../../core/quiz/interaction.ts';
import { decimal, resultOf, safeId, type SomeWords, wordsOf } from '../scorm/entry.ts';
import type { Write } from '../scorm/standard.ts';
import { duration, line, timestamp } from './formats.ts';

/** What was passed is told as if it was typed: with every package. */
export const TYPED = {
  'fill-in': ({ response, pattern }) => ({
    response: response === undefined ? undefined : line(response, 250),
    patterns: pattern.map((text) => line(text, 250)),
  }),
} satisfies SomeWords;

/** One entry of the journal, in the order that every platform accepts. @spec scorm.md 4.9 */
export function interactionWrites(
  index: number,
  logged: LoggedInteraction,
  words: SomeWords = TYPED,
): readonly Write[] {
  const { id, body, score, weight, at, latency, description } = logged;
  const { response, patterns } = wordsOf(words, body);
  // An empty one is refused, and the same one twice as well (351). @spec scorm.md 3.2
  const right = [...new Set(patterns)].filter(Boolean);
  const write = (name: string, value: string): Write => [
    `cmi.interactions.${index}.${name}`,
    value,
  ];
  return [
    write('id', safeId(id)),
    write('type', body.type),
    write('timestamp', timestamp(at)),
    ...right.map((pattern, n) => write(`correct_responses.${n}.pattern`, pattern)),
    // What weighs as much as any other need not say so.
    ...(weight === 1 ? [] : [write('weighting', decimal(weight))]),
    ...(response ? [write('learner_response', response)] : []),
    write('result', patterns.length > 0 ? resultOf(score, 'incorrect') : 'neutral'),
    ...(latency ? [write('latency', duration(latency))] : []),
    ...(description ? [write('description', line(description, 250))] : []),
  ];
}
