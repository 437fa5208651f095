import { type Issue, makeIssue } from '../issue.ts';
import { blank, offsetAt, placeAt } from '../place.ts';

/** One error of the compiler. `text` is the source in which earlier mistakes are blanked out. */
export type Spot = {
  readonly file: string;
  readonly source: string;
  readonly text: string;
  readonly offset: number;
  readonly message: string;
};

/** No issue: the mended text holds something that the walk over the tree will report. */
export type Diagnosis = { readonly issue?: Issue; readonly mended: string };

type Trap = {
  readonly message: RegExp;
  readonly diagnose: (spot: Spot, match: RegExpExecArray) => Diagnosis | undefined;
};

export function diagnose(spot: Spot): Diagnosis | undefined {
  for (const { message, diagnose } of TRAPS) {
    const match = message.exec(spot.message);
    const found = match ? diagnose(spot, match) : undefined;
    if (found) return found;
  }
  return undefined;
}

const TRAPS: readonly Trap[] = [
  { message: /expression/, diagnose: brace },
  {
    message: /^Expected a closing tag for `<(.*?)>` \((\d+):(\d+)\)/,
    diagnose: (spot, [, name = '', line, column]) =>
      unclosed(spot, name, offsetAt(spot.text, Number(line), Number(column))),
  },
  {
    message: /^Unexpected closing tag `<\/(.*?)>`(?:.*`<(.*?)>` \((\d+):(\d+)\))?/,
    diagnose: (spot, [, name = '', open = '', line, column]) =>
      closing(spot, name, open, offsetAt(spot.text, Number(line ?? 1), Number(column ?? 1))),
  },
  { message: /`<`|before name/, diagnose: lessThan },
];

/** The compiler tells where JavaScript went wrong, which is somewhere behind the brace. */
function brace({ file, source, text, offset }: Spot): Diagnosis | undefined {
  const start = outerBrace(text, lastBrace(text, offset));
  if (start < 0) return undefined;
  const end = closingBrace(text, start);
  const mended = end === undefined ? text : asName(text, start + 1, end);
  // A brace that even a name does not mend is blanked out itself.
  if (mended !== text) return { mended };
  return {
    issue: makeIssue('mdx/brace', placeAt(file, source, start)),
    mended: blank(text, start, start + 1, '('),
  };
}

/** `een twee` → `x       `: what JavaScript can read, in the same place. */
const asName = (text: string, start: number, end: number) =>
  blank(blank(text, start, end), start, start + 1, 'x');

function lastBrace(text: string, offset: number): number {
  const start = text.lastIndexOf('{', offset);
  const slashes = /\\*$/.exec(text.slice(0, Math.max(0, start)))?.[0].length ?? 0;
  return slashes % 2 === 1 ? lastBrace(text, start - 1) : start;
}

/** `{{a b} c}` is one mistake. */
function outerBrace(text: string, start: number): number {
  const outer = start > 0 ? lastBrace(text, start - 1) : -1;
  const end = closingBrace(text, start) ?? Infinity;
  return outer >= 0 && (closingBrace(text, outer) ?? -1) > end ? outerBrace(text, outer) : start;
}

/** Within the paragraph: an author's brace does not span paragraphs. */
function closingBrace(text: string, start: number): number | undefined {
  const paragraph = /^[\s\S]*?(?=\n\s*\n|$)/.exec(text.slice(start))?.[0] ?? '';
  let depth = 0;
  for (const { 0: character, index } of paragraph.matchAll(/[{}]/g)) {
    depth += character === '{' ? 1 : -1;
    if (depth === 0) return start + index;
  }
  return undefined;
}

/** A closing tag that does follow stands in another block, such as the next paragraph. */
function unclosed({ file, source, text }: Spot, name: string, offset: number): Diagnosis {
  const place = placeAt(file, source, offset);
  const next = indexOfTag(text, name, offset + 1);
  return text.startsWith('</', next)
    ? {
        issue: makeIssue('mdx/split', place, { name }),
        mended: blankTag(blankTag(text, next), offset),
      }
    : { issue: makeIssue('mdx/unclosed', place, { name }), mended: blankTag(text, offset) };
}

function indexOfTag(text: string, name: string, from: number): number {
  const found = [`<${name}>`, `<${name} `, `</${name}>`]
    .map((tag) => text.indexOf(tag, from))
    .filter((index) => index >= 0);
  return found.length === 0 ? text.length : Math.min(...found);
}

/** Either the tag in between was not closed, or this closing tag has the wrong name. */
function closing(spot: Spot, name: string, open: string, opened: number): Diagnosis {
  const { file, source, text, offset } = spot;
  if (open !== '' && isOpen(text.slice(0, opened), name)) return unclosed(spot, open, opened);
  const mended = blankTag(text, offset);
  return {
    issue: makeIssue('mdx/closing', placeAt(file, source, offset), { name, open }),
    mended: open === '' ? mended : blankTag(mended, opened),
  };
}

function isOpen(before: string, name: string): boolean {
  const count = (part: string) => before.split(part).length - 1;
  return count(`<${name}>`) + count(`<${name} `) > count(`</${name}>`);
}

const LESS_THAN = [
  { start: /^<!--/, code: 'mdx/comment', end: '-->' },
  { start: /^<((https?|mailto|tel):|[^\s<>]+@)/i, code: 'mdx/autolink', end: '>' },
  { start: /^<\/?[a-z]/i, code: 'mdx/syntax', end: '<' },
  { start: /^</, code: 'mdx/less-than', end: '<' },
] as const;

function lessThan({ file, source, text, offset }: Spot): Diagnosis | undefined {
  const start = text.lastIndexOf('<', offset);
  const trap = LESS_THAN.find((trap) => start >= 0 && trap.start.test(text.slice(start)));
  if (!trap) return undefined;
  const end = text.indexOf(trap.end, start) + trap.end.length;
  return {
    issue: makeIssue(trap.code, placeAt(file, source, start)),
    mended: blank(text, start, Math.max(start + 1, end), 'x'),
  };
}

const blankTag = (text: string, start: number) => {
  const end = text.indexOf('>', start);
  return blank(text, start, end < 0 ? start + 1 : end + 1);
};
