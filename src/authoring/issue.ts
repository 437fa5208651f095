import { SENTENCES, WORDS } from '#text/issues.ts';

/** Where an author has to look. Line and column count from 1, as editors do. */
export type Place = { readonly file: string; readonly line: number; readonly column: number };

export type Severity = 'error' | 'advice';

export type IssueCode = keyof typeof SENTENCES;

/** One mistake of an author: a value, never thrown. */
export type Issue = Place & {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly params: Readonly<Record<string, string>>;
};

/** Structure blocks; what is advice blocks only with `--strict`. */
const ADVICE = {
  'akkoord/unused': true,
  'course/large': true,
  'coverage/not-taught': true,
  'coverage/not-tested': true,
  'file/unexpected': true,
  'lesson/minutes': true,
  'lesson/too-long': true,
  'organisation/placeholder': true,
  'path/too-long': true,
  'question/unused': true,
  'quiz/no-feedback': true,
  'readability/average': true,
  'readability/douma': true,
  'readability/long-word': true,
  'readability/passive': true,
  'readability/sentence': true,
  'search/unknown-word': true,
  'words/unused': true,
} as const satisfies Partial<Record<IssueCode, true>>;

type Slots<S extends string> = S extends `${string}%{${infer Slot}}${infer Rest}`
  ? Slot | Slots<Rest>
  : never;

/** What the sentence of a code has slots for. */
export type Params<C extends IssueCode> = [Slots<(typeof SENTENCES)[C]>] extends [never]
  ? []
  : [Readonly<Record<Slots<(typeof SENTENCES)[C]>, string>>];

export const ISSUE_CODES = Object.keys(SENTENCES).filter(isIssueCode);

export const ADVICE_CODES = ISSUE_CODES.filter((code) => code in ADVICE);

export function isIssueCode(text: string): text is IssueCode {
  return Object.hasOwn(SENTENCES, text);
}

/** The sentence says which params its code needs. */
export function makeIssue<C extends IssueCode>(code: C, place: Place, ...rest: Params<C>): Issue {
  return issueOf(code, place, rest[0] ?? {});
}

/** For a code that is only known when it runs; the tests see that no slot stays empty. */
export function issueOf(code: IssueCode, place: Place, params: Issue['params']): Issue {
  const { file, line, column } = place;
  return { code, severity: code in ADVICE ? 'advice' : 'error', file, line, column, params };
}

export const sentenceOf = ({ code, params }: Issue): string =>
  SENTENCES[code]
    .replace(/\[\[(.*?)\]\]/g, (_, part: string) => (slotsFilled(part, params) ? part : ''))
    .replace(/%\{(\w+)\}/g, (_, slot: string) => wordFor(slot, params[slot] ?? ''));

export const formatPlace = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;

export const formatIssue = (issue: Issue): string =>
  `${formatPlace(issue)}  ${issue.code}  ${sentenceOf(issue)}`;

export const isError = ({ severity }: Issue): boolean => severity === 'error';

export const byPlace = (a: Issue, b: Issue): number =>
  order(a.file, b.file) || a.line - b.line || a.column - b.column || order(a.code, b.code);

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const slotsFilled = (part: string, params: Issue['params']) =>
  [...part.matchAll(/%\{(\w+)\}/g)].every(([, slot]) => slot !== undefined && params[slot]);

const wordFor = (slot: string, value: string) =>
  slot === 'thing' || slot === 'type' ? (WORDS[value] ?? value) : value;
