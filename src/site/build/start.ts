import { spawnSync } from 'node:child_process';
import { preview } from 'astro';
import { build } from '#text/build.ts';

/** `npm start`: everything built, served, and said in Dutch. */
const built = spawnSync('npm', ['run', 'build', '--silent'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
});
if (built.status !== 0) process.exit(built.status ?? 1);

const server = await preview({ logLevel: 'error' });
const address = `http://localhost:${server.port}/`;
console.log(build.started(address));
