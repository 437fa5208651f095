import type { Id } from '../course/id.ts';
import type { Attempt } from '../quiz/attempt.ts';
import type { TestAttempt } from '../quiz/test-attempt.ts';
import type { Progress } from './progress.ts';

/**
 * What two launches made that did not know of each other: a lesson done in either is done, and of each
 * question and test the attempt counts that came furthest. The place is the first one's, if it has one.
 * Merging with what it already holds changes nothing.
 */
export function mergeProgress(one: Progress, other: Progress): Progress {
  const place = one.place ?? other.place;
  const seen = new Set([...one.seen, ...other.seen]);
  const known = [...one.known, ...other.known].filter((id) => !seen.has(id));
  return {
    ...(place && { place }),
    seen,
    known: new Set(known),
    answers: furthest(one.answers, other.answers, (attempt) => [
      Number(attempt.status === 'right'),
      attempt.tries,
      STATUSES.indexOf(attempt.status),
      attempt.score,
    ]),
    tests: furthest(one.tests, other.tests, (attempt, rival) => [
      attempt.best ?? -1,
      attempt.tries,
      // Of one try the end comes after the middle; of two, one under way comes after one that is done.
      (attempt.seed === rival.seed ? SAME_TRY : TWO_TRIES).indexOf(attempt.phase),
      attempt.scores.size,
      attempt.answers.size,
    ]),
  };
}

const STATUSES: readonly Attempt['status'][] = ['open', 'judged', 'shown', 'right'];
const SAME_TRY: readonly TestAttempt['phase'][] = ['ready', 'taking', 'done'];
const TWO_TRIES: readonly TestAttempt['phase'][] = ['ready', 'done', 'taking'];

/** The first number that differs decides; where none does, the first one stands. */
function furthest<T>(
  ones: ReadonlyMap<Id, T>,
  others: ReadonlyMap<Id, T>,
  rank: (attempt: T, rival: T) => readonly number[],
): ReadonlyMap<Id, T> {
  const all = new Map(ones);
  for (const [id, other] of others) {
    const one = all.get(id) ?? other;
    const ranks = rank(one, other);
    const gap = rank(other, one)
      .map((number, n) => number - (ranks[n] ?? 0))
      .find((difference) => difference !== 0);
    all.set(id, (gap ?? 0) > 0 ? other : one);
  }
  return all;
}
