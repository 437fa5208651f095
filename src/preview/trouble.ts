import type { Fault } from './fault.ts';

/** What a tester may switch on and off while the course runs. */
export const TROUBLES = [
  'unwilling',
  'refuses',
  'silent',
  'throws',
  'hangs',
  'gone',
  'expired',
  'offline',
] as const;

export type Trouble = (typeof TROUBLES)[number];
export type Troubles = ReadonlySet<Trouble>;

/** In cmi5 there is no object that can be gone, throw, or say no without a reason. */
export const TROUBLES_OF_CMI5: readonly Trouble[] = [
  'unwilling',
  'refuses',
  'hangs',
  'expired',
  'offline',
];

/** Milliseconds that a platform which hangs takes for an answer. */
export const HANGS = 3000;

const FAULTS: Readonly<Record<Trouble, readonly Fault[]>> = {
  unwilling: [{ method: 'LMSInitialize', does: 'false' }],
  refuses: [{ method: 'LMSCommit', does: 'false' }],
  silent: [{ method: 'LMSCommit', does: 'false-silent' }],
  throws: [
    { method: 'LMSSetValue', does: 'throw' },
    { method: 'LMSCommit', does: 'throw' },
  ],
  hangs: [{ method: 'LMSCommit', does: 'hang', lasts: HANGS }],
  // Its methods are taken away: there is nothing left that could answer.
  gone: [],
  // The object in the browser is still there, and cannot reach its server.
  expired: [{ method: 'LMSCommit', does: 'false' }],
  offline: [{ method: 'LMSCommit', does: 'false' }],
};

export const faultsOf = (troubles: Troubles): readonly Fault[] =>
  TROUBLES.filter((one) => troubles.has(one)).flatMap((one) => FAULTS[one]);

/**
 * What a cmi5 platform in trouble answers instead of itself: a function to make it, as a page may wait for
 * it; undefined where it answers as always. The token is asked at `fetch`.
 */
export function answerInTrouble(
  troubles: Troubles,
  { method, url }: Pick<Request, 'method' | 'url'>,
): (() => Response) | undefined {
  if (troubles.has('offline')) return () => Response.error();
  if (troubles.has('expired')) return loginPage;
  const isToken = /\/fetch\?/.test(url);
  const isWrite = method !== 'GET' && !isToken;
  const isRefused = isToken ? troubles.has('unwilling') : isWrite && troubles.has('refuses');
  return isRefused ? () => new Response('Not now', { status: 503 }) : undefined;
}

/** What comes back, with status 200, of a platform whose session is over. @spec scorm.md 7.10 */
export const loginPage = (): Response =>
  new Response('<!doctype html><html lang="nl"><title>Inloggen</title><h1>Inloggen</h1></html>', {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
