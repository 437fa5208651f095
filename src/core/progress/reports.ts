import { bitReader, characters } from './bits.ts';

/**
 * How many answers of one row a platform holds, told by the save that went along with them: so there is no
 * guessing which of them arrived, whatever was done at other computers since. `mark`: three characters,
 * or empty where nobody counts.
 */
export type Report = { readonly mark: string; readonly count: number };

/** Of so many rows: what waits in one browser while more are written elsewhere may be reported twice. */
const ROWS = 6;

/** The mark of a row that begins at this time, in milliseconds since 1970. */
export const markOf = (time: number): string => characters(time % 2 ** 18, 3);

/**
 * The progress, a full stop, and the rows that `held` tells of, with this one as it is now. It stands last, as
 * a platform that cuts a save off should keep the progress.
 */
export function withReport(progress: string, held: string, row: Report): string {
  const rows = [...reportsIn(held).filter(({ mark }) => mark !== row.mark), row];
  const told = rows
    .filter(({ mark, count }) => mark && count > 0)
    .slice(-ROWS)
    .map(({ mark, count }) => mark + characters(count, 2));
  return [progress, ...(told.length > 0 ? [told.join('')] : [])].join('.');
}

/** The progress alone. */
export const withoutReports = (suspendData: string): string => suspendData.replace(/\..*/, '');

/** The row as far as it is known to be held, by what was known before or by this. */
export const reportIn = (suspendData: string, { mark, count }: Report): Report => ({
  mark,
  count: Math.max(count, reportsIn(suspendData).find((one) => one.mark === mark)?.count ?? 0),
});

const reportsIn = (suspendData: string): readonly Report[] =>
  (/^[\w-]+\.((?:[\w-]{5})+)$/.exec(suspendData)?.[1]?.match(/.{5}/g) ?? []).map((entry) => ({
    mark: entry.slice(0, 3),
    count: bitReader(entry.slice(3)).uint(0, 12),
  }));
