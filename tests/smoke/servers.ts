import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../browser/paths.ts';

export const LOGIN = { username: 'hr', password: 'alleen voor deze proef' };

export type Running = { readonly origin: string; readonly stop: () => Promise<void> };

type Server = {
  readonly program: string;
  readonly debian: string;
  readonly file: string;
  readonly start: (config: string, folder: string) => ChildProcess;
  /** What stands in the example for a place on the server, and what it is here. */
  readonly places: (port: number, dist: string, folder: string) => Readonly<Record<string, string>>;
};

const inherit = ['ignore', 'ignore', 'inherit'] as const;

export const SERVERS: Readonly<Record<'nginx' | 'caddy', Server>> = {
  nginx: {
    program: 'nginx',
    debian: 'nginx-light',
    file: 'docs/deploy/nginx.conf',
    start: (config) =>
      spawn('nginx', ['-e', 'stderr', '-c', config, '-g', 'daemon off;'], { stdio: [...inherit] }),
    places: (port, dist, folder) => ({
      'listen 8080': `listen 127.0.0.1:${port}`,
      'root /srv/ai-geletterdheid': `root "${dist}"`,
      '/etc/nginx/beheer.htpasswd': join(folder, 'beheer.htpasswd'),
      'pid /tmp/nginx.pid': `pid ${join(folder, 'nginx.pid')}`,
    }),
  },
  caddy: {
    program: 'caddy',
    debian: 'caddy',
    file: 'docs/deploy/Caddyfile',
    start: (config, folder) =>
      spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', config], {
        stdio: ['ignore', 'ignore', 'ignore'],
        env: { ...process.env, HOME: folder, BEHEER_NAME: LOGIN.username, BEHEER_HASH: hashed() },
      }),
    places: (port, dist) => ({
      '\n:8080 {': `\nhttp://127.0.0.1:${port} {`,
      'root * /srv/ai-geletterdheid': `root * "${dist}"`,
    }),
  },
};

const hashed = (): string =>
  execFileSync('caddy', ['hash-password', '--plaintext', LOGIN.password], {
    encoding: 'utf8',
  }).trim();

const has = (program: string): boolean =>
  spawnSync(program, ['-h'], { stdio: 'ignore' }).error === undefined;

/** Whether the program is there; installed where that may be done, else told how. */
export function isReady({ program, debian }: Server): boolean {
  if (has(program)) return true;
  const command = `apt-get install -y --no-install-recommends ${debian}`;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`${command} …`);
    // Not started as a service: RUNLEVEL tells Debian so.
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
    spawnSync('sh', ['-c', `apt-get update -q && ${command}`], { stdio: 'ignore', env });
  }
  if (has(program)) return true;
  console.error(`${program} is not there. Install it with / installeer het met: sudo ${command}`);
  return false;
}

/** Starts a server with the very example of docs/deploy, its places filled in. */
export async function start(server: Server, dist: string): Promise<Running> {
  const folder = await mkdtemp(join(tmpdir(), 'smoke-'));
  const port = await freePort();
  let config = await readFile(join(ROOT, server.file), 'utf8');
  for (const [place, here] of Object.entries(server.places(port, dist, folder))) {
    if (config.split(place).length !== 2) throw new Error(`${server.file}: not once: ${place}`);
    config = config.replace(place, here);
  }
  // Whoever the server runs as must be able to read it.
  await writeFile(join(folder, 'beheer.htpasswd'), `${LOGIN.username}:{PLAIN}${LOGIN.password}\n`);
  spawnSync('chmod', ['-R', 'a+rX', folder]);
  await writeFile(join(folder, 'config'), config);
  const child = server.start(join(folder, 'config'), folder);
  const origin = `http://127.0.0.1:${port}`;
  await answering(origin, child);
  return {
    origin,
    stop: async () => {
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function answering(origin: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) throw new Error(`It stopped with ${child.exitCode}`);
    const answered = await fetch(origin).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((soon) => setTimeout(soon, 100));
  }
  throw new Error(`No answer from ${origin}`);
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });
}
