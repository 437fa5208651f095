import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { unpackedChromium } from './sparticuz.ts';

type Found = { readonly executablePath: string; readonly env?: Readonly<Record<string, string>> };

/** A Chromium for the tests: the first of five places that has one which starts. */
export const launchChromium = (args: readonly string[] = []): Promise<Browser> =>
  firstThat((found) => launch(found, args));

/** One with a profile that outlives it, which `kill` ends without a word. */
export type Killable = { readonly context: BrowserContext; readonly kill: () => Promise<void> };

export const launchKillable = (profile: string): Promise<Killable> =>
  firstThat((found) => launchKillableFrom(found, profile));

async function firstThat<T>(launch: (found: Found) => Promise<T>): Promise<T> {
  const reasons: string[] = [];
  for (const [place, find] of PLACES) {
    try {
      const found = await find();
      if (found) return await launch(found);
    } catch (cause) {
      // Somebody who names a browser wants that one, not the next best.
      if (place === 'CHROMIUM_PATH') throw cause;
      reasons.push(`${place}: ${String(cause).split('\n')[0]}`);
    }
  }
  throw new Error([...NONE_FOUND, ...reasons].join('\n'));
}

const NONE_FOUND = [
  'No Chromium found that starts. Install one with: apt-get install chromium (or set CHROMIUM_PATH).',
  'Geen Chromium gevonden die start. Installeer er een met: apt-get install chromium (of zet CHROMIUM_PATH).',
];

const PLACES: readonly (readonly [string, () => Promise<Found | undefined> | Found | undefined])[] =
  [
    ['CHROMIUM_PATH', () => named(process.env['CHROMIUM_PATH'])],
    ['Playwright', () => existing(chromium.executablePath())],
    [
      'PATH',
      () => onPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']),
    ],
    ['macOS', () => existing('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')],
    ['@sparticuz/chromium', unpackedChromium],
  ];

// The last five keep the browser from talking to its maker. Root in a container has no sandbox.
const ARGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

function launch({ executablePath, env }: Found, args: readonly string[]): Promise<Browser> {
  return chromium.launch({
    executablePath,
    env: { ...process.env, ...env } as Record<string, string>,
    args: [...ARGS, ...args],
  });
}

async function launchKillableFrom({ executablePath, env }: Found, profile: string) {
  const args = [...ARGS, '--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  const child = spawn(executablePath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const address = await new Promise<string>((found, fail) => {
    let said = '';
    child.stderr.on('data', (part: Buffer) => {
      said += part.toString();
      const listening = /DevTools listening on (\S+)/.exec(said)?.[1];
      if (listening) found(listening);
    });
    child.once('error', fail);
    child.once('exit', () => fail(new Error(said)));
  });
  const browser = await chromium.connectOverCDP(address);
  const [context] = browser.contexts();
  if (!context) throw new Error('A browser without a window');
  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  return { context, kill };
}

function named(path: string | undefined): Found | undefined {
  if (!path) return undefined;
  if (!existsSync(path)) throw new Error(`CHROMIUM_PATH does not exist / bestaat niet: ${path}`);
  return { executablePath: path };
}

const existing = (path: string): Found | undefined =>
  existsSync(path) ? { executablePath: path } : undefined;

const onPath = (names: readonly string[]): Found | undefined =>
  names
    .flatMap((name) =>
      (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)),
    )
    .map(existing)
    .find((found) => found !== undefined);
