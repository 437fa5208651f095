import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, BrowserContext, BrowserContextOptions, Frame, Page } from 'playwright-core';
import type { Call, Mode } from '../../src/preview/call.ts';
import type { Call2004 } from '../../src/preview/call2004.ts';
import type { Cmi, Launch } from '../../src/preview/cmi.ts';
import type { Fault } from '../../src/preview/fault.ts';
import { violationsOf } from '../../src/preview/strict.ts';
import { violations2004 } from '../../src/preview/strict2004.ts';
import { ROOT } from './paths.ts';
import { serve } from './serve.ts';

/** A call of either standard. */
export type AnyCall = Call | Call2004;

/** What the LMS page is asked to open. */
export type Order = Pick<Launch, 'mode' | 'learner' | 'mastery'> & {
  /** Counts from 0. */
  readonly launch: number;
  readonly base: string;
  readonly item: number;
  readonly kept?: Cmi;
  readonly faults: readonly Fault[];
  readonly width: number;
  readonly height: number;
};

/** What the LMS page tells. */
export type Report = {
  readonly launch: number;
  readonly calls: readonly AnyCall[];
  readonly kept?: Cmi;
};

export type LmsOptions = {
  /** Folder of an unzipped package. */
  readonly packageDir: string;
  /** Which of several SCOs, in the order of the manifest, from 0. Only in SCORM 2004. */
  readonly item?: number;
  readonly mode?: Mode;
  /** As Moodle does: a course that was passed opens in review. */
  readonly reviewWhenPassed?: boolean;
  readonly faults?: readonly Fault[];
  /** Size of the frame; the window is a little larger. */
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly learner?: Launch['learner'];
  /** Replaces the mastery score of the manifest, as an administrator may. */
  readonly mastery?: string;
  /** What the LMS already holds, such as another `lms.cmi()`. */
  readonly kept?: Cmi;
  readonly at?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly context?: BrowserContextOptions;
  /** Runs before the course is opened: watchers, routes, init scripts. */
  readonly onPage?: (page: Page) => Promise<unknown>;
};

export type Lms = Awaited<ReturnType<typeof openLms>>;

