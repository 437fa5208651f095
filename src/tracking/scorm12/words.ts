import type { Id } from '../../core/course/id.ts';
import type { Pair, Step } from '../../core/quiz/interaction.ts';
import { safeId, type WordTable } from '../scorm/entry.ts';
import { LONGEST_TEXT, plain } from './formats.ts';

/** How every kind of answer is written. @spec scorm.md 4.9 */
export const WORDS: WordTable = {
  'fill-in': ({ response, pattern }) => ({
    response: response === undefined ? undefined : plain(response),
    patterns: pattern.map(plain),
  }),
  'true-false': ({ response, pattern }) => ({
    response: response ? 't' : 'f',
    patterns: [pattern ? 't' : 'f'],
  }),
  choice: ({ options, response, pattern }) => ({
    response: letters(options, response),
    patterns: [letters(options, pattern)],
  }),
  matching: ({ sources, targets, response, pattern }) => ({
    response: pairs(sources, targets, response),
    patterns: [pairs(sources, targets, pattern)],
  }),
  sequencing: ({ response, pattern }) => ({
    response: response.flatMap((id) => charOf(LETTERS, pattern.indexOf(id))).join(','),
    patterns: [letters(pattern, pattern)],
  }),
  numeric: ({ response, pattern }) => ({
    response: number(response),
    patterns: [number(pattern.answer)],
  }),
  likert: ({ response }) => ({ response: charOf(COUNT, response - 1).join(''), patterns: [] }),
  performance: ({ response, pattern }) => ({
    response: performed(response),
    patterns: [performed(pattern)],
  }),
};

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const COUNT = '123456789abcdefghijklmnopqrstuvwxyz';

/** None for what is not among the options any more. */
const charOf = (chars: string, place: number): readonly string[] =>
  [...chars].slice(place, place + 1).filter(() => place >= 0);

/** Each option by its authored place. @spec SCORM 1.2 RTE CMIFeedback: single characters, comma between */
const letters = (options: readonly Id[], chosen: readonly Id[]): string =>
  options.flatMap((id, n) => (chosen.includes(id) ? charOf(LETTERS, n) : [])).join(',');

/** `1.a,2.b`: sources are counted, targets are letters. @spec scorm.md 4.9 */
const pairs = (sources: readonly Id[], targets: readonly Id[], all: readonly Pair[]): string =>
  all
    .map(([source, target]) => [
      ...charOf(COUNT, sources.indexOf(source)),
      ...charOf(LETTERS, targets.indexOf(target)),
    ])
    .filter(({ length }) => length === 2)
    .map((pair) => pair.join('.'))
    .join(',');

/** Whole steps, as many as fit. */
const performed = (steps: readonly Step[]): string =>
  steps
    .map(({ step, answer }) => (answer ? `${safeId(step)}.${safeId(answer)}` : safeId(step)))
    .reduce((text, step) => {
      const longer = text ? `${text},${step}` : step;
      return longer.length > LONGEST_TEXT ? text : longer;
    }, '');

/** Every digit, and never an exponent. */
const number = (value: number): string =>
  value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 });
