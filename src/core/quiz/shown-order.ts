import { shuffled } from './shuffle.ts';
import { seedFrom } from './testing.ts';

/**
 * Steps that were authored in the right order as the learner first sees them: the same at every build,
 * and never right.
 */
export function shownOrder<T>(right: readonly T[], seedText: string): readonly T[] {
  const shown = shuffled(right, seedFrom(seedText));
  const isRight = shown.every((step, n) => step === right[n]);
  return isRight ? [...shown.slice(1), ...shown.slice(0, 1)] : shown;
}
