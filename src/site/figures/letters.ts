/** How wide letters are, in parts of their size: a little too wide, so that words never stand out of a box. */
const WIDTHS = [
  { letters: /[iljI.,:;'’!|()[\]]/, wide: 0.31 },
  { letters: /[ frt-]/, wide: 0.39 },
  { letters: /[mwMW%@]/, wide: 0.9 },
  { letters: /[A-Z]/, wide: 0.68 },
];
const OTHER = 0.56;
const BOLD = 1.06;

/** About as wide as a text is drawn, in the units of `size`. */
export const widthOf = (text: string, size: number, isBold = false): number =>
  [...text].reduce(
    (sum, letter) => sum + (WIDTHS.find(({ letters }) => letters.test(letter))?.wide ?? OTHER),
    0,
  ) *
  size *
  (isBold ? BOLD : 1);

/** Breaks a text between words; a word that is wider than a line stands on a line of its own. */
export function linesOf(
  text: string,
  width: number,
  size: number,
  isBold = false,
): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = [lines.at(-1), word].filter(Boolean).join(' ');
    if (lines.length > 0 && widthOf(longer, size, isBold) <= width) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
}