/** A strict LMS with one learner, in a browser context of its own. Its record outlives every launch. */
export async function openLms(browser: Browser, options: LmsOptions) {
  const { viewport = { width: 714, height: 666 }, at = '/a/b%20c/d/' } = options;
  const launches: { mode: Mode; calls: AnyCall[] }[] = [];
  let kept = options.kept;
  /** The oldest launch that is still open. */
  let oldest = 0;
  let faults = options.faults ?? [];
  let page: Page | undefined;

  const modeNow = (): Mode =>
    options.mode ??
    (options.reviewWhenPassed &&
    (kept?.['cmi.core.lesson_status'] ?? kept?.['cmi.success_status']) === 'passed'
      ? 'review'
      : 'normal');

  const order = (): Order => ({
    mode: launches.at(-1)?.mode ?? 'normal',
    learner: options.learner ?? { id: 'jansen.a', name: 'Jansen, Anna' },
    mastery: options.mastery,
    launch: launches.length - 1,
    base: at,
    item: options.item ?? 0,
    kept,
    faults,
    ...viewport,
  });

  const served = await serve(
    [
      { at, folder: options.packageDir, kind: 'lms', headers: options.headers },
      { at: '/node_modules/scorm-again/', folder: `${ROOT}/node_modules/scorm-again`, kind: 'lms' },
      { at: '/src/preview/', folder: `${ROOT}/src/preview`, kind: 'lms' },
      { at: '/tests/browser/lms-page/', folder: `${ROOT}/tests/browser/lms-page`, kind: 'lms' },
    ],
    {
      '/lms/order.json': () => ({ type: 'application/json', body: JSON.stringify(order()) }),
      '/lms/report': (body) => {
        const report = JSON.parse(body) as Report;
        const known = launches[report.launch]?.calls ?? [];
        known.push(...report.calls.filter(({ n }) => !known.some((call) => call.n === n)));
        known.sort((one, other) => one.n - other.n);
        // A late beacon of an earlier launch has nothing new; of two tabs each keeps what it was told.
        const isAlone = oldest === launches.length - 1;
        if (report.launch >= oldest && report.kept)
          kept = isAlone ? report.kept : { ...kept, ...report.kept };
        return { type: 'text/plain', body: 'kept' };
      },
    },
  );
  let context: BrowserContext = await browser.newContext({
    viewport: { width: viewport.width + 40, height: viewport.height + 40 },
    locale: 'nl-NL',
    ...options.context,
  });

  const visit = async (tab: Page): Promise<Frame> => {
    await tab.goto(`${served.origin}/tests/browser/lms-page/index.html`);
    await tab.evaluate(() => window.launched);
    return frameOf(tab);
  };
  const calls = (): readonly AnyCall[] => launches.at(-1)?.calls ?? [];
  return {
    origin: served.origin,
    get context(): BrowserContext {
      return context;
    },
    get page(): Page {
      return frameOf(page).page();
    },
    /** The course. A new one after each launch. */
    get frame(): Frame {
      return frameOf(page);
    },
    /** Opens the course, or opens it again; resolves when its page has loaded. */
    async launch(): Promise<Frame> {
      launches.push({ mode: modeNow(), calls: [] });
      oldest = launches.length - 1;
      if (!page || page.isClosed()) {
        page = await context.newPage();
        await options.onPage?.(page);
      }
      return visit(page);
    },
    /** Opens the course in one more tab, while the first one stays open; from now on `page` is that one. */
    async openTab(): Promise<Page> {
      launches.push({ mode: modeNow(), calls: [] });
      const first = page;
      page = await context.newPage();
      await visit(page);
      if (!first) throw new Error('The course is not open: call launch() first');
      return first;
    },
    /** The learner comes back in another browser, such as after the first was killed. */
    moveTo(next: BrowserContext): void {
      context = next;
      page = undefined;
    },
    /** How the LMS misbehaves from now on. */
    async misbehave(...next: readonly Fault[]): Promise<void> {
      await page?.evaluate((all) => {
        window.faults.splice(0, window.faults.length, ...all);
      }, next);
    },
    /** Calls of this launch. */
    calls,
    /** Calls of every launch, one list each. */
    launches: (): readonly (readonly AnyCall[])[] => launches.map((one) => one.calls),
    /** Readable, over all launches; an empty list is what a test wants. */
    violations: (): readonly string[] =>
      launches.flatMap((one, index) =>
        allViolationsOf(one.calls, one.mode).map(
          ({ rule, call }) => `launch ${index + 1}: ${rule}: ${lineOf(call)}`,
        ),
      ),
    /** What the LMS kept at the last Commit or Finish. */
    cmi: (): Cmi => kept ?? {},
    /** Other faults from the next launch on. */
    setFaults(next: readonly Fault[]): void {
      faults = next;
    },
    /** Removes the frame, as an LMS does when the learner leaves. */
    async close(): Promise<void> {
      await page?.evaluate(() => window.closeCourse());
    },
    /** Closes the tab; its last words come by beacon, so waits until none has come for a while. */
    async closeTab(): Promise<void> {
      if (!page) return;
      const closed = page.waitForEvent('close');
      await page.close({ runBeforeUnload: true });
      await closed;
      for (let before = -1; before !== calls().length;) {
        before = calls().length;
        await wait(150);
      }
    },
    /** Ends the browser context and the server. */
    async end(): Promise<void> {
      await context.close();
      await served.close();
    },
  };
}

/** A course speaks one standard: whichever its calls are of. */
const allViolationsOf = (calls: readonly AnyCall[], mode: Mode) => [
  ...violationsOf(calls.filter(isOf12), mode),
  ...violations2004(calls.filter(isOf2004), mode),
];

const isOf12 = (call: AnyCall): call is Call => call.method.startsWith('LMS');
const isOf2004 = (call: AnyCall): call is Call2004 => !isOf12(call);

function frameOf(tab: Page | undefined): Frame {
  const frame = tab?.frame('sco');
  if (!frame) throw new Error('The course is not open: call launch() first');
  return frame;
}

/** A call as one line: `12 LMSSetValue("cmi.core.exit", "suspend") → "true" 0`. */
export const lineOf = ({ n, method, args, result, error, fault }: AnyCall): string =>
  `${n} ${method}(${args.map((arg) => JSON.stringify(arg)).join(', ')}) → ${JSON.stringify(result)} ${error}${fault ? ` [${fault}]` : ''}`;
