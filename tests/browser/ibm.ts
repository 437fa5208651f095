import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';
import { IBM_EXCEPTIONS } from './ibm-exceptions.ts';

const source = readFile(
  createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'),
  'utf8',
);

type Result = {
  readonly ruleId: string;
  readonly value: readonly [level: string, outcome: string];
  readonly message: string;
  readonly snippet: string;
  readonly node: Node;
};
type Engine = {
  readonly Checker: new () => {
    check(what: Node, rules: readonly string[]): Promise<{ readonly results: readonly Result[] }>;
  };
};

/** A line for a person, and the exceptions that speak of its element. */
type Finding = { readonly line: string; readonly excused: readonly number[] };

const needed = new Set<number>();

/** Exceptions that no page so far needed, as `rule selector`. */
export const unneededExceptions = (): readonly string[] =>
  IBM_EXCEPTIONS.filter((_, n) => !needed.has(n)).map(
    ({ rule, selector }) => `${rule} ${selector}`,
  );

/**
 * What IBM's equal-access engine finds wrong for certain in what a page shows (WCAG 2.2, A and AA): a
 * line per element. What it asks a person to look at is not a finding.
 */
export async function auditWithIbm(page: Page | Frame): Promise<readonly string[]> {
  // Not a script of the page's, so its CSP has no say in it.
  const isThere = await page.evaluate(() => 'ace' in window);
  if (!isThere) await page.evaluate(`${await source};window.ace = ace;`);
  const findings = await page.evaluate(findingsIn, IBM_EXCEPTIONS);
  for (const { excused } of findings) for (const n of excused) needed.add(n);
  return findings.filter(({ excused }) => excused.length === 0).map(({ line }) => line);
}

/** Runs in the page. */
async function findingsIn(exceptions: typeof IBM_EXCEPTIONS): Promise<readonly Finding[]> {
  const { ace } = window as unknown as { readonly ace: Engine };
  const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
  return results.flatMap(({ ruleId, value: [level, outcome], message, snippet, node }) => {
    const element = node instanceof Element ? node : (node.parentElement ?? document.body);
    // The engine takes the label of a field in a closed `<details>` for a missing one.
    if (outcome !== 'FAIL' || !element.checkVisibility()) return [];
    const excused = exceptions.flatMap(({ rule, selector }, n) =>
      rule === ruleId && element.matches(selector) ? [n] : [],
    );
    return [{ line: `${ruleId} (${level}): ${message}: ${snippet}`, excused }];
  });
}
