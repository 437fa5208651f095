import { keep } from './kept.ts';

/** A module as a bed of the field: its flower, and the part of it that blooms, 0 to 1. */
export type Bed = readonly [flower: number, share: number];

/**
 * The strip at the top of every page is the field seen from aside: per module what blooms, and then what
 * is still green. It is kept as colours, so that `public/weergave.js` draws it before the first paint.
 */
export function keepField(beds: readonly Bed[]): void {
  const upTo = (share: number) => `${((100 * share) / beds.length).toFixed(2)}%`;
  const colours = beds
    .map(
      ([flower, share], n) =>
        `var(--hlt-bloem-${flower}) 0 ${upTo(n + share)},var(--hlt-blad) 0 ${upTo(n + 1)}`,
    )
    .join();
  keep('veld', colours);
  document.documentElement.style.setProperty('--veld', colours);
}
