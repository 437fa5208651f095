/**
 * Answers for the files of an unzipped package, so that a course runs on a host that only has the zip.
 * A classic script: it has no imports, and is served as it stands, minus its types.
 */
{
  type Waiting = Event & { readonly waitUntil: (task: Promise<unknown>) => void };
  type Fetching = Event & {
    readonly request: Request;
    readonly respondWith: (response: Promise<Response>) => void;
  };
  type Answered = {
    readonly status: number;
    readonly headers: [string, string][];
    readonly body: string;
  };
  type Client = {
    readonly url: string;
    readonly postMessage: (message: unknown, ports: readonly MessagePort[]) => void;
  };
  type Worker = EventTarget & {
    readonly registration: { readonly scope: string };
    readonly clients: {
      readonly claim: () => Promise<void>;
      readonly matchAll: () => Promise<readonly Client[]>;
    };
    readonly skipWaiting: () => Promise<void>;
  };
  // TypeScript knows pages or workers, not both in one project.
  const worker = self as unknown as Worker;
  const folder = new URL('pakket/', worker.registration.scope).href;

  /** Written as the page wrote it (`file-store.ts`), however the course wrote it. */
  const addressOf = (url: string): string => {
    const path = decodeURIComponent(url.slice(folder.length).replace(/[?#].*$/, ''));
    return folder + path.split('/').map(encodeURIComponent).join('/');
  };

  const platform = new URL('platform/', worker.registration.scope).href;
  const trouble = new URL('storing', worker.registration.scope).href;

  // As in an LMS: no index for a folder, no page for a missing file.
  const find = async (url: string): Promise<Response> => {
    // What the page put there comes instead of everything: a login page, or no network.
    const instead = await caches.match(trouble);
    if (instead) return instead.headers.has('content-type') ? instead : Response.error();
    const found = await caches.match(addressOf(url));
    return found ?? new Response('Not in this package', { status: 404 });
  };

  /** A page plays the platform, and knows by the address that it is meant. */
  const ask = async (request: Request): Promise<Response> => {
    const body = await request.text();
    const { url, method } = request;
    const asked = { url, method, headers: [...request.headers], body };
    const pages = (await worker.clients.matchAll()).filter((one) => !one.url.startsWith(folder));
    return new Promise((resolve) => {
      for (const page of pages) {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', ({ data }) => resolve(answerOf(data)));
        port1.start();
        page.postMessage(asked, [port2]);
      }
    });
  };
  const answerOf = ({ status, headers, body }: Answered): Response =>
    status === 0 ? Response.error() : new Response(body || null, { status, headers });

  worker.addEventListener('install', () => void worker.skipWaiting());
  worker.addEventListener('activate', (event) =>
    (event as Waiting).waitUntil(worker.clients.claim()),
  );
  worker.addEventListener('fetch', (event) => {
    const fetching = event as Fetching;
    const { url } = fetching.request;
    if (url.startsWith(folder)) fetching.respondWith(find(url));
    if (url.startsWith(platform)) fetching.respondWith(ask(fetching.request));
  });
}
