import { done, type Result, type TrackerError } from '../port.ts';
import type { Client } from './client.ts';
import type { Parameters } from './parameters.ts';
import type { Statement } from './statements.ts';

/** A document at the platform; `undefined` and `null` where there is none. */
export type Resource<T> = {
  readonly get: () => Promise<
    Result<{ readonly body: T | undefined; readonly etag: string | null }, TrackerError>
  >;
  /** Answers with the new ETag. `match`: of what is replaced, where it is known. */
  readonly put: (body: T, match: string | null) => Promise<Result<string | null, TrackerError>>;
};

export type Resources = {
  readonly state: <T>(id: string, parse: (body: unknown) => T | undefined) => Resource<T>;
  readonly preferences: () => Promise<unknown>;
  /** All of them or none. */
  readonly post: (statements: readonly Statement[]) => Promise<Result<void, TrackerError>>;
  readonly putStatement: (statement: Statement) => Promise<Result<void, TrackerError>>;
};

/** The ten requests of cmi5, in the terms of xAPI. */
export function makeResources(
  { ask }: Client,
  { endpoint, actor, registration, activityId }: Parameters,
  token: string,
): Resources {
  const headers = { Authorization: `Basic ${token}`, 'X-Experience-API-Version': '1.0.3' };
  const agent = JSON.stringify(actor);
  const at = (path: string, query: Readonly<Record<string, string>> = {}) =>
    `${endpoint}${path}${Object.keys(query).length > 0 ? '?' : ''}${new URLSearchParams(query)}`;
  const verbs = (statements: readonly Statement[]) =>
    statements.map(({ verb }) => verb.id.replace(/.*\//, '')).join(' ');

  return {
    state: (stateId, parse) => {
      const address = at('activities/state', { stateId, activityId, agent, registration });
      return {
        get: async () => {
          const call = `GET state ${stateId}`;
          const read = await ask({ method: 'GET', address, call, headers });
          if (read.ok) return { ok: true, value: { ...read.value, body: parse(read.value.body) } };
          const { error } = read;
          return error.kind === 'lms-rejected' && error.code === '404'
            ? { ok: true, value: { body: undefined, etag: null } }
            : read;
        },
        put: async (body, match) => {
          const call = `PUT state ${stateId}`;
          const written = await ask({
            method: 'PUT',
            address,
            call,
            headers: { ...headers, ...(match !== null && { 'If-Match': match }) },
            body,
          });
          return written.ok ? { ok: true, value: written.value.etag } : written;
        },
      };
    },
    preferences: () =>
      ask({
        method: 'GET',
        address: at('agents/profile', { profileId: 'cmi5LearnerPreferences', agent }),
        call: 'GET profile cmi5LearnerPreferences',
        headers,
      }),
    post: async (statements) => {
      const call = `POST statements ${verbs(statements)}`;
      const address = at('statements');
      const sent = await ask({ method: 'POST', address, call, headers, body: statements });
      return sent.ok ? done : sent;
    },
    putStatement: async (one) => {
      const call = `PUT statement ${verbs([one])}`;
      const address = at('statements', { statementId: one.id });
      const sent = await ask({ method: 'PUT', address, call, headers, body: one });
      return sent.ok ? done : sent;
    },
  };
}
