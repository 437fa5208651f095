/** The LMS in the browser: opens the package in a frame, and tells Node every call. Served without its types. */
import type { Api } from '../../../src/preview/call.ts';
import type { Api2004 } from '../../../src/preview/call2004.ts';
import { startOf, type Cmi } from '../../../src/preview/cmi.ts';
import { passingOf, startOf2004 } from '../../../src/preview/cmi2004.ts';
import type { Fault } from '../../../src/preview/fault.ts';
import { startLms } from '../../../src/preview/lms.ts';
import { startLms2004 } from '../../../src/preview/lms2004.ts';
import { isManifest, parseManifest, type Item } from '../../../src/preview/manifest.ts';
import type { AnyCall, Order, Report } from '../lms.ts';

declare global {
  interface Window {
    API?: Api;
    API_1484_11?: Api2004;
    /** Resolves when the course has loaded; rejects with the reason why it did not. */
    launched: Promise<void>;
    /** How the LMS misbehaves; may change at any time. */
    faults: Fault[];
    /** Removes the frame; afterwards Node knows every call. */
    closeCourse: () => void;
  }
}

/** What Node is not yet known to have. */
let unsure: { launch: number; calls: AnyCall[]; kept?: Cmi } = { launch: 0, calls: [] };

/**
 * Synchronous, as in Moodle, so that Node knows of a call before the course goes on, even where the
 * browser is killed next. While a page is leaving, browsers block that, and a beacon takes over; it may
 * come late, so the same goes along again with the next report.
 */
function report(): boolean {
  // A beacon without a network is accepted and lost.
  if (!navigator.onLine) return false;
  const body = JSON.stringify(unsure satisfies Report);
  if (!sentNow(body)) return navigator.sendBeacon('/lms/report', body);
  unsure = { launch: unsure.launch, calls: [] };
  return true;
}

function keep(kept: Cmi): boolean {
  const before = unsure.kept;
  unsure.kept = kept;
  const isKept = report();
  if (!isKept) unsure.kept = before;
  return isKept;
}

function sentNow(body: string): boolean {
  try {
    const request = new XMLHttpRequest();
    request.open('POST', '/lms/report', false);
    request.send(body);
    return request.status === 200;
  } catch {
    // Offline, or the page is being left.
    return false;
  }
}

async function launch(): Promise<void> {
  const order = (await (await fetch('/lms/order.json')).json()) as Order;
  unsure.launch = order.launch;
  window.faults = [...order.faults];
  const xml = await (await fetch(`${order.base}imsmanifest.xml`)).text();
  const manifest = parseManifest(xml);
  if (!isManifest(manifest)) throw new Error(`Not a package: ${manifest}`);
  const item = manifest.items[order.item];
  if (!item) throw new Error(`The package has no item ${order.item}`);
  if (manifest.standard === 'scorm2004') return launch2004(order, item);

  const began = performance.now();
  window.API = await startLms({
    start: startOf(order.kept, {
      ...order,
      mastery: order.mastery ?? item.mastery?.toString(),
      launchData: item.launchData,
    }),
    faults: window.faults,
    clock: () => Math.round(performance.now() - began),
    onCall: note,
    keep,
  });
  await openFrame(order, `${order.base}${item.launch}`);
}

async function launch2004(order: Order, { launch, mastery }: Item): Promise<void> {
  const passing = passingOf(mastery);
  const began = performance.now();
  window.API_1484_11 = await startLms2004({
    start: startOf2004(order.kept, { ...order, passing }),
    faults: window.faults,
    clock: () => Math.round(performance.now() - began),
    onCall: note,
    keep,
  });
  await openFrame(order, `${order.base}${launch}`);
}

function note(call: AnyCall): void {
  // Without a network it is the LMS that fails, not the course.
  unsure.calls.push(navigator.onLine ? call : { ...call, fault: 'offline' });
  report();
}

function openFrame({ width, height }: Order, address: string): Promise<void> {
  const frame = document.createElement('iframe');
  Object.assign(frame, { name: 'sco', title: 'Cursus', width, height, src: address });
  document.body.append(frame);
  return new Promise((loaded) => frame.addEventListener('load', () => loaded(), { once: true }));
}

window.launched = launch();

window.closeCourse = () => {
  document.querySelector('iframe')?.remove();
  report();
};
