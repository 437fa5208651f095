import type { Files } from './package.ts';
import { loginPage, type Troubles } from './trouble.ts';

const NAME = 'ai-geletterdheid/proefdraaien';

/** The course may do what it does in an LMS, but reach no other host: a zip can come from anywhere. */
const POLICY = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; form-action 'self'";

/** Whether this browser can run a package here; an address without https cannot. */
export const canServeFiles = (): boolean => 'serviceWorker' in navigator && 'caches' in window;

/** Starts the worker that serves the files; rejects where the browser or its owner forbids that. */
export async function startWorker(page: string): Promise<void> {
  await navigator.serviceWorker.register(new URL('sw.js', page));
  await navigator.serviceWorker.ready;
}

/** Replaces the package that is served; answers the address of its folder. */
export async function serveFiles(files: Files, page: string): Promise<string> {
  const folder = new URL('pakket/', page).href;
  await caches.delete(NAME);
  const cache = await caches.open(NAME);
  const writes = [...files].map(([path, bytes]) =>
    cache.put(
      folder + path.split('/').map(encodeURIComponent).join('/'),
      new Response(bytes.slice(), {
        headers: { 'content-type': typeOf(path), 'content-security-policy': POLICY },
      }),
    ),
  );
  await Promise.all(writes);
  return folder;
}

/** Spoils every file of the package, or mends them; the worker looks there first. */
export async function spoilFiles(troubles: Troubles, page: string): Promise<void> {
  if (!canServeFiles()) return;
  const cache = await caches.open(NAME);
  const trouble = new URL('storing', page);
  if (troubles.has('offline')) await cache.put(trouble, new Response(null));
  else if (troubles.has('expired')) await cache.put(trouble, loginPage());
  else await cache.delete(trouble);
}

export const typeOf = (path: string): string =>
  TYPES[path.slice(path.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  htm: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  xml: 'text/xml; charset=utf-8',
  xsd: 'text/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  vtt: 'text/vtt; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/x-icon',
  woff: 'font/woff',
  woff2: 'font/woff2',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  webm: 'video/webm',
  pdf: 'application/pdf',
};
