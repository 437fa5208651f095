import type { ErrorCode, YAMLError } from 'yaml';
import { type Issue, makeIssue, type Place } from '../issue.ts';
import { placeAt } from '../place.ts';
import {
  lineEnd,
  lineStart,
  type Mend,
  mendColon,
  mendIndent,
  mendRest,
  mendStart,
  mendTab,
} from './mend.ts';

export type Trouble = { readonly issue: Issue; readonly mended: string | undefined };

/** A file, with its earlier mistakes mended: no line has moved since. */
export type Reading = { readonly file: string; readonly text: string };

type Spot = {
  readonly place: Place;
  readonly message: string;
  /** What stands at the place, up to the end of the line. */
  readonly rest: string;
};

type Diagnosis = { readonly issue: (spot: Spot) => Issue; readonly mend?: Mend };

const syntax: Diagnosis = { issue: ({ place }) => makeIssue('yaml/syntax', place) };

const start: Diagnosis = {
  issue: ({ place, rest }) => makeIssue('yaml/start', place, { character: rest.charAt(0) }),
  mend: mendStart,
};

const DIAGNOSES: Partial<Record<ErrorCode, Diagnosis>> = {
  BLOCK_AS_IMPLICIT_KEY: { issue: ({ place }) => makeIssue('yaml/colon', place), mend: mendColon },
  DUPLICATE_KEY: {
    issue: ({ place, rest }) =>
      makeIssue('yaml/duplicate-key', place, { key: /^[^\s:]*/.exec(rest)?.[0] ?? '' }),
  },
  BAD_SCALAR_START: start,
  TAG_RESOLVE_FAILED: start,
  BAD_DQ_ESCAPE: { issue: ({ place }) => makeIssue('yaml/quote', place), mend: mendStart },
  UNEXPECTED_TOKEN: { issue: ({ place }) => makeIssue('yaml/trailing', place), mend: mendRest },
  MISSING_CHAR: {
    issue: ({ place, message }) =>
      makeIssue(message.includes('quote') ? 'yaml/quote' : bracketOrSyntax(message), place),
  },
  BAD_INDENT: { issue: ({ place, message }) => makeIssue(bracketOrSyntax(message), place) },
};

const bracketOrSyntax = (message: string) =>
  /flow/i.test(message) ? 'yaml/bracket' : 'yaml/syntax';

const TAB: Diagnosis = { issue: ({ place }) => makeIssue('yaml/tab', place), mend: mendTab };
const INDENT: Diagnosis = {
  issue: ({ place }) => makeIssue('yaml/indent', place),
  mend: mendIndent,
};

const OUT_OF_LINE = /at the same column|^Sequence item without|^A block sequence/;
const FIELD = /^ *(?:- +)*[\w-]+:(?:\s|$)/;

/** Where the line begins that stands too far to the left or the right, if that is what is wrong. */
function outOfLine(text: string, { code, message, pos: [offset] }: YAMLError): number | undefined {
  if (OUT_OF_LINE.test(message)) return offset;
  if (code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined;
  // The parser points at the value above; a colon in its own line is another mistake.
  const end = lineEnd(text, offset);
  const below = text.slice(end + 1);
  return /:\s/.test(`${text.slice(offset, end)}\n`) || !FIELD.test(below) ? undefined : end + 1;
}

/** What comes of a tab is worthless until the tab is gone. */
export const isTab = (text: string, { pos }: YAMLError): boolean =>
  /^ *\t/.test(text.slice(lineStart(text, pos[0])));

/** `quoted` is where the last quoted text began: the parser only says where it gave up. */
export function diagnose(reading: Reading, error: YAMLError, quoted: number | undefined): Trouble {
  const { file, text } = reading;
  const unclosed = error.code === 'MISSING_CHAR' && error.message.includes('quote');
  const line = isTab(text, error) ? undefined : outOfLine(text, error);
  const offset = (unclosed ? quoted : line) ?? error.pos[0];
  const { issue, mend } = isTab(text, error)
    ? TAB
    : line === undefined
      ? (DIAGNOSES[error.code] ?? syntax)
      : INDENT;
  const rest = /^[^\n]*/.exec(text.slice(offset))?.[0] ?? '';
  return {
    issue: issue({ place: placeAt(file, text, offset), message: error.message, rest }),
    mended: mend?.(text, offset),
  };
}

/** `*` and `&` at the start of a value are read as alias and anchor, which no author means. */
export function diagnoseAnchor({ file, text }: Reading, offset: number): Trouble {
  const place = placeAt(file, text, offset);
  return {
    issue: makeIssue('yaml/start', place, { character: text.charAt(offset) }),
    mended: mendStart(text, offset),
  };
}
