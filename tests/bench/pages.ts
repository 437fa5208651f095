import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { launchChromium } from '../browser/chromium.ts';

/** How soon a learner reads and answers, on a slow line and a slow processor; never a test. */
const [folder = 'dist'] = process.argv.slice(2);
const HOME = '';
const MODULE = 'modules/veilig-werken/';
const TERMS = 'begrippen/';

/** What others need on the same line and processor for six lessons and ten questions (issue 7). */
const PUBLISHED = 'Starlight 1.0 (a single page), H5P 2.6, LiaScript 6.1, Adapt 6.4';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

/** A static host as `docs/deploy` sets it up: packed, and kept where the name carries a hash. */
async function host(): Promise<{ readonly origin: string; readonly close: () => void }> {
  const server = createServer(async ({ url = '/' }, response) => {
    const path = join(folder, normalize(decodeURIComponent(new URL(url, 'http://_').pathname)));
    const isFolder = await stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    );
    const file = isFolder ? join(path, 'index.html') : path;
    const bytes = await readFile(file).catch(() => undefined);
    if (!bytes) return void response.writeHead(404).end();
    const isPacked = extname(file) !== '.woff2';
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': file.includes('assets') ? 'max-age=31536000, immutable' : 'no-cache',
      ...(isPacked && { 'content-encoding': 'gzip' }),
    });
    response.end(isPacked ? gzipSync(bytes) : bytes);
  });
  await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

/** 1.6 Mbps, 150 ms there and back, and a processor four times slower. */
async function slowDown(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const bytesPerSecond = 1_600_000 / 8;
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/** Runs in the page: keeps a question on the screen until it reacts, and says when that was. */
const untilAlive = (lesson: string) =>
  new Promise<number>((done) => {
    const look = () => {
      const question = document.querySelector<HTMLElement>(`#${lesson} [data-question]`);
      if (question?.dataset['alive'] !== undefined) return done(performance.now() / 1000);
      question?.scrollIntoView({ block: 'center', behavior: 'instant' });
      requestAnimationFrame(look);
    };
    look();
  });

/** Seconds until the text is there, and until a question that is on the screen reacts. */
async function wait(page: Page, address: string, lesson: string) {
  await page.goto(`${address}#${lesson}`, { waitUntil: 'commit' });
  const clickable = await page.evaluate(untilAlive, lesson);
  const readable = await page.evaluate(
    () => (performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN) / 1000,
  );
  return { readable, clickable };
}

const median = (numbers: readonly number[]) =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;

async function speed(origin: string): Promise<void> {
  const browser = await launchChromium();
  const html = await readFile(join(folder, MODULE, 'index.html'), 'utf8');
  const first = html.split('data-lesson="').find((part) => part.includes('data-question='));
  const lesson = first?.split('"')[0] ?? '';
  const times: { readonly readable: number; readonly clickable: number }[] = [];
  for (let n = 0; n < 5; n++) {
    const page = await browser.newPage();
    await slowDown(page);
    times.push(await wait(page, `${origin}${MODULE}`, lesson));
    await page.close();
  }
  await browser.close();
  const count = (what: string) => html.split(what).length - 1;
  console.log(
    `\n${MODULE}: ${count('data-lesson="')} lessons, ${count('data-question="')} questions; 1.6 Mbps, 150 ms, processor 4× slower`,
  );
  console.log(`  readable after  ${median(times.map((it) => it.readable)).toFixed(2)} s (aim 0.8)`);
  console.log(
    `  clickable after ${median(times.map((it) => it.clickable)).toFixed(2)} s (aim 1.2)`,
  );
  console.log(`  others, on six lessons and ten questions: ${PUBLISHED}`);
}

const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const;

/** Lighthouse's marks out of 100, as a phone on a slow line (its own default). */
async function marks(origin: string): Promise<void> {
  const { default: lighthouse } = await import('lighthouse');
  const port = 9333;
  const browser = await launchChromium([`--remote-debugging-port=${port}`]);
  console.log(`\nLighthouse             ${CATEGORIES.join('  ')}  CLS`);
  for (const path of [HOME, MODULE, TERMS]) {
    const result = await lighthouse(`${origin}${path}`, {
      port,
      logLevel: 'error',
      onlyCategories: [...CATEGORIES],
    });
    if (!result) throw new Error(`Lighthouse said nothing of /${path}`);
    const { categories, audits } = result.lhr;
    const scores = CATEGORIES.map((name) => {
      const mark = ((categories[name]?.score ?? NaN) * 100).toFixed(0);
      return mark.padStart(name.length);
    });
    const shift = audits['cumulative-layout-shift']?.numericValue?.toFixed(3);
    console.log(`  ${`/${path}`.padEnd(21)}${scores.join('  ')}  ${shift}`);
    for (const { score, scoreDisplayMode, title, displayValue } of Object.values(audits))
      if (score !== null && score < 0.9 && scoreDisplayMode !== 'informative')
        console.log(`      ${score}  ${title} ${displayValue ?? ''}`);
  }
  await browser.close();
}

if (!existsSync(folder)) throw new Error(`No build in ${folder}`);
const { origin, close } = await host();
await speed(origin);
await marks(origin);
close();
