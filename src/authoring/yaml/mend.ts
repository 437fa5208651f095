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

export const lineStart = (text: string, offset: number): number =>
  text.lastIndexOf('\n', offset - 1) + 1;

const lineEnd = (text: string, offset: number) => {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
};
