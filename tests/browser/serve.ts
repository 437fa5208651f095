import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { stripTypeScriptTypes } from 'node:module';

/** A folder under an address; the longest address that fits wins. */
export type Mount = {
  /** Encoded, with a slash at both ends, such as `/a/b%20c/d/`. */
  readonly at: string;
  readonly folder: string;
  /** A static host answers a folder with its index and a missing file with 404.html; an LMS does neither. */
  readonly kind: 'site' | 'lms';
  readonly headers?: Readonly<Record<string, string>>;
};

/** Answers one exact address. */
export type Route = (body: string) => { readonly type: string; readonly body: string };

/** Answers everything under an address that begins with its key. */
export type Service = (request: Request) => Promise<Response>;

export type Served = { readonly origin: string; readonly close: () => Promise<void> };

export async function serve(
  mounts: readonly Mount[],
  routes: Readonly<Record<string, Route>> = {},
  services: Readonly<Record<string, Service>> = {},
): Promise<Served> {
  const server = createServer((request, response) => {
    const service = Object.entries(services).find(([at]) => request.url?.startsWith(at))?.[1];
    const answered = service
      ? pass(request, response, service)
      : answer(request, response, mounts, routes);
    answered.catch((cause: unknown) => {
      send(response, 500, 'text/plain', String(cause));
    });
  });
  await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  mounts: readonly Mount[],
  routes: Readonly<Record<string, Route>>,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const route = routes[pathname];
  if (route) {
    const { type, body } = route(await bodyOf(request));
    return send(response, 200, type, body);
  }
  const [mount] = mounts
    .filter(({ at }) => pathname.startsWith(at))
    .sort((one, other) => other.at.length - one.at.length);
  if (!mount) return send(response, 404, 'text/plain', 'Not here');
  await sendFile(response, mount, decodeURIComponent(pathname.slice(mount.at.length)));
}

/** Between Node's server and the requests of the web. */
async function pass(
  request: IncomingMessage,
  response: ServerResponse,
  service: Service,
): Promise<void> {
  const { method = 'GET', url = '/', headers } = request;
  const body = await bodyOf(request);
  const answer = await service(
    new Request(new URL(url, `http://${headers.host}`), {
      method,
      headers: Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name, `${value}`]),
      ),
      ...(body !== '' && { body }),
    }),
  );
  response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
}

async function sendFile(response: ServerResponse, mount: Mount, path: string): Promise<void> {
  // `normalize` on a rooted path cannot climb out of the folder.
  const wanted = join(mount.folder, normalize(`/${path}`));
  const file =
    mount.kind === 'site' && (await isFolder(wanted)) ? join(wanted, 'index.html') : wanted;
  const found = await read(file);
  if (found !== undefined) return send(response, 200, typeOf(file), found, mount.headers);
  const missing = mount.kind === 'site' ? await read(join(mount.folder, '404.html')) : undefined;
  send(
    response,
    404,
    missing ? TYPES['.html'] : 'text/plain',
    missing ?? 'Not here',
    mount.headers,
  );
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): void {
  response
    .writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers })
    .end(body);
}

async function read(file: string): Promise<string | Uint8Array | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  // Browsers take the sources of the LMS page as they are, minus their types.
  return bytes && extname(file) === '.ts' ? stripTypeScriptTypes(bytes.toString()) : bytes;
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

const typeOf = (file: string): string => TYPES[extname(file)] ?? 'application/octet-stream';

const TYPES: Readonly<Record<string, string>> & { readonly '.html': string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.ts': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.xml': 'text/xml; charset=utf-8',
  '.xsd': 'text/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.zip': 'application/zip',
  '.webmanifest': 'application/manifest+json',
};
