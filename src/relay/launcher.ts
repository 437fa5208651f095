import { lineOf } from '../tracking/relay/line.ts';
import { readHello, type Reply, write } from '../tracking/relay/messages.ts';
import type { Launch, Result, TrackerError } from '../tracking/port.ts';
import type { ScormTracker } from '../tracking/scorm/driver.ts';
import { type Desk, makeDesk } from './desk.ts';
import { type LauncherPage, readPage } from './page.ts';

/** After the page was loaded it says hello within this time, or it is not the course that was loaded. */
const SILENCE = 5000;
/** A site that answers at all has answered by then. */
const PATIENCE = 20_000;

/**
 * The package's page comes to life: it opens the session with the platform, and the course in a frame. The
 * session stays open, and incomplete, where the site does not answer.
 */
export function startLauncher(makeTracker: (page: LauncherPage) => ScormTracker): void {
  const page = readPage(document.documentElement);
  // An address that the site does not know would wait in vain.
  if (!page.origins.includes(location.origin)) return show('other-origin');
  const session = openSession(makeTracker(page), page);
  const frame = makeFrame();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const expect = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => show('away'), milliseconds);
  };
  const open = () => {
    show('busy');
    expect(PATIENCE);
    frame.src = page.address;
  };
  const reply = (text: Reply, ports: Transferable[] = []) =>
    frame.contentWindow?.postMessage(write(text), page.origin, ports);

  window.addEventListener('message', async ({ data, origin, source }) => {
    if (source !== frame.contentWindow || origin !== page.origin) return;
    const hello = readHello(data);
    if (hello?.document !== page.document) return;
    const { nonce } = hello;
    clearTimeout(timer);
    show('course');
    reply({ type: 'hold', nonce });
    const { opened, desk } = await session.open();
    if (!opened.ok || !desk) return reply({ type: 'welcome', nonce, opened });
    const { port1, port2 } = new MessageChannel();
    desk.connect(lineOf(port1));
    reply({ type: 'welcome', nonce, opened: { ok: true, value: desk.launch() } }, [port2]);
  });
  frame.addEventListener('load', () => {
    if (shown() !== 'course') expect(SILENCE);
  });
  document.querySelector('button')?.addEventListener('click', open);
  document.querySelector('[data-show="course"]')?.append(frame);
  keepOnLeave(session.desk);
  void session.open();
  open();
}

type Shown = 'busy' | 'course' | 'away' | 'other-origin';

/** One part of the page at a time; the course loads while something else is shown. */
function show(wanted: Shown): void {
  document.body.dataset['shown'] = wanted;
}

const shown = () => document.body.dataset['shown'];

/** It may not lead the platform's own window elsewhere; `allow-same-origin` is the site's own origin. */
const MAY =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads';

function makeFrame(): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = document.title;
  frame.setAttribute('sandbox', MAY);
  // The address of a course in a platform may say who is learning.
  frame.referrerPolicy = 'no-referrer';
  return frame;
}

type Session = {
  /** Asks the platform once; again where it refused. */
  readonly open: () => Promise<{
    readonly opened: Result<Launch, TrackerError>;
    readonly desk: Desk | undefined;
  }>;
  readonly desk: () => Desk | undefined;
};

function openSession(tracker: ScormTracker, { chosen }: LauncherPage): Session {
  let desk: Desk | undefined;
  const begin = async () => {
    const opened = await tracker.open();
    if (!opened.ok) return { opened, desk };
    const { learner, ...launch } = opened.value;
    const id = await markOf(chosen.package, learner.id);
    desk ??= makeDesk(tracker, { ...launch, learner: { id, name: '' }, chosen }, Date.now);
    return { opened, desk };
  };
  return { open: begin, desk: () => desk };
}

/**
 * Who is learning stays here. The page needs to tell one learner from another on the same computer, and for
 * that a mark is enough; without one it keeps nothing.
 */
async function markOf(...parts: readonly string[]): Promise<string> {
  if (parts.includes('') || !globalThis.crypto?.subtle) return '';
  const bytes = new TextEncoder().encode(parts.join('\n'));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes), 0, 16);
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Never `unload`, and never in a page that may come back. */
function keepOnLeave(desk: () => Desk | undefined): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') desk()?.settle();
  });
  window.addEventListener('pagehide', ({ persisted }) =>
    persisted ? desk()?.settle() : desk()?.end(),
  );
}
