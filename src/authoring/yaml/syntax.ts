import { type Document, isAlias, isNode, parseDocument, visit, type YAMLError } from 'yaml';
import type { Issue } from '../issue.ts';
import { diagnose, diagnoseAnchor, isTab, type Reading, type Trouble } from './diagnose.ts';

export const OPTIONS = { prettyErrors: false, logLevel: 'error' } as const;

const ROUNDS = 50;

/**
 * Every syntax error of a YAML text at once: what can be mended is mended, without moving a line, so
 * that the rest of the file is checked as if the author had already done so.
 */
export function readSyntax(file: string, source: string) {
  const issues: Issue[] = [];
  let text = source;
  for (let round = 0; round < ROUNDS; round++) {
    const trouble = troubles({ file, text }).find(
      ({ issue, mended = text }) => isNew(issue, issues) || mended !== text,
    );
    if (!trouble) break;
    if (isNew(trouble.issue, issues)) issues.push(trouble.issue);
    text = trouble.mended ?? text;
  }
  const whole = parseDocument(text, OPTIONS).errors.every(isHarmless);
  // How far a line was meant to go is a guess; where it does not fit, nothing after it is certain.
  const tabs = issues.filter(({ code }) => code === 'yaml/tab');
  const guesses = tabs.length > 0 ? tabs : issues.filter(({ code }) => code === 'yaml/indent');
  return { text, issues: whole || guesses.length === 0 ? issues : guesses, whole };
}

const isHarmless = ({ code }: YAMLError) => code === 'DUPLICATE_KEY';

/** One mistake often gives several errors on its line; the first one tells it. */
const isNew = ({ line }: Issue, known: readonly Issue[]) =>
  known.every((issue) => issue.line !== line);

function troubles(reading: Reading): readonly Trouble[] {
  const document = parseDocument(reading.text, OPTIONS);
  const quoted = lastQuoted(document);
  const errors = [...document.errors, ...document.warnings];
  const tabs = errors.filter((error) => isTab(reading.text, error));
  return [
    ...[...tabs, ...errors].map((error) => diagnose(reading, error, quoted)),
    ...anchors(reading.text, document).map((offset) => diagnoseAnchor(reading, offset)),
  ];
}

function anchors(text: string, document: Document.Parsed): readonly number[] {
  const offsets: number[] = [];
  visit(document, (_, node) => {
    if (!isNode(node) || !node.range) return;
    if (isAlias(node)) offsets.push(node.range[0]);
    else if (node.anchor !== undefined) offsets.push(text.lastIndexOf('&', node.range[0]));
  });
  return offsets;
}

function lastQuoted(document: Document.Parsed): number | undefined {
  let last: number | undefined;
  visit(document, {
    Scalar: (_, node) => {
      if (node.type?.startsWith('QUOTE')) last = node.range?.[0] ?? last;
    },
  });
  return last;
}
