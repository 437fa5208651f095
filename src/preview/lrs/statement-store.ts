import { brokenBy, isDefined, SESSION_ID, verbOf } from './cmi5-rules.ts';
import { parsed, said } from './reply.ts';
import type { Break, Session } from './sessions.ts';
import { flawsOf, isSame, type Statement } from './statement.ts';

/** The statements of all sessions: only what both standards allow gets in. */
export function makeStatementStore(
  sessions: readonly Session[],
  note: Break,
  kept: readonly Statement[] = [],
) {
  const taken = [...kept];
  const ofSession = ({ id }: Session) =>
    taken.filter(({ context }) => context?.extensions?.[SESSION_ID] === id);
  const ofAu = (activityId: string) =>
    sessions.filter((session) => session.activityId === activityId).flatMap(ofSession);

  function take(one: Statement, session: Session): 204 | 403 | 409 {
    const known = taken.find((other) => other.id === one.id);
    // Told again, word for word: nothing happened. @spec xAPI 1.0.3 Data 2.3.1
    if (known) return isSame(known, one) ? 204 : 409;
    if (session.isAbandoned) return 403;
    const inRegistration = ofAu(session.activityId);
    const broken: string[] = [
      ...brokenBy(one, { session, inSession: ofSession(session), inRegistration }),
      // @spec cmi5 7, 10.2.1, 11: before the course is ready for the learner
      ...(session.isLaunchDataRead ? [] : ['launch-data-read']),
      ...(session.isProfileRead ? [] : ['profile-read']),
    ];
    for (const rule of broken) note(session, rule, verbOf(one));
    if (broken.length > 0) return 403;
    taken.push(one);
    return 204;
  }

  /** All or none. @spec xAPI 1.0.3 Communication 2.1.2 */
  function takeAll(all: readonly Statement[], session: Session): Response | undefined {
    const before = taken.length;
    for (const one of all) {
      const status = take(one, session);
      if (status === 204) continue;
      taken.length = before;
      return said(status, `${verbOf(one)} was refused`);
    }
    return undefined;
  }

  return {
    taken: (): readonly Statement[] => taken,
    about: ofAu,
    /** Whether a verb that cmi5 defines was used about an AU. */
    has: (activityId: string, verb: string): boolean =>
      ofAu(activityId).some((one) => isDefined(one) && verbOf(one) === verb),
    isTerminated: (session: Session): boolean =>
      ofSession(session).some((one) => isDefined(one) && verbOf(one) === 'terminated'),
    async answer(request: Request, url: URL, session: Session): Promise<Response> {
      if (request.method !== 'PUT' && request.method !== 'POST') return said(405, 'POST or PUT');
      const isOne = request.method === 'PUT';
      const body = parsed(await request.text());
      const list: readonly unknown[] = !isOne && Array.isArray(body) ? body : [body];
      const flaws = list.flatMap(flawsOf);
      const { id } = (body ?? {}) as Partial<Statement>;
      if (isOne && url.searchParams.get('statementId') !== id) flaws.push('statementId differs');
      for (const flaw of flaws) note(session, 'xapi', flaw);
      if (flaws.length > 0) return said(400, flaws.join('; '));
      const statements = list as readonly Statement[];
      const refused = takeAll(statements, session);
      if (refused) return refused;
      return isOne
        ? new Response(null, { status: 204 })
        : Response.json(statements.map((one) => one.id));
    },
  };
}
