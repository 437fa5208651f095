import type { TimelineFigure } from '../../core/course/figure.ts';

/** Places on a line, in percent of its width; the ends leave room for half a label. */
type Axis = {
  readonly events: readonly { readonly x: number; readonly isInForce: boolean }[];
  /** Every year, or every second one where there are many. */
  readonly years: readonly { readonly x: number; readonly year: number }[];
  readonly today: number;
};

const LEFT = 6;
const WIDTH = 88;

/** `today` and the dates are ISO dates. The line runs over whole years, to the last one begun. */
export function axisOf(events: TimelineFigure['events'], today: string): Axis {
  const days = [...events.map(({ date }) => date), today].toSorted();
  const first = yearOf(days[0] ?? today);
  const count = yearOf(days.at(-1) ?? today) - first + 1;
  const start = Date.UTC(first, 0);
  const length = Date.UTC(first + count, 0) - start;
  const at = (time: number) => Math.round(10 * (LEFT + (WIDTH * (time - start)) / length)) / 10;
  const step = count > 4 ? 2 : 1;
  return {
    events: events.map(({ date }) => ({ x: at(Date.parse(date)), isInForce: date <= today })),
    years: Array.from({ length: Math.ceil(count / step) }, (_, n) => first + n * step).map(
      (year) => ({ year, x: at(Date.UTC(year, 0)) }),
    ),
    today: at(Date.parse(today)),
  };
}

const yearOf = (date: string) => Number(date.slice(0, 4));
