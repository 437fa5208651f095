import type { Test } from '../course/course.ts';
import type { Id } from '../course/id.ts';

/** The same seed gives the same order, today and after the next release. */
export function shuffled<T>(all: readonly T[], seed: number): readonly T[] {
  const next = mulberry32(seed);
  const result = [...all];
  for (let n = result.length - 1; n > 0; n--) {
    const other = Math.floor(next() * (n + 1));
    const [a, b] = [result[n], result[other]];
    if (a !== undefined && b !== undefined) [result[n], result[other]] = [b, a];
  }
  return result;
}

/** The questions of one try, in the order in which they are asked. */
export function drawQuestions(test: Test, seed: number): readonly Id[] {
  if (!test.shuffle) return test.pools.flatMap(({ questions, count }) => questions.slice(0, count));
  const drawn = test.pools.flatMap(({ questions, count }, n) =>
    shuffled(questions, seed + n + 1).slice(0, count),
  );
  return shuffled(drawn, seed);
}

/** A small generator of known quality (mulberry32, public domain), 0 to 1. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
