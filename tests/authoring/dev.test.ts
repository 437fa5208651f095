import { rm, writeFile } from 'node:fs/promises';
import { createServer as createHttpServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { build, createServer } from 'vite';
import { isAuthored } from '../../src/authoring/dev.ts';
import { authoring } from '../../src/authoring/index.ts';
import { showIssues } from '../../src/authoring/show-issues.ts';
import { untilMended } from '../../src/authoring/until-mended.ts';
import { fixtureCourse, GOOD } from './fixture-course.ts';

let root = '';
let server: Server | undefined;
afterEach(async () => {
  server?.close();
  vi.restoreAllMocks();
  if (root) await rm(root, { recursive: true, maxRetries: 20 });
  root = '';
});

async function serve() {
  const handle = showIssues(root, 'vite');
  server = createHttpServer((request, response) => {
    void handle(request, response, () => response.end('the page itself'));
  });
  await new Promise<void>((resolve) => server?.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return async (accept: string) => {
    const response = await fetch(`http://localhost:${port}/`, { headers: { accept } });
    return { status: response.status, text: await response.text() };
  };
}

test('a page of a broken course shows what to mend, with the line and a caret', async () => {
  root = await fixtureCourse('five-mistakes');
  const get = await serve();
  const { status, text } = await get('text/html,*/*');
  expect(status).toBe(500);
  expect(text).toContain('<html lang="nl">');
  expect(text).toContain('<h1>De cursus is nog niet goed</h1>');
  expect(text).toContain('6 fouten, 0 adviezen');
  expect(text).toContain('<script type="module" src="/@vite/client"></script>');
  expect(text).toContain('content/lessons/twee/vierde.mdx:9:7</strong> mdx/brace');
  expect(text).toContain(
    `<pre>Beste {naam}, wie &lt;18 is, leest [verder](./vijfde.mdx).\n      ^</pre>`,
  );
  expect(text).not.toMatch(/(src|href|url)[=(]"?http/);
});

test('once mended the page itself is served, and files other than pages always are', async () => {
  root = await fixtureCourse('yaml__empty');
  const get = await serve();
  expect((await get('text/html')).status).toBe(500);
  expect((await get('*/*')).text).toBe('the page itself');
  await rm(join(root, 'content/begrippen/leeg.yaml'));
  expect((await get('text/html')).text).toBe('the page itself');
});

test('a change of an authored file reloads the page', async () => {
  root = await fixtureCourse('good');
  const vite = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    server: { middlewareMode: true, ws: false },
    plugins: [authoring(root)],
  });
  const send = vi.spyOn(vite.ws, 'send');
  await new Promise((ready) => setTimeout(ready, 300));
  await writeFile(join(root, 'modules/een.yaml'), '');
  await vi.waitFor(() => expect(send).toHaveBeenCalledWith({ type: 'full-reload' }), 5000);
  await vite.close();
});

test.each([
  ['content/lessons/a.mdx', true],
  ['modules/a.yaml', true],
  ['quizzes/a.yaml', true],
  ['src/content/a.ts', false],
  ['../content/a.mdx', false],
])('%s is authored: %s', (file, expected) => {
  expect(isAuthored('/course', join('/course', file))).toBe(expected);
});

/** Stands for the end of the process, which a test would not survive. */
class Exit extends Error {}

function listen() {
  const printed: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
  return printed;
}

async function buildOf(course: string) {
  const printed = listen();
  const exit = vi.spyOn(process, 'exit').mockImplementation(() => {
    throw new Exit();
  });
  const plugins = [authoring(course), { name: 'stop', config: () => Promise.reject(new Exit()) }];
  await expect(build({ configFile: false, logLevel: 'silent', plugins })).rejects.toThrow(Exit);
  return { printed: printed.join(''), codes: exit.mock.calls.map(([code]) => code) };
}

test('a build of a broken course prints every issue and ends with code 1', async () => {
  root = await fixtureCourse('five-mistakes');
  const { printed, codes } = await buildOf(root);
  expect(printed.trimEnd().split('\n')).toHaveLength(7);
  expect(printed).not.toMatch(/ at .*\(.*\)/);
  expect(codes).toEqual([1]);
});

test('a build of a good course goes on', async () => {
  const { printed, codes } = await buildOf(GOOD);
  expect(printed).toBe('Alles klopt: 2 modules, 4 lessen, 3 vragen.\n');
  expect(codes).toEqual([]);
});

test('a site that starts on a broken course waits, says so, and starts once it is mended', async () => {
  root = await fixtureCourse('yaml__empty');
  const printed = listen();
  const started = untilMended(root, 0);
  await vi.waitFor(() =>
    expect(printed.join('')).toMatch(/yaml\/empty[\s\S]*start de site vanzelf/),
  );
  await rm(join(root, 'content/begrippen/leeg.yaml'));
  await started;
  expect(printed).toHaveLength(1);
});
