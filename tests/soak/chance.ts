/** The same numbers for the same seed: mulberry32. */
export type Chance = ReturnType<typeof makeChance>;

export function makeChance(seed: number) {
  let state = seed >>> 0;
  /** 0 to 1. */
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    /** True once in so many times. */
    oneIn: (times: number) => below(times) === 0,
    pick: <T>(some: readonly T[]): T => some[below(some.length)] as T,
  };
}
