import type { Id } from '../../core/course/id.ts';
import type { Pair, Step } from '../../core/quiz/interaction.ts';
import { safeId, type WordTable } from '../scorm/entry.ts';
import { line, real } from './formats.ts';

/** How every kind of answer is written. @spec SCORM 2004 RTE 4.2.9.1, scorm.md 4.9 */
export const WORDS: WordTable = {
  'fill-in': ({ response, pattern }) => ({
    response: response === undefined ? undefined : line(response, 250),
    patterns: pattern.map((text) => line(text, 250)),
  }),
  'true-false': ({ response, pattern }) => ({
    response: String(response),
    patterns: [String(pattern)],
  }),
  choice: ({ options, response, pattern }) => ({
    response: chosen(options, response),
    patterns: [chosen(options, pattern)],
  }),
  matching: ({ sources, targets, response, pattern }) => ({
    response: pairs(sources, targets, response),
    patterns: [pairs(sources, targets, pattern)],
  }),
  sequencing: ({ response, pattern }) => ({
    response: list(response.filter((id) => pattern.includes(id))),
    patterns: [list(pattern)],
  }),
  numeric: ({ response, pattern: { answer, tolerance } }) => ({
    response: real(response),
    // Always both ends: a bare number is refused. @spec scorm.md 4.9
    patterns: [`${real(answer - tolerance)}[:]${real(answer + tolerance)}`],
  }),
  // An identifier, which begins with a letter.
  likert: ({ response }) => ({ response: `x${response}`, patterns: [] }),
  performance: ({ response, pattern }) => ({
    response: performed(response),
    patterns: [performed(pattern)],
  }),
};

const list = (ids: readonly Id[]): string => ids.slice(0, 36).map(safeId).join('[,]');

/** A set: each once, in authored order; what is not among the options any more is left out. */
const chosen = (options: readonly Id[], some: readonly Id[]): string =>
  list(options.filter((id) => some.includes(id)));

const pairs = (sources: readonly Id[], targets: readonly Id[], all: readonly Pair[]): string =>
  all
    .filter(([source, target]) => sources.includes(source) && targets.includes(target))
    .slice(0, 36)
    .map((pair) => pair.map(safeId).join('[.]'))
    .join('[,]');

/** A step that can be done in one way only has an empty answer. Whole steps, at most 250. */
const performed = (steps: readonly Step[]): string =>
  steps
    .slice(0, 250)
    .map(({ step, answer }) => `${safeId(step)}[.]${answer ? safeId(answer) : ''}`)
    .join('[,]');
