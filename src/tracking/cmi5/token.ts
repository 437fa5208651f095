import { failure, type Result, type TrackerError } from '../port.ts';
import type { Client } from './client.ts';
import type { World } from './world.ts';

/** One session of the platform, as far as this tab must remember it. */
export type Ticket = {
  /** The address that the token came from: of this session only. */
  readonly fetch: string;
  readonly token: string;
  /** Id and time (milliseconds) of `initialized`: the same again after a reload. */
  readonly id: string;
  readonly at: number;
  /** The platform has `initialized`. */
  readonly isBegun?: boolean;
  /** The learner left, and the platform was told. */
  readonly isEnded?: boolean;
};

/** As the log has it. */
export const FETCH = 'POST fetch';

/** @spec scorm.md 7.11: others keep things in the same storage. */
export const TICKET = 'ai-geletterdheid/cmi5';

/**
 * The token is given once, so a page that was loaded again has it from the tab. A session that was
 * ended is over for good. @spec cmi5 8.2.1, 9.3.8
 */
export async function takeToken(
  fetch: string,
  client: Client,
  world: World,
): Promise<Result<Ticket, TrackerError>> {
  const kept = read(world);
  if (kept?.fetch === fetch)
    return kept.isEnded
      ? refused('1', 'The session ended when the page was left')
      : { ok: true, value: kept };
  const asked = await client.ask({ method: 'POST', address: fetch, call: FETCH });
  if (!asked.ok) return asked;
  const body = (asked.value.body ?? {}) as Readonly<Record<string, unknown>>;
  const token = body['auth-token'];
  if (typeof token !== 'string' || token === '')
    return refused(String(body['error-code'] ?? '0'), String(body['error-text'] ?? 'No token'));
  const ticket = { fetch, token, id: world.uuid(), at: world.now() };
  keepTicket(ticket, world);
  return { ok: true, value: ticket };
}

export function keepTicket(ticket: Ticket, { storage }: Pick<World, 'storage'>): void {
  try {
    storage().setItem(TICKET, JSON.stringify(ticket));
  } catch {
    // Blocked or full: then only a reload is lost.
  }
}

function read({ storage }: World): Ticket | undefined {
  try {
    const { fetch, token, id, at, isBegun, isEnded } = JSON.parse(
      storage().getItem(TICKET) ?? '{}',
    );
    return [fetch, token, id].every((text) => typeof text === 'string')
      ? {
          fetch,
          token,
          id,
          at: Number(at) || 0,
          isBegun: isBegun === true,
          isEnded: isEnded === true,
        }
      : undefined;
  } catch {
    // Blocked, or not ours.
    return undefined;
  }
}

/** @spec cmi5 8.2.3: an error comes with status 200. */
const refused = (code: string, diagnostic: string) =>
  failure({ kind: 'lms-rejected', call: FETCH, code, diagnostic } as const);
