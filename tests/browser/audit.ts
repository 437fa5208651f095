import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { relative } from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import { HtmlValidate } from 'html-validate';
import type { Frame, Page } from 'playwright-core';
import { ROOT } from './paths.ts';

const axeSource = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // A frame is audited by itself.
  iframes: false,
  // Twice as fast: no list of what is in order, and no second reading of the styles, which only rules
  // need that are not run.
  resultTypes: ['violations'],
  preload: false,
};

/** What axe finds in a page or a frame, or in one part of it: one readable line per element. */
export async function auditPage(page: Page | Frame, part?: string): Promise<readonly string[]> {
  await page.evaluate(endAnimations);
  // Not a script of the page's, so its CSP has no say in it.
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.evaluate(`{ ${await axeSource} }`);
  const { violations } = (await page.evaluate(
    ([where, options]) =>
      (
        window as unknown as { axe: { run: (...a: readonly unknown[]) => Promise<unknown> } }
      ).axe.run(where ?? document, options),
    [part, OPTIONS as unknown as Record<string, unknown>] as const,
  )) as AxeResults;
  return violations.flatMap(({ id, impact, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => {
      const summary = failureSummary?.replaceAll(/\s+/g, ' ') ?? '';
      return `${id} (${impact ?? 'unknown'}): ${help}: ${target.join(' ')}: ${summary}`;
    }),
  );
}

/** A colour on its way from one to another has no contrast to speak of. */
function endAnimations(): void {
  for (const animation of document.getAnimations())
    if (animation.effect?.getComputedTiming().endTime === Infinity) animation.cancel();
    else animation.finish();
}

const htmlRules = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Letter case and void style are the build's; nobody reads them.
    'doctype-style': 'off',
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    // Checkboxes of one question share a name, as radios do.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    // Safari drops the meaning of a list without bullets unless it has role="list".
    'no-redundant-role': 'off',
    'prefer-native-element': ['error', { exclude: ['list'] }],
    'no-inline-style': ['error', { allowedProperties: [] }],
    'long-title': 'off',
  },
});

/** What html-validate finds in a built file, as `file:line:column rule message`. */
export async function htmlValidate(file: string): Promise<readonly string[]> {
  const { results } = await htmlRules.validateFile(file);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ line, column, ruleId, message }) =>
        `${relative(ROOT, file)}:${line}:${column} ${ruleId} ${message}`,
    ),
  );
}
