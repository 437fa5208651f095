import type { ErrorCode, YAMLError } from 'yaml';
import { type Issue, makeIssue, type Place } from '../issue.ts';
import { placeAt } from '../place.ts';
import { lineStart, type Mend, mendColon, mendRest, mendStart, mendTab } from './mend.ts';

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
      makeIssue(message.includes('quote') ? 'yaml/quote' : 'yaml/bracket', place),
  },
  BAD_INDENT: {
    issue: ({ place, message }) =>
      makeIssue(message.startsWith('Flow') ? 'yaml/bracket' : 'yaml/syntax', place),
  },
};

const TAB: Diagnosis = { issue: ({ place }) => makeIssue('yaml/tab', place), mend: mendTab };

/** What comes of a tab is worthless until the tab is gone. */
export const isTab = (text: string, { pos }: YAMLError): boolean =>
  /^ *\t/.test(text.slice(lineStart(text, pos[0])));

/** `quoted` is where the last quoted text began: the parser only says where it gave up. */
export function diagnose(reading: Reading, error: YAMLError, quoted: number | undefined): Trouble {
  const { file, text } = reading;
  const unclosed = error.code === 'MISSING_CHAR' && error.message.includes('quote');
  const offset = unclosed ? (quoted ?? error.pos[0]) : error.pos[0];
  const { issue, mend } = isTab(text, error) ? TAB : (DIAGNOSES[error.code] ?? syntax);
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
