import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { unpackedChromium } from './sparticuz.ts';

type Found = { readonly executablePath: string; readonly env?: Readonly<Record<string, string>> };

/** A Chromium for the tests: the first of five places that has one which starts. */
export async function launchChromium(): Promise<Browser> {
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

function launch({ executablePath, env }: Found): Promise<Browser> {
  return chromium.launch({
    executablePath,
    env: { ...process.env, ...env } as Record<string, string>,
    // The last five keep the browser from talking to its maker. Root in a container has no sandbox.
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-quic',
      '--disable-sync',
      '--no-first-run',
    ],
  });
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
