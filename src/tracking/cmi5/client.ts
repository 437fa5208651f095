import { type Call, failure, type Result, type TrackerError } from '../port.ts';
import type { World } from './world.ts';

/** Enough to see what went before a fault. @spec scorm.md 4.11 */
const LOGGED = 200;
/** A platform that says nothing for so long (milliseconds) is gone. */
const PATIENCE = 20_000;
/** Browsers send no more than 64 KiB for a page that is going. @spec scorm.md 4.5 */
const LAST_WORDS = 60_000;

export type Asked = {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly address: string;
  /** How the helpdesk reads it: no learner, no token, no answer. */
  readonly call: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
};

export type Reply = { readonly body: unknown; readonly etag: string | null };

export type Client = {
  /** What the platform answered; a refusal has its HTTP status for a code. Never rejects. */
  readonly ask: (asked: Asked) => Promise<Result<Reply, TrackerError>>;
  readonly log: () => readonly Call[];
};

/** Every request goes through here: it may fail, hang, or end in a page to log in. */
export function makeClient({ fetch, now }: Pick<World, 'fetch' | 'now'>): Client {
  const log: Call[] = [];

  async function ask({ method, address, call, headers, body }: Asked) {
    const note = (answer: string) => {
      log.push({ at: now(), call, answer });
      if (log.length > LOGGED) log.shift();
    };
    const text = body === undefined ? undefined : JSON.stringify(body);
    try {
      const response = await fetch(address, {
        method,
        headers: { ...headers, ...(text !== undefined && { 'Content-Type': 'application/json' }) },
        body: text,
        // What is on its way arrives, also when the learner closes the tab.
        keepalive: text !== undefined && text.length < LAST_WORDS,
        signal: AbortSignal.timeout(PATIENCE),
      });
      const said = await response.text();
      note(String(response.status));
      return judged(call, response, said);
    } catch (thrown) {
      note(String(thrown));
      return failure({ kind: 'lms-threw', call, code: '0', diagnostic: String(thrown) } as const);
    }
  }

  return { ask, log: () => log };
}

function judged(call: string, response: Response, said: string): Result<Reply, TrackerError> {
  // A session that is over ends in a page to log in, with 200. @spec scorm.md 7.10
  const isPage = /html/.test(response.headers.get('Content-Type') ?? '');
  if (!response.ok || isPage)
    return failure({
      kind: 'lms-rejected',
      call,
      code: String(response.status),
      diagnostic: said.slice(0, 200),
    });
  return { ok: true, value: { body: parsed(said), etag: response.headers.get('ETag') } };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Nothing, as after a PUT, or nothing that we can use.
    return undefined;
  }
}
