import { parsed, said } from './reply.ts';
import { launchDataOf, type Break, type Session } from './sessions.ts';
import { isSame } from './statement.ts';

const LAUNCH_DATA = 'LMS.LaunchData';

/** By their address. */
export type Documents = readonly (readonly [
  string,
  { readonly text: string; readonly etag: string },
])[];

/**
 * Documents by their address, each version with a name of its own. `isStrict`: what is replaced must be
 * said, and nobody tells the name of what is new. @spec xAPI 1.0.3 Communication 2.3, 3.1
 */
export function makeStateStore(isStrict: boolean, note: Break, kept: Documents = []) {
  const stored = new Map(kept);
  let version = Math.max(0, ...kept.map(([, { etag }]) => Number(etag.slice(1, -1))));
  const keyOf = (stateId: string, activityId: string) => `${stateId} ${activityId}`;

  function write(key: string, text: string): string {
    version += 1;
    const etag = `"${version}"`;
    stored.set(key, { text, etag });
    return etag;
  }

  function read(stateId: string, session: Session): Response {
    if (stateId === LAUNCH_DATA) session.isLaunchDataRead = true;
    const found = stored.get(keyOf(stateId, session.activityId));
    if (!found) return said(404, 'No such document');
    const headers = { 'Content-Type': 'application/json', ETag: found.etag };
    return new Response(found.text, { headers });
  }

  async function replace(request: Request, key: string): Promise<Response> {
    const now = stored.get(key);
    const match = request.headers.get('If-Match');
    if (isStrict && now && match === null) return said(409, 'Say what is replaced');
    if (match !== null && match !== now?.etag) return said(412, 'Something else is stored');
    const etag = write(key, await request.text());
    return new Response(null, { status: 204, headers: isStrict ? {} : { ETag: etag } });
  }

  return {
    document: (stateId: string, activityId: string): string | undefined =>
      stored.get(keyOf(stateId, activityId))?.text,
    documents: (): Documents => [...stored],
    /** Characters in all documents of the course's own. */
    sizeOf: (activityId: string): number =>
      [...stored]
        .filter(([key]) => key.endsWith(` ${activityId}`) && !key.startsWith(`${LAUNCH_DATA} `))
        .reduce((sum, [, { text }]) => sum + text.length, 0),
    /** @spec cmi5 10.1 */
    prepare: (session: Session): void => {
      write(keyOf(LAUNCH_DATA, session.activityId), JSON.stringify(launchDataOf(session)));
    },
    async answer(request: Request, { searchParams }: URL, session: Session): Promise<Response> {
      const stateId = searchParams.get('stateId') ?? '';
      const wrong = [
        ...(stateId === '' ? ['stateId'] : []),
        ...(['activityId', 'registration'] as const).filter(
          (name) => searchParams.get(name) !== session[name],
        ),
        ...(isSame(parsed(searchParams.get('agent')), session.actor) ? [] : ['agent']),
      ].join(' ');
      if (wrong) {
        note(session, 'state-address', wrong);
        return said(400, `Wrong: ${wrong}`);
      }
      if (request.method === 'GET') return read(stateId, session);
      if (stateId === LAUNCH_DATA || request.method !== 'PUT') {
        note(session, 'launch-data-untouched', `${request.method} ${stateId}`);
        return said(403, 'Not for you to write');
      }
      if (session.isAbandoned) return said(403, 'Another session took over');
      return replace(request, keyOf(stateId, session.activityId));
    },
  };
}
