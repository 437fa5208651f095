import type { LoggedInteraction } from '../../core/quiz/interaction.ts';
import { decimal, resultOf, safeId, type SomeWords, wordsOf } from '../scorm/entry.ts';
import type { Write } from '../scorm/standard.ts';
import { clockTime, timespan } from './formats.ts';

export const LONGEST = 255;

/** What anyone typed, in the characters that every platform takes. @spec SCORM 1.2 RTE CMIString255 */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .replace(/[^ -~]/gu, '?')
    .slice(0, LONGEST);

/** What was passed is told as if it was typed: with every package. */
export const TYPED = {
  'fill-in': ({ response, pattern }) => ({
    response: response === undefined ? undefined : plain(response),
    patterns: pattern.map(plain),
  }),
} satisfies SomeWords;

/** One entry of the journal, in the order that every platform accepts. @spec scorm.md 4.9 */
export function interactionWrites(
  index: number,
  logged: LoggedInteraction,
  words: SomeWords = TYPED,
): readonly Write[] {
  const { id, body, score, weight, at, latency } = logged;
  const { response, patterns } = wordsOf(words, body);
  const write = (name: string, value: string): Write => [
    `cmi.interactions.${index}.${name}`,
    value,
  ];
  return [
    write('id', safeId(id)),
    write('type', body.type),
    write('time', clockTime(at)),
    // What weighs as much as any other need not say so.
    ...(weight === 1 ? [] : [write('weighting', decimal(Math.min(100, Math.max(-100, weight))))]),
    ...patterns.map((pattern, n) => write(`correct_responses.${n}.pattern`, pattern)),
    ...(response === undefined ? [] : [write('student_response', response)]),
    write('result', patterns.length > 0 ? resultOf(score, 'wrong') : 'neutral'),
    ...(latency ? [write('latency', timespan(latency))] : []),
  ];
}
