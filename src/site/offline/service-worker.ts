/** Put in front by the build (`build/offline.ts`): what one build of the site consists of. */
declare const BUILD: {
  readonly id: string;
  /** SHA-256 in hexadecimals, by path from the root of the site. */
  readonly files: Readonly<Record<string, string>>;
};

/**
 * Keeps one build of the site, whole, for when there is no network. A new build is fetched next to it
 * and takes over when it is complete and nobody reads the old one, or when the reader says so. A classic
 * script: it has no imports, and is served as it stands, minus its types.
 */
{
  type Waiting = Event & { readonly waitUntil: (task: Promise<unknown>) => void };
  type Fetching = Event & {
    readonly request: Request;
    readonly respondWith: (response: Response | Promise<Response>) => void;
  };
  type Worker = EventTarget & {
    readonly registration: { readonly scope: string };
    readonly clients: { readonly claim: () => Promise<void> };
    readonly skipWaiting: () => Promise<void>;
  };
  // TypeScript knows pages or workers, not both in one project.
  const worker = self as unknown as Worker;
  const { scope } = worker.registration;
  const PREFIX = 'ai-geletterdheid/site/';
  const NAME = PREFIX + BUILD.id;
  /** Requests at once. */
  const LANES = 6;

  const isOurs = (path: string) => Object.hasOwn(BUILD.files, path);
  const addressOf = (path: string) => scope + path.split('/').map(encodeURIComponent).join('/');
  const others = async () =>
    (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== NAME);

  /** The file that an address stands for, whether this build has it or not. */
  const pathOf = (url: string): string => {
    if (!url.startsWith(scope)) return '';
    const path = decodeURIComponent(url.slice(scope.length).replace(/[?#].*$/, ''));
    return path === '' || path.endsWith('/') ? `${path}index.html` : path;
  };

  const sha256 = async (body: ArrayBuffer): Promise<string> => {
    const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
    return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  };

  /** A login page, half a file or a file of another build is not what was asked for. */
  const sound = async (path: string, response: Response): Promise<Response | undefined> => {
    const body = await response.arrayBuffer();
    if (!response.ok || (await sha256(body)) !== BUILD.files[path]) return undefined;
    const headers = new Headers(response.headers);
    // They tell how it travelled. A redirect is not kept either: a page cannot be answered with one.
    for (const name of ['content-encoding', 'content-length', 'vary']) headers.delete(name);
    return new Response(body, { headers });
  };

  /** What did not change since an earlier build is not fetched again. */
  const held = async (path: string): Promise<Response | undefined> => {
    for (const name of await others()) {
      const response = await (await caches.open(name)).match(addressOf(path));
      const found = response && (await sound(path, response));
      if (found) return found;
    }
    return undefined;
  };

  /** After what the page that is being read asks for. */
  const fetched = async (path: string): Promise<Response> => {
    const how = { cache: 'no-cache', priority: 'low' } as const;
    const found = await sound(path, await fetch(addressOf(path), how));
    if (!found) throw new Error(`Not the file of this build: ${path}`);
    return found;
  };

  /** All or nothing: without its last file a build is thrown away, and the old one stays. */
  const install = async (): Promise<void> => {
    const cache = await caches.open(NAME);
    const waiting = Object.keys(BUILD.files);
    const lane = async () => {
      for (let path = waiting.pop(); path !== undefined; path = waiting.pop())
        await cache.put(addressOf(path), (await held(path)) ?? (await fetched(path)));
    };
    const lanes = Array.from({ length: LANES }, lane);
    try {
      await Promise.all(lanes);
    } catch (cause) {
      waiting.length = 0;
      await Promise.allSettled(lanes);
      await caches.delete(NAME);
      throw cause;
    }
  };

  /** One earlier build stays: its pages may still be open, and fetch their questions later. */
  const activate = async (): Promise<void> => {
    for (const name of (await others()).slice(0, -1)) await caches.delete(name);
    await worker.clients.claim();
  };

  const kept = async (path: string, request: Request): Promise<Response> =>
    (await (await caches.open(NAME)).match(addressOf(path))) ?? fetch(request);

  const earlier = async (request: Request): Promise<Response> =>
    (await caches.match(request.url)) ?? fetch(request);

  /** A page's own address ends with a slash: what it names starts there. */
  const withSlash = (url: string): Response => {
    const address = new URL(url);
    address.pathname += '/';
    return Response.redirect(address.href);
  };

  worker.addEventListener('install', (event) => (event as Waiting).waitUntil(install()));
  worker.addEventListener('activate', (event) => (event as Waiting).waitUntil(activate()));
  worker.addEventListener('message', ({ data }: Event & { readonly data?: unknown }) => {
    if (data === 'renew') void worker.skipWaiting();
  });
  worker.addEventListener('fetch', (event) => {
    const { request, respondWith } = event as Fetching;
    if (request.method !== 'GET') return;
    const path = pathOf(request.url);
    if (isOurs(path)) respondWith.call(event, kept(path, request));
    else if (request.mode === 'navigate' && isOurs(`${path}/index.html`))
      respondWith.call(event, withSlash(request.url));
    else if (path.startsWith('assets/')) respondWith.call(event, earlier(request));
  });
}
