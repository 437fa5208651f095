/** A cell that starts like this is a formula to a spreadsheet, wherever it came from. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * A table that Dutch Excel opens by itself: semicolons, and a byte order mark for the accents.
 * @spec RFC 4180, but for the separator
 */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((cells) => `${cells.map(cell).join(';')}\r\n`).join('')}`;

const cell = (text: string) =>
  `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
