import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Build } from '../../src/packaging/build.ts';
import { launchChromium } from '../browser/chromium.ts';
import { host } from './host.ts';

/**
 * How soon a learner reads and answers on a slow line and a slow processor; never a test.
 *
 * - readable: the first text is painted, which is the lesson's;
 * - clickable: a question on the screen was pressed, and what it says to that is drawn;
 * - journeys: how many requests had to wait for the answer to another one until then. It is the same on
 *   every machine, however busy.
 */
const TIMES = 7;

/** What others need on the same line and processor for six lessons and ten questions (issue 7). */
const PUBLISHED = 'Starlight 1.0 (a single page), H5P 2.6, LiaScript 6.1, Adapt 6.4';

type Measured = {
  /** Seconds. */
  readonly readable: number;
  readonly clickable: number;
  readonly journeys: number;
  readonly requests: number;
};

/** Opens a module of a build some times, each with nothing kept, and prints what was measured. */
export async function slowLine(folder: string, module: string): Promise<void> {
  const build: Build = JSON.parse(await readFile(join(folder, 'beheer/build.json'), 'utf8'));
  const document = build.documents.find(({ page }) => page.startsWith(module));
  const { origin, close } = await host(folder);
  const browser = await launchChromium();
  const measured: Measured[] = [];
  for (let n = 0; n < TIMES; n++) {
    const page = await browser.newPage();
    await slowDown(page);
    measured.push(await measure(page, `${origin}${module}`));
    await page.close();
  }
  await browser.close();
  close();
  const journeys = Math.min(...measured.map((it) => it.journeys));
  const asked = Math.min(...measured.map((it) => it.requests));
  console.log(
    `\n${module}: ${document?.lessons.length} lessons, ${document?.questions.length} questions; 1.6 Mbps, 150 ms, processor 4× slower`,
  );
  console.log(`  readable after  ${spread(measured.map((it) => it.readable))} (aim 0.8)`);
  console.log(`  clickable after ${spread(measured.map((it) => it.clickable))} (aim 1.2)`);
  console.log(`  until then ${journeys} journeys one after the other, ${asked} requests`);
  console.log(`  others, on six lessons and ten questions: ${PUBLISHED}`);
}

/** The best is what the page takes, the rest is what the machine was busy with. */
function spread(seconds: readonly number[]): string {
  const sorted = seconds.toSorted((one, other) => one - other);
  const [best, median] = [sorted[0], sorted[Math.floor(sorted.length / 2)]];
  return `${best?.toFixed(2)} s at best, ${median?.toFixed(2)} s in the middle of ${TIMES}`;
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

async function measure(page: Page, address: string): Promise<Measured> {
  await page.goto(address, { waitUntil: 'commit' });
  const clickable = await page.evaluate(untilItAnswers);
  return page.evaluate(timesOf, clickable);
}

/**
 * Runs in the page: brings the first question to the screen, presses its button as soon as a script has
 * drawn it, and says when the answer to that stands there: that nothing was chosen yet.
 */
const untilItAnswers = () =>
  new Promise<number>((done) => {
    const find = () => document.querySelector<HTMLElement>('[data-question]');
    const look = () => {
      const question = find();
      if (question?.querySelector('.hlt-feedback')) return done(performance.now());
      if (question?.dataset['alive'] === undefined) return;
      question.querySelector<HTMLElement>('button[type=submit]')?.click();
    };
    const scroll = () => {
      if (find()?.dataset['alive'] !== undefined) return;
      find()?.scrollIntoView({ block: 'center', behavior: 'instant' });
      requestAnimationFrame(scroll);
    };
    new MutationObserver(look).observe(document, {
      subtree: true,
      childList: true,
      attributeFilter: ['data-alive'],
    });
    scroll();
  });

/** Runs in the page. */
const timesOf = (clickable: number): Measured => {
  type Step = { readonly asked: number; readonly answered: number };
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  const loaded = [
    ...performance.getEntriesByType('navigation'),
    ...performance.getEntriesByType('resource'),
  ] as PerformanceResourceTiming[];
  const steps = loaded
    .filter(({ responseEnd }) => responseEnd > 0 && responseEnd < clickable)
    .map((it): Step => ({
      asked: it.startTime,
      // A page is read while it comes in; of anything else the line's delay shows at its end only.
      answered: it.entryType === 'navigation' ? it.responseStart : it.responseEnd,
    }))
    .toSorted((one, other) => one.asked - other.asked);
  const depths: number[] = [];
  for (const { asked } of steps) {
    const before = steps.flatMap(({ answered }, n) => (answered <= asked ? (depths[n] ?? 0) : 0));
    depths.push(1 + Math.max(0, ...before));
  }
  return {
    readable: (paint?.startTime ?? Number.NaN) / 1000,
    clickable: clickable / 1000,
    journeys: Math.max(...depths),
    requests: steps.length,
  };
};
