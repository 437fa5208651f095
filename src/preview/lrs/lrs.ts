import { CORS, parsed, said } from './reply.ts';
import { isSatisfied, type Au, type Break, type Mode, type Session } from './sessions.ts';
import { makeStateStore, type Documents } from './state-store.ts';
import { makeStatementStore } from './statement-store.ts';
import { isSame, type Statement } from './statement.ts';

export type LrsSettings = {
  /** Where it is served, with a slash at the end. */
  readonly base: string;
  readonly uuid: () => string;
  readonly learner?: { readonly id: string; readonly name: string };
  /** Wants to be told what is replaced, as xAPI 2.0 does. */
  readonly isStrict?: boolean;
  /** What it held before, as `record` gave it. */
  readonly kept?: LrsRecord;
};

/** All that a platform holds, as data that JSON can carry. */
export type LrsRecord = {
  readonly registration: string;
  readonly sessions: readonly Session[];
  readonly statements: readonly Statement[];
  readonly documents: Documents;
  readonly violations: readonly string[];
};

export type LaunchOrder = {
  readonly au: Au;
  readonly mode?: Mode;
  /** Instead of the AU's, as an administrator may. */
  readonly masteryScore?: number;
  readonly returnUrl?: string;
};

export type Lrs = ReturnType<typeof makeLrs>;

const LEARNER = { id: 'jansen.a', name: 'Jansen, Anna' };

/**
 * A platform of cmi5 in memory, for one learner and one registration: it takes what the standards allow,
 * refuses what they do not, and remembers that. Pure: a test and a service worker serve it alike.
 */
export function makeLrs({ base, uuid, learner = LEARNER, isStrict = false, kept }: LrsSettings) {
  const account = { homePage: base, name: learner.id };
  const actor = { objectType: 'Agent', name: learner.name, account };
  const registration = kept?.registration ?? uuid();
  const endpoint = `${base}xapi/`;
  const sessions: Session[] = [...(kept?.sessions ?? [])];
  const violations: string[] = [...(kept?.violations ?? [])];
  const note: Break = (session, rule, detail) =>
    void violations.push(`session ${session?.n ?? '?'}: ${rule}: ${detail}`);
  const state = makeStateStore(isStrict, note, kept?.documents);
  const statements = makeStatementStore(sessions, note, kept?.statements);
  // Never the publisher's own. @spec cmi5 8.1.5
  const activityOf = ({ id }: Au) => `${base}activity/${encodeURIComponent(id)}`;

  /** Opens the course once more; gives the query for its address. @spec cmi5 8.1 */
  function launch({ au, mode = 'Normal', masteryScore = au.masteryScore, returnUrl }: LaunchOrder) {
    // @spec cmi5 9.3.6
    for (const other of sessions) if (!statements.isTerminated(other)) other.isAbandoned = true;
    const session: Session = {
      au,
      mode,
      masteryScore,
      returnUrl,
      actor,
      registration,
      n: sessions.length + 1,
      id: uuid(),
      token: uuid(),
      activityId: activityOf(au),
      isFetched: false,
      isLaunchDataRead: false,
      isProfileRead: false,
      isAbandoned: false,
    };
    sessions.push(session);
    state.prepare(session);
    const { activityId, id } = session;
    const fetch = `${base}fetch?session=${id}`;
    const query = { endpoint, fetch, actor: JSON.stringify(actor), registration, activityId };
    return String(new URLSearchParams(query));
  }

  async function route(request: Request, url: URL): Promise<Response> {
    if (url.href.startsWith(`${base}fetch?`)) return giveToken(request, url);
    const what = `${request.method} ${url.pathname}`;
    const authorization = request.headers.get('Authorization');
    const session = sessions.find(
      ({ token, isFetched }) => isFetched && authorization === `Basic ${token}`,
    );
    if (!session) {
      note(undefined, 'token', what);
      return said(401, 'No token of this platform');
    }
    if (!/^1\.0(\.\d)?$/.test(request.headers.get('X-Experience-API-Version') ?? '')) {
      note(session, 'version-header', what);
      return said(400, 'X-Experience-API-Version is missing');
    }
    const path = url.href.startsWith(endpoint) ? url.href.slice(endpoint.length) : '';
    const resource = path.replace(/\?.*/, '');
    if (resource === 'statements') return statements.answer(request, url, session);
    if (resource === 'activities/state') return state.answer(request, url, session);
    if (resource === 'agents/profile') return readProfile(url, session);
    note(session, 'resource', what);
    return said(404, 'No such resource');
  }

  /** Once, and by POST alone. @spec cmi5 8.2 */
  function giveToken({ method }: Request, { searchParams }: URL): Response {
    const session = sessions.find(({ id }) => id === searchParams.get('session'));
    if (!session) return Response.json({ 'error-code': '2', 'error-text': 'No such session' });
    if (method !== 'POST') {
      note(session, 'fetch-by-post', method);
      return said(405, 'POST only');
    }
    if (session.isFetched) {
      note(session, 'fetch-once', 'again');
      return Response.json({ 'error-code': '1', 'error-text': 'Already returned' });
    }
    session.isFetched = true;
    return Response.json({ 'auth-token': session.token });
  }

  /** No learner here has preferences. @spec cmi5 11 */
  function readProfile({ searchParams }: URL, session: Session): Response {
    const profileId = searchParams.get('profileId') ?? '';
    const isRight =
      profileId === 'cmi5LearnerPreferences' && isSame(parsed(searchParams.get('agent')), actor);
    if (!isRight) note(session, 'profile-address', profileId);
    session.isProfileRead ||= isRight;
    return said(isRight ? 404 : 400, 'No preferences');
  }

  return {
    launch,
    async answer(request: Request): Promise<Response> {
      if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: CORS });
      const response = await route(request, new URL(request.url));
      for (const [header, value] of Object.entries(CORS)) response.headers.set(header, value);
      return response;
    },
    /** Everything that was taken, in the order of arrival. */
    statements: (): readonly Statement[] => statements.taken(),
    /** What the course did wrong, a line each; an empty list is good. */
    violations: (): readonly string[] => violations,
    /** A document of the course's own, as text. */
    document: (stateId: string, au: Au): string | undefined =>
      state.document(stateId, activityOf(au)),
    record: (): LrsRecord => ({
      registration,
      sessions,
      statements: statements.taken(),
      documents: state.documents(),
      violations,
    }),
    /** What was said about this AU, in all sessions. */
    about: (au: Au): readonly Statement[] => statements.about(activityOf(au)),
    /** Characters that the course had kept. */
    sizeOf: (au: Au): number => state.sizeOf(activityOf(au)),
    /** Whether the learner may move on from this AU. */
    isSatisfied: (au: Au): boolean =>
      isSatisfied(au.moveOn, {
        completed: statements.has(activityOf(au), 'completed'),
        passed: statements.has(activityOf(au), 'passed'),
      }),
  };
}
