import type { Place } from './issue.ts';

export const lineOf = (file: string, line: number): Place => ({ file, line, column: 1 });

export const placeAt = (file: string, text: string, offset: number): Place => {
  const before = text.slice(0, offset).split('\n');
  return { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
};

export function offsetAt(text: string, line: number, column: number): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, { length }) => sum + length + 1, column - 1);
}

/** The same text with one stretch replaced, nothing moved: every line and column stays what it was. */
export const blank = (text: string, start: number, end: number, by = ' '): string =>
  text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, by) + text.slice(end);
