import { makeDocuments } from './documents.ts';
import { brokenBy, isDefined, SESSION_ID, verbOf } from './cmi5-rules.ts';
import { isSatisfied, launchDataOf, type Au, type Mode, type Session } from './sessions.ts';
import { flawsOf, isSame, type Statement } from './statement.ts';

export type LrsSettings = {
  /** Where it is served, with a slash at the end. */
  readonly base: string;
  readonly uuid: () => string;
  readonly learner?: { readonly id: string; readonly name: string };
  /** Wants to be told what is replaced, as xAPI 2.0 does. */
  readonly isStrict?: boolean;
};

export type LaunchOrder = {
  readonly au: Au;
  readonly mode?: Mode;
  /** Instead of the AU's, as an administrator may. */
  readonly masteryScore?: number;
  readonly returnUrl?: string;
};

export type Lrs = ReturnType<typeof makeLrs>;

/**
 * A platform of cmi5 in memory, for one learner and one registration: it takes what the standards allow,
 * refuses what they do not, and remembers that. Pure: a test and a service worker serve it alike.
 */
export function makeLrs({ base, uuid, learner, isStrict = false }: LrsSettings) {
  const { id, name } = learner ?? { id: 'jansen.a', name: 'Jansen, Anna' };
  const actor = { objectType: 'Agent', name, account: { homePage: base, name: id } };
  const registration = uuid();
  const documents = makeDocuments();
  const sessions: Session[] = [];
  const statements: Statement[] = [];
  const violations: string[] = [];
  const endpoint = `${base}xapi/`;

  const break_ = (session: Session | undefined, rule: string, detail: string) =>
    void violations.push(`session ${session?.n ?? '?'}: ${rule}: ${detail}`);
  const ofSession = ({ id }: Session) =>
    statements.filter(({ context }) => context?.extensions?.[SESSION_ID] === id);
  const ofAu = ({ activityId }: Session) =>
    statements.filter((one) =>
      sessions.some((it) => it.activityId === activityId && ofSession(it).includes(one)),
    );

  /** Opens the course once more; gives the query for its address. @spec cmi5 8.1 */
  function launch({ au, mode = 'Normal', masteryScore = au.masteryScore, returnUrl }: LaunchOrder) {
    const activityId = `${base}activity/${encodeURIComponent(au.id)}`;
    for (const other of sessions)
      if (!ofSession(other).some((one) => isDefined(one) && verbOf(one) === 'terminated'))
        other.isAbandoned = true;
    const session: Session = {
      n: sessions.length + 1,
      id: uuid(),
      token: uuid(),
      ...{ au, mode, masteryScore, returnUrl, actor, registration, activityId },
      isFetched: false,
      isLaunchDataRead: false,
      isProfileRead: false,
      isAbandoned: false,
    };
    sessions.push(session);
    const key = stateKey('LMS.LaunchData', activityId);
    documents.put(key, JSON.stringify(launchDataOf(session)), NO_MATCH);
    return `${new URLSearchParams({
      endpoint,
      fetch: `${base}fetch?session=${session.id}`,
      actor: JSON.stringify(actor),
      registration,
      activityId,
    })}`;
  }

  async function answer(request: Request): Promise<Response> {
    if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: CORS });
    const response = await route(request, new URL(request.url));
    for (const [header, value] of Object.entries(CORS)) response.headers.set(header, value);
    return response;
  }

  async function route(request: Request, url: URL): Promise<Response> {
    if (url.href.startsWith(`${base}fetch?`)) return giveToken(request, url);
    const path = url.href.startsWith(endpoint) ? url.pathname.split('/xapi/')[1] : undefined;
    const session = sessions.find(
      ({ token, isFetched }) =>
        isFetched && request.headers.get('Authorization') === `Basic ${token}`,
    );
    if (!session) {
      break_(undefined, 'token', `${request.method} ${path ?? url.pathname}`);
      return said(401, 'No token of this platform');
    }
    if (!request.headers.get('X-Experience-API-Version')?.startsWith('1.0')) {
      break_(session, 'version-header', `${request.method} ${path ?? ''}`);
      return said(400, 'X-Experience-API-Version is missing');
    }
    if (path === 'statements') return takeStatements(request, url, session);
    if (path === 'activities/state') return useState(request, url, session);
    if (path === 'agents/profile') return readProfile(url, session);
    break_(session, 'resource', `${request.method} ${url.pathname}`);
    return said(404, 'No such resource');
  }

  /** @spec cmi5 8.2 */
  function giveToken({ method }: Request, { searchParams }: URL): Response {
    const session = sessions.find(({ id }) => id === searchParams.get('session'));
    if (!session) return Response.json({ 'error-code': '2', 'error-text': 'No such session' });
    if (method !== 'POST') {
      break_(session, 'fetch-by-post', method);
      return said(405, 'POST only');
    }
    if (session.isFetched) {
      break_(session, 'fetch-once', 'again');
      return Response.json({ 'error-code': '1', 'error-text': 'Already returned' });
    }
    session.isFetched = true;
    return Response.json({ 'auth-token': session.token });
  }

  async function takeStatements(request: Request, url: URL, session: Session): Promise<Response> {
    const body: unknown = await request.json().catch(() => undefined);
    const isOne = request.method === 'PUT';
    const list: readonly unknown[] = !isOne && Array.isArray(body) ? body : [body];
    if (!isOne && request.method !== 'POST') return said(405, 'POST or PUT');
    const wrongId = isOne && url.searchParams.get('statementId') !== (body as Statement)?.id;
    const flaws = [...list.flatMap(flawsOf), ...(wrongId ? ['statementId differs'] : [])];
    if (flaws.length > 0) {
      for (const flaw of flaws) break_(session, 'xapi', flaw);
      return said(400, flaws.join('; '));
    }
    const before = statements.length;
    for (const one of list as readonly Statement[]) {
      const status = take(one, session);
      if (status === 204) continue;
      // All or none. @spec xAPI 1.0.3 Communication 2.1.2
      statements.length = before;
      return said(status, `${verbOf(one)} was refused`);
    }
    if (isOne) return new Response(null, { status: 204 });
    return Response.json((list as readonly Statement[]).map((one) => one.id));
  }

  function take(one: Statement, session: Session): 204 | 403 | 409 {
    const known = statements.find((other) => other.id === one.id);
    // Told again, word for word: nothing happened. @spec xAPI 1.0.3 Data 2.3.1
    if (known) return isSame(known, one) ? 204 : 409;
    if (session.isAbandoned) return 403;
    const past = { session, inSession: ofSession(session), inRegistration: ofAu(session) };
    const broken: string[] = [...brokenBy(one, past)];
    if (!session.isLaunchDataRead) broken.push('launch-data-read');
    if (!session.isProfileRead) broken.push('profile-read');
    for (const rule of broken) break_(session, rule, verbOf(one));
    if (broken.length > 0) return 403;
    statements.push(one);
    return 204;
  }

  async function useState(request: Request, { searchParams }: URL, session: Session) {
    const stateId = searchParams.get('stateId') ?? '';
    const wrong = [
      searchParams.get('activityId') !== session.activityId && 'activityId',
      searchParams.get('registration') !== registration && 'registration',
      !isSame(parsed(searchParams.get('agent')), actor) && 'agent',
      stateId === '' && 'stateId',
    ].filter((it) => it !== false);
    if (wrong.length > 0) {
      break_(session, 'state-address', wrong.join(' '));
      return said(400, `Wrong: ${wrong.join(' ')}`);
    }
    const key = stateKey(stateId, session.activityId);
    const stored = documents.get(key);
    if (request.method === 'GET') {
      if (stateId === 'LMS.LaunchData') session.isLaunchDataRead = true;
      if (!stored) return said(404, 'No such document');
      const headers = { 'Content-Type': 'application/json', ETag: stored.etag };
      return new Response(stored.text, { headers });
    }
    if (stateId === 'LMS.LaunchData' || request.method !== 'PUT') {
      break_(session, 'launch-data-untouched', `${request.method} ${stateId}`);
      return said(403, 'Not for you to write');
    }
    if (session.isAbandoned) return said(403, 'Another session took over');
    const match = {
      ifMatch: request.headers.get('If-Match'),
      ifNoneMatch: request.headers.get('If-None-Match'),
    };
    if (isStrict && stored && match.ifMatch === null) return said(409, 'Say what is replaced');
    const status = documents.put(key, await request.text(), match);
    const etag = documents.get(key)?.etag ?? '';
    return new Response(null, {
      status,
      headers: status === 204 && !isStrict ? { ETag: etag } : {},
    });
  }

  /** No learner here has preferences. @spec cmi5 11 */
  function readProfile({ searchParams }: URL, session: Session): Response {
    const isRight =
      searchParams.get('profileId') === 'cmi5LearnerPreferences' &&
      isSame(parsed(searchParams.get('agent')), actor);
    if (!isRight) break_(session, 'profile-address', searchParams.get('profileId') ?? '');
    session.isProfileRead ||= isRight;
    return said(isRight ? 404 : 400, 'No preferences');
  }

  return {
    launch,
    answer,
    /** Everything that was taken, in the order of arrival. */
    statements: (): readonly Statement[] => statements,
    /** What the course did wrong, a line each; an empty list is good. */
    violations: (): readonly string[] => violations,
    /** A document of the course's own, as text. */
    document: (stateId: string, au: Au): string | undefined =>
      documents.get(stateKey(stateId, `${base}activity/${encodeURIComponent(au.id)}`))?.text,
    /** Whether the learner may move on from this AU. */
    isSatisfied: (au: Au): boolean => {
      const heard = (verb: string) =>
        sessions
          .filter((session) => session.au.id === au.id)
          .some((it) => ofSession(it).some((one) => isDefined(one) && verbOf(one) === verb));
      return isSatisfied(au.moveOn, { completed: heard('completed'), passed: heard('passed') });
    },
  };
}

const stateKey = (stateId: string, activityId: string): string => `${stateId} ${activityId}`;
const NO_MATCH = { ifMatch: null, ifNoneMatch: null };

/** A course usually stands on another host than the platform. @spec xAPI 1.0.3 Communication 3.2 */
const CORS: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, POST, PUT, OPTIONS',
  'Access-Control-Allow-Headers':
    'Authorization, Content-Type, If-Match, If-None-Match, X-Experience-API-Version',
  'Access-Control-Expose-Headers': 'ETag',
};

const said = (status: number, why: string): Response =>
  new Response(why, { status, headers: { 'Content-Type': 'text/plain' } });

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    // Not JSON: equal to nothing.
    return undefined;
  }
}
