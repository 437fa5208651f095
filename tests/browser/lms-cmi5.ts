import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { parseXml, attributeOf, childOf, descendants } from '../../src/packaging/xml-tree.ts';
import { verbOf } from '../../src/preview/lrs/cmi5-rules.ts';
import { makeLrs, type LaunchOrder } from '../../src/preview/lrs/lrs.ts';
import type { Au, MoveOn } from '../../src/preview/lrs/sessions.ts';
import { serve } from './serve.ts';

export type Cmi5Options = {
  /** Folder of an unzipped package. */
  readonly packageDir: string;
  /** The host of the records, with a slash at the end; by default that of the course. */
  readonly host?: string;
  /** Runs before the course is opened. */
  readonly onPage?: (page: Page) => Promise<unknown>;
};

export type Cmi5Lms = Awaited<ReturnType<typeof openCmi5>>;

const AT = '/a/b%20c/d/';

/** What comes instead of the platform's own answer; undefined where it answers itself. */
export type Instead = (
  request: Request,
  itself: (request: Request) => Promise<Response>,
) => Promise<Response> | Response | undefined;

/** A platform of cmi5 with one learner, who has one tab; the course stands beside its records, or not. */
export async function openCmi5(browser: Browser, { packageDir, host, onPage }: Cmi5Options) {
  const { au, url } = await readStructure(packageDir);
  let lrs: ReturnType<typeof makeLrs> | undefined;
  let instead: Instead = () => undefined;
  const asked: string[] = [];
  const { origin, close } = await serve(
    [{ at: AT, folder: packageDir, kind: 'lms' }],
    {},
    {
      '/platform/': async (request) => {
        const itself = async (one: Request) => (await lrs?.answer(one)) ?? Response.error();
        asked.push(`${request.method} ${new URL(request.url).pathname}`);
        return (await instead(request.clone(), itself)) ?? itself(request);
      },
    },
  );
  const platform = makeLrs({ base: host ?? `${origin}/platform/`, uuid: randomUUID });
  lrs = platform;
  let context = await browser.newContext({
    viewport: { width: 800, height: 700 },
    locale: 'nl-NL',
  });
  if (host)
    await context.route(`${host}**`, async (route) => {
      const request = route.request();
      const answer = await platform.answer(
        new Request(request.url(), {
          method: request.method(),
          headers: await request.allHeaders(),
          body: request.postData(),
        }),
      );
      await route.fulfill({
        status: answer.status,
        headers: Object.fromEntries(answer.headers),
        body: await answer.text(),
      });
    });
  let page: Page | undefined;
  const opened = (): Page => {
    if (!page) throw new Error('The course is not open: call launch() first');
    return page;
  };

  return {
    platform,
    au,
    get page(): Page {
      return opened();
    },
    /** The course, which has the whole tab. */
    get frame(): Frame {
      return opened().mainFrame();
    },
    get context(): BrowserContext {
      return context;
    },
    /** The learner comes back in another browser, such as after the first was killed. */
    moveTo(next: BrowserContext): void {
      context = next;
      page = undefined;
    },
    /** How the platform misbehaves from now on; without an argument it is well. */
    misbehave(next: Instead = () => undefined): void {
      instead = next;
    },
    /** Every request so far, such as `PUT /platform/xapi/activities/state`. */
    asked: (): readonly string[] => asked,
    /** Opens the course, or opens it again, in a tab of its own; resolves when it is alive. */
    async launch(order: Partial<LaunchOrder> = {}): Promise<void> {
      if (!page || page.isClosed()) {
        page = await context.newPage();
        await onPage?.(page);
      }
      await page.goto(`${origin}${AT}${url}?${platform.launch({ au, ...order })}`);
      await page.locator('[data-ready]').waitFor();
    },
    /** Closes the tab as a learner does. */
    async closeTab(): Promise<void> {
      const closed = opened().waitForEvent('close');
      await opened().close({ runBeforeUnload: true });
      await closed;
    },
    /** What was said, in order of arrival: `completed`, `answered` … */
    verbs: (): readonly string[] => platform.statements().map(verbOf),
    /** Ids of the questions whose answers were reported, in order of arrival. */
    answered: (): readonly string[] =>
      platform
        .statements()
        .filter((statement) => verbOf(statement) === 'answered')
        .map(({ object }) => object.id.replace(/.*\//, '')),
    async end(): Promise<void> {
      await context.close();
      await close();
    },
  };
}

/** What a platform reads from the structure of a package with one AU. */
async function readStructure(
  packageDir: string,
): Promise<{ readonly au: Au; readonly url: string }> {
  const { root } = parseXml(await readFile(join(packageDir, 'cmi5.xml'), 'utf8'));
  const [element] = descendants(root, 'au');
  if (!element) throw new Error('No AU in the package');
  const masteryScore = attributeOf(element, 'masteryScore');
  return {
    au: {
      id: attributeOf(element, 'id') ?? '',
      moveOn: (attributeOf(element, 'moveOn') ?? 'NotApplicable') as MoveOn,
      ...(masteryScore !== undefined && { masteryScore: Number(masteryScore) }),
    },
    url: childOf(element, 'url')?.text ?? '',
  };
}
