import { blank } from '../place.ts';

/** The text without one mistake, or undefined where only the author knows what was meant. */
export type Mend = (text: string, offset: number) => string | undefined;

/** `title: Let op: niet doen` → `title: Let op; niet doen` */
export const mendColon: Mend = (text, offset) => {
  const line = text.slice(offset, lineEnd(text, offset));
  const mended = line.replace(/:(?=\s|$)/g, ';');
  return mended === line
    ? undefined
    : text.slice(0, offset) + mended + text.slice(offset + line.length);
};

export const mendStart: Mend = (text, offset) => blank(text, offset, offset + 1, 'x');

export const mendRest: Mend = (text, offset) => blank(text, offset, lineEnd(text, offset));

/** Two spaces for each tab: most often what was meant. Only this line's own columns change. */
export const mendTab: Mend = (text, offset) => {
  const start = lineStart(text, offset);
  const [indent = ''] = /^\s*/.exec(text.slice(start, lineEnd(text, start))) ?? [];
  return text.slice(0, start) + indent.replaceAll('\t', '  ') + text.slice(start + indent.length);
};

/** As far as the nearest line above that it can stand in line with: what was most likely meant. */
export const mendIndent: Mend = (text, offset) => {
  const start = lineStart(text, offset);
  const line = text.slice(start, lineEnd(text, start));
  const indent = line.search(/\S/);
  const away = (column: number) => Math.abs(column - indent);
  const [nearest] = openColumns(text.slice(0, start), line.startsWith('-', indent)).toSorted(
    (one, other) => away(one) - away(other),
  );
  if (nearest === undefined) return undefined;
  return text.slice(0, start) + ' '.repeat(nearest) + text.slice(start + indent);
};

/** Where the lists, or the fields, begin that are not yet closed: the last one first. */
function openColumns(above: string, isItem: boolean): readonly number[] {
  const columns: number[] = [];
  let limit = Infinity;
  for (const line of above.split('\n').toReversed()) {
    const [, indent = '', dashes = '', field] =
      /^( *)((?:- +)*)([\w-]+:(?:\s|$))?/.exec(line) ?? [];
    if (indent.length >= limit || (!dashes && !field)) continue;
    if (field && !isItem && indent.length + dashes.length < limit)
      columns.push(indent.length + dashes.length);
    if (dashes && isItem) columns.push(indent.length);
    limit = indent.length;
  }
  return columns;
}

export const lineStart = (text: string, offset: number): number =>
  text.lastIndexOf('\n', offset - 1) + 1;

export const lineEnd = (text: string, offset: number): number => {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
};
