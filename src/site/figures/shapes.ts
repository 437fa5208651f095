/** Drawings of 48 by 48: pieces that a flower's colour fills, and lines upon them. */
type Shape = { readonly filled: string; readonly lines?: string };

const TULIP = 'M12 8q7 5 12-5 5 10 12 5 6 19-12 23Q6 27 12 8Z';

export const SHAPES = {
  /** A tulip in bloom: it is so. */
  bloom: { filled: TULIP },
  stop: { filled: 'M15 4h18l11 11v18L33 44H15L4 33V15Z', lines: 'm16 16 16 16m0-16L16 32' },
  gate: { filled: 'M4 8h40v36H4Z', lines: 'M14 8v36M24 8v36M34 8v36M4 20h40' },
  open: {
    filled: 'M2 24Q24-2 46 24 24 50 2 24Z',
    lines: 'M17 24a7 7 0 1 0 14 0 7 7 0 1 0-14 0',
  },
  you: { filled: 'M4 24a20 20 0 1 0 40 0 20 20 0 1 0-40 0' },
  organisation: { filled: 'M4 4h40v40H4Z' },
} as const satisfies Readonly<Record<string, Shape>>;

/** The stem and leaves of a tulip, and the bud that is not open yet. */
export const STEM = 'M24 30v18m0-2q-9 0-10-11m10 11q9 0 10-11';
export const BUD = 'M24 10q8 10 0 21-8-11 0-21Z';

/** One of the four leaves of a flower; turned a quarter, it is the next. */
export const PETAL = 'M24 22Q8 14 24 1 40 14 24 22Z';
