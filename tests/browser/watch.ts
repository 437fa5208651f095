import type { Page, Request } from 'playwright-core';

declare global {
  interface Window {
    reportCspViolation: (line: string) => void;
  }
}

export type Watch = {
  /** Every complaint so far, one line each; an empty list is what a test wants. */
  readonly problems: () => readonly string[];
  /** Every address that was asked for, in order. */
  readonly requests: () => readonly string[];
};

/**
 * Records what a page should never do: errors in the console or uncaught, requests that fail or leave
 * the origin, and breaches of the CSP. Call it before the first `goto`.
 */
export async function watchPage(page: Page): Promise<Watch> {
  const problems: string[] = [];
  const requests: string[] = [];
  let origin: string | undefined;

  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!url.protocol.startsWith('http')) return;
    origin ??= url.origin;
    requests.push(url.href);
    if (url.origin !== origin) problems.push(`other origin: ${url.href}`);
  });
  page.on('requestfailed', (request) => {
    if (!isGivenUp(request))
      problems.push(`failed: ${request.url()} ${request.failure()?.errorText}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`failed: ${response.url()} ${response.status()}`);
  });
  await page.exposeFunction('reportCspViolation', (line: string) => problems.push(`CSP: ${line}`));
  await page.addInitScript(() => {
    addEventListener(
      'securitypolicyviolation',
      ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) => {
        window.reportCspViolation(
          `${effectiveDirective} ${blockedURI} ${sourceFile}:${lineNumber}`,
        );
      },
    );
  });
  return { problems: () => problems, requests: () => requests };
}

/** A page that is left gives up what it was still loading. */
const isGivenUp = (request: Request): boolean =>
  request.failure()?.errorText === 'net::ERR_ABORTED';
