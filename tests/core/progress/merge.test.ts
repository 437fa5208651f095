import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeProgress } from '../../../src/core/progress/merge.ts';
import type { Progress } from '../../../src/core/progress/progress.ts';
import { anyProgress, documentOf } from './any-progress.ts';

const progress = anyProgress(documentOf(6, 8));

/** How far a learner came; not which of two answers that came as far it was. */
const reached = ({ seen, known, answers, tests }: Progress) => ({
  seen: [...seen].toSorted(),
  known: [...known].toSorted(),
  answers: [...answers]
    .map(([id, { status, tries, score }]) => [id, status, tries, score])
    .toSorted(([one], [other]) => `${one}`.localeCompare(`${other}`)),
  tests: [...tests].map(([id, attempt]) => [
    id,
    attempt.best,
    attempt.tries,
    attempt.phase,
    attempt.scores.size,
    attempt.answers.size,
  ]),
});

const check = (law: (one: Progress, other: Progress) => void) =>
  fc.assert(fc.property(progress, progress, law));

test('whichever launch comes first, the learner is as far', () =>
  check((one, other) => {
    expect(reached(mergeProgress(one, other))).toEqual(reached(mergeProgress(other, one)));
  }));

test('what a launch holds already changes nothing', () =>
  check((one, other) => {
    expect(mergeProgress(one, one)).toEqual(one);
    const both = mergeProgress(one, other);
    expect(mergeProgress(both, other)).toEqual(both);
    expect(mergeProgress(both, one)).toEqual(both);
  }));

test('no lesson, no right answer and no result of a test is lost', () =>
  check((one, other) => {
    const both = mergeProgress(one, other);
    for (const part of [one, other]) {
      expect([...part.seen].every((id) => both.seen.has(id))).toBe(true);
      expect([...part.known].every((id) => both.seen.has(id) || both.known.has(id))).toBe(true);
      for (const [id, { status }] of part.answers)
        if (status === 'right') expect(both.answers.get(id)?.status).toBe('right');
      for (const [id, { best }] of part.tests)
        expect(both.tests.get(id)?.best ?? -1).toBeGreaterThanOrEqual(best ?? -1);
    }
  }));
