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
  type Worker = EventTarget & {
    readonly registration: { readonly scope: string };
    readonly clients: { readonly claim: () => Promise<void> };
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

  // As in an LMS: no index for a folder, no page for a missing file.
  const find = async (url: string): Promise<Response> =>
    (await caches.match(addressOf(url))) ?? new Response('Not in this package', { status: 404 });

  worker.addEventListener('install', () => void worker.skipWaiting());
  worker.addEventListener('activate', (event) =>
    (event as Waiting).waitUntil(worker.clients.claim()),
  );
  worker.addEventListener('fetch', (event) => {
    const fetching = event as Fetching;
    const { url } = fetching.request;
    if (url.startsWith(folder)) fetching.respondWith(find(url));
  });
}
