import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname, join } from 'node:path';
import { writeWorker } from '../../src/site/build/offline.ts';
import { SITE_AT as AT } from '../browser/paths.ts';

/** How a network fails: from the file on that is asked for as number `at`, counted from 1. */
export type Fault = {
  readonly kind:
    'cut' | 'half a file' | 'half a file, told as whole' | 'a login page' | 'next build';
  readonly at: number;
};

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const LOGIN = '<!doctype html><title>Wifi in de trein</title><h1>Meld je aan</h1>';

/** A host whose site is replaced while people read it, over a network that fails. */
export async function changingHost(folders: Readonly<Record<string, string>>) {
  let build = Object.keys(folders)[0] ?? '';
  let fault: Fault | undefined;
  let isGone = false;
  let asked = 0;
  const server = createServer(async ({ url = '', headers }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const path = decodeURIComponent(pathname.slice(AT.length));
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    // What a page asks for itself comes through: only the worker meets the fault.
    const isWorker = headers['sec-fetch-dest'] === 'empty';
    const hit = isWorker && ++asked >= (fault?.at ?? Infinity) ? fault?.kind : undefined;
    if (isGone || hit === 'cut') return void response.destroy();
    const from = hit === 'next build' ? folders['c'] : folders[build];
    const body = await readFile(join(from ?? '', file)).catch(() => undefined);
    send(response, file, hit === 'a login page' ? Buffer.from(LOGIN) : body, hit);
  });
  await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready));
  return {
    at: `http://127.0.0.1:${(server.address() as AddressInfo).port}${AT}`,
    /** From now on this build, with or without a fault. */
    show: (name: string, how?: Fault) => {
      build = name;
      fault = how;
      asked = 0;
      isGone = false;
    },
    /** Whether the fault was met. */
    hasFailed: () => asked >= (fault?.at ?? Infinity),
    vanish: () => {
      isGone = true;
      server.closeAllConnections();
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function send(response: ServerResponse, file: string, body: Buffer | undefined, hit?: string) {
  if (!body) return response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here');
  const isLogin = hit === 'a login page';
  const type = isLogin ? TYPES['.html'] : (TYPES[extname(file)] ?? 'application/octet-stream');
  const half = body.subarray(0, body.length >> 1);
  const headers = { 'content-type': type, 'cache-control': 'no-cache' };
  if (hit === 'half a file, told as whole') return response.writeHead(200, headers).end(half);
  response.writeHead(200, { ...headers, 'content-length': body.length });
  if (hit !== 'half a file') return response.end(body);
  return response.write(half, () => response.destroy());
}

/**
 * The site as if it had been built another time: each page says which build it is of, `weergave.js` says
 * so too, and every script has a name of its own.
 */
export async function rebuilt(dist: string, to: string, name: string): Promise<string> {
  await rm(to, { recursive: true, force: true });
  await mkdir(to, { recursive: true });
  await cp(dist, to, { recursive: true, filter: (path) => !/\/(beheer|sw\.js)$/.test(path) });
  const files = await filesIn(to);
  const scripts = files
    .filter((file) => /^assets\/.*\.js$/.test(file))
    .map((file) => basename(file));
  const renamed = (text: string) =>
    scripts.reduce(
      (all, script) => all.replaceAll(script, script.replace(/\.js$/, `-${name}.js`)),
      text,
    );
  for (const file of files.filter((path) => /\.(html|js)$/.test(path))) {
    const text = renamed(await readFile(join(to, file), 'utf8'));
    const marked =
      file === 'weergave.js'
        ? `${text}\ndocument.documentElement.dataset.script = '${name}';`
        : text.replace('<html ', `<html data-page="${name}" `);
    await writeFile(join(to, file), marked);
    if (file !== renamed(file)) await rename(join(to, file), join(to, renamed(file)));
  }
  const text = (path: string) => readFile(join(to, path), 'utf8');
  await writeWorker(to, new Set(await filesIn(to)), text);
  return to;
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
