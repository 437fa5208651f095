import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { HEADERS, IMMUTABLE } from '../deploy/headers.ts';
import { LOGIN } from './servers.ts';

const AUTHORIZATION = `Basic ${Buffer.from(`${LOGIN.username}:${LOGIN.password}`).toString('base64')}`;

type Expected = {
  readonly status: number;
  readonly caching?: string;
  readonly encoding?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
};

/** What is wrong with what a server answers, a line each; none is good. */
export async function judgeAnswers(origin: string, dist: string): Promise<readonly string[]> {
  const assets = await readdir(join(dist, 'assets'));
  const sizes = new Map<string, number>();
  for (const name of assets) sizes.set(name, (await stat(join(dist, 'assets', name))).size);
  // Tiny ones are not worth compressing.
  const largest = assets.toSorted((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0));
  const one = (ending: string) => `/assets/${largest.find((name) => name.endsWith(ending))}`;
  const signedIn = { authorization: AUTHORIZATION };
  const wrong = { authorization: `Basic ${Buffer.from('hr:anders').toString('base64')}` };
  const expected: readonly (readonly [path: string, Expected])[] = [
    ['/', { status: 200, caching: 'no-cache', encoding: 'gzip' }],
    ['/richtlijnen/', { status: 200, caching: 'no-cache', encoding: 'gzip' }],
    ['/richtlijnen/index.html', { status: 200, caching: 'no-cache', encoding: 'gzip' }],
    ['/weergave.js', { status: 200, caching: 'no-cache', encoding: 'gzip' }],
    ['/favicon.svg', { status: 200, caching: 'no-cache' }],
    [one('.js'), { status: 200, caching: IMMUTABLE, encoding: 'gzip' }],
    [one('.css'), { status: 200, caching: IMMUTABLE, encoding: 'gzip' }],
    [one('.json'), { status: 200, caching: IMMUTABLE, encoding: 'gzip' }],
    [one('.woff2'), { status: 200, caching: IMMUTABLE, encoding: null }],
    ['/niet/hier/of/daar', { status: 404, caching: 'no-cache' }],
    ['/assets/weg.js', { status: 404, caching: 'no-cache' }],
    ['/_headers', { status: 404, caching: 'no-cache' }],
    ['/beheer/', { status: 401 }],
    ['/beheer/build.json', { status: 401 }],
    ['/beheer/', { status: 401, headers: wrong }],
    ['/beheer/', { status: 200, caching: 'no-cache', headers: signedIn }],
    ['/beheer/pakketten/index.json', { status: 200, caching: 'no-cache', headers: signedIn }],
  ];
  const found = await Promise.all(expected.map(([path, it]) => judge(origin, path, it)));
  const unhashed = assets.filter((name) => !/\.[\w-]{8}(_\w+)?\.\w+$/.test(name));
  return [...found.flat(), ...unhashed.map((name) => `no hash in its name: ${name}`)];
}

async function judge(origin: string, path: string, expected: Expected): Promise<readonly string[]> {
  const headers = { 'accept-encoding': 'gzip', ...expected.headers };
  const answer = await fetch(origin + path, { headers, redirect: 'manual' });
  await answer.arrayBuffer();
  const wanted: Readonly<Record<string, string | null>> = {
    ...HEADERS,
    ...(expected.caching && { 'Cache-Control': expected.caching }),
    ...(expected.encoding !== undefined && { 'Content-Encoding': expected.encoding }),
  };
  const wrong = Object.entries(wanted).flatMap(([name, value]) => {
    const got = answer.headers.get(name);
    return got === value ? [] : [`${path}: ${name}: ${got}, not ${value}`];
  });
  if (answer.status !== expected.status)
    wrong.push(`${path}: ${answer.status}, not ${expected.status}`);
  const server = answer.headers.get('server') ?? '';
  if (/\d/.test(server)) wrong.push(`${path}: tells its version: ${server}`);
  return wrong;
}
