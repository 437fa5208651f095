import type { Root } from 'mdast';
import { markdownToMdast, mdxToJs, mdxToMdast } from 'satteri';
import { type Issue, makeIssue } from '../issue.ts';
import { lineOf, offsetAt } from '../place.ts';
import { diagnose } from './diagnose.ts';

const OPTIONS = { position: true, features: { frontmatter: true } } as const;

const ROUNDS = 100;

export type Parsed = { readonly tree: Root | undefined; readonly issues: readonly Issue[] };

/** Plain Markdown: nothing in it is a mistake of syntax. */
export const parseMarkdown = (text: string): Parsed => ({
  tree: asRoot(markdownToMdast(text, OPTIONS)),
  issues: [],
});

/**
 * MDX, read by the compiler that builds the site. It throws at its first error; here each error is
 * noted, its spot blanked out without moving the rest, and the text read again.
 */
export function parseMdx(file: string, source: string): Parsed {
  const issues: Issue[] = [];
  let text = source;
  for (let round = 0; round < ROUNDS; round++) {
    const result = attempt(text);
    if ('tree' in result) return { tree: result.tree, issues };
    const { line, column, message } = result;
    const found = diagnose({ file, source, text, offset: offsetAt(text, line, column), message });
    if (found?.issue) issues.push(found.issue);
    if (!found || found.mended === text) {
      issues.push(makeIssue('mdx/syntax', { file, line, column }));
      return { tree: undefined, issues };
    }
    text = found.mended;
  }
  return { tree: undefined, issues: [...issues, makeIssue('mdx/syntax', lineOf(file, 1))] };
}

type Failure = { readonly line: number; readonly column: number; readonly message: string };

function attempt(text: string): { readonly tree: Root } | Failure {
  try {
    return { tree: asRoot(mdxToMdast(text, OPTIONS)) };
  } catch (error) {
    return failureOf(error);
  }
}

/** The net below all checks: a lesson in which nothing was found must compile. */
export function compileIssues(file: string, text: string): readonly Issue[] {
  try {
    mdxToJs(text, OPTIONS);
    return [];
  } catch (error) {
    const { line, column } = failureOf(error);
    return [makeIssue('mdx/syntax', { file, line, column })];
  }
}

function failureOf(error: unknown): Failure {
  const text = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', message = text] = /^(\d+):(\d+): ([\s\S]*)$/.exec(text) ?? [];
  return { line: Number(line), column: Number(column), message };
}

function asRoot(node: { readonly type: string }): Root {
  // The parsers are typed to give any node, and give the root.
  return node as Root;
}
