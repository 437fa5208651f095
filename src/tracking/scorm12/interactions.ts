import type { Id } from '../../core/course/id.ts';
import type { Interaction, LoggedInteraction, Pair, Step } from '../../core/quiz/interaction.ts';
import { clockTime, decimal, timespan } from './formats.ts';
import type { Write } from './writes.ts';

type Kind = Interaction['type'];
type Words = {
  readonly response?: string;
  /** Each is right; none where nothing is. */
  readonly patterns: readonly string[];
};

/** A kind that is added to the core does not compile until it has its words here. */
const WORDS: {
  readonly [K in Kind]: (body: Extract<Interaction, { readonly type: K }>) => Words;
} = {
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
  'fill-in': ({ response, pattern }) => ({
    response: response === undefined ? undefined : plain(response),
    patterns: pattern.map(plain),
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
      return longer.length > LONGEST ? text : longer;
    }, '');

const LONGEST = 255;

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

/** Every digit, and never an exponent. */
const number = (value: number): string =>
  value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 });

/** Moodle's players refuse a hyphen; no authored id has a `_`. @spec scorm.md 4.9 */
export const safeId = (id: Id): string => id.replaceAll('-', '_').slice(0, 250);

/** In between is neither right nor wrong: a number, which is what a partly right answer is. */
const result = (score: number): string =>
  score >= 1 ? 'correct' : score <= 0 ? 'wrong' : decimal(Math.min(0.99, Math.max(0.01, score)));

/** One entry of the journal, in the order that every platform accepts. @spec scorm.md 4.9 */
export function interactionWrites(index: number, logged: LoggedInteraction): readonly Write[] {
  const { id, body, score, weight, at, latency } = logged;
  // The table is total over the kinds; TypeScript cannot tie the row to the body.
  const { response, patterns } = (WORDS[body.type] as (body: Interaction) => Words)(body);
  const write = (name: string, value: string): Write => [
    `cmi.interactions.${index}.${name}`,
    value,
  ];
  return [
    write('id', safeId(id)),
    write('type', body.type),
    write('time', clockTime(at)),
    write('weighting', decimal(Math.min(100, Math.max(-100, weight)))),
    ...patterns.map((pattern, n) => write(`correct_responses.${n}.pattern`, pattern)),
    ...(response === undefined ? [] : [write('student_response', response)]),
    write('result', patterns.length > 0 ? result(score) : 'neutral'),
    write('latency', timespan(latency)),
  ];
}
