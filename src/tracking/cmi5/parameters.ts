/** The learner, as the platform names them; goes back to it unchanged. @spec cmi5 8.1.3, 9.2 */
export type Actor = {
  readonly name?: string;
  readonly account: { readonly homePage: string; readonly name: string };
};

/** What the platform put in the address of the course. @spec cmi5 8.1 */
export type Parameters = {
  /** With a slash at the end. */
  readonly endpoint: string;
  /** Gives the token of this session, once. */
  readonly fetch: string;
  readonly actor: Actor;
  readonly registration: string;
  readonly activityId: string;
};

/** Undefined where one is missing or makes no sense: then nobody launched us. */
export function parseParameters(search: string): Parameters | undefined {
  const query = new URLSearchParams(search);
  const [endpoint = '', fetch = '', registration = '', activityId = ''] = [
    'endpoint',
    'fetch',
    'registration',
    'activityId',
  ].map((name) => query.get(name) ?? '');
  const actor = parseActor(query.get('actor') ?? '');
  if (![endpoint, fetch].every((url) => URL.canParse(url)) || !registration || !activityId)
    return undefined;
  return (
    actor && { endpoint: endpoint.replace(/\/?$/, '/'), fetch, actor, registration, activityId }
  );
}

function parseActor(json: string): Actor | undefined {
  try {
    const actor = JSON.parse(json) as Partial<Actor> | null;
    const { homePage, name } = actor?.account ?? {};
    // Everything in it is kept, as it is the platform that compares.
    return typeof homePage === 'string' && typeof name === 'string' ? (actor as Actor) : undefined;
  } catch {
    // Not JSON: not a launch of cmi5.
    return undefined;
  }
}
