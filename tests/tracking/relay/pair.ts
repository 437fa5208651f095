import { makeId } from '../../../src/core/course/id.ts';
import { type Desk, makeDesk } from '../../../src/relay/desk.ts';
import type { Chosen, Tracker } from '../../../src/tracking/port.ts';
import { makeRelay } from '../../../src/tracking/relay/index.ts';
import { lineOf } from '../../../src/tracking/relay/line.ts';
import { readHello, type Reply, write } from '../../../src/tracking/relay/messages.ts';
import type { Message, World } from '../../../src/tracking/relay/world.ts';
import { makeScorm12 } from '../../../src/tracking/scorm12/index.ts';
import { interactionWrites } from '../../../src/tracking/scorm12/interactions.ts';
import { makeLms12 } from '../fake-lms12.ts';

export const LMS = 'https://lms.example.nl';
export const DOCUMENT = makeId('module-een');

export const CHOSEN: Chosen = {
  pass: 'both',
  reportFailed: false,
  answers: 'none',
  package: 'nl.voorbeeld.module-een',
};

/** A page on the site as its driver meets the window around it: here somebody speaks, waits, or is silent. */
export function makeWindow(origins: readonly string[] = [LMS]) {
  let hear: ((message: Message) => void) | undefined;
  let act: (() => void) | undefined;
  let nonces = 0;
  const said: { readonly text: string; readonly origin: string }[] = [];
  const seen = { reloads: 0 };
  const world: World = {
    origins,
    say: (text, origin) => void said.push({ text, origin }),
    listen: (next) => {
      hear = next;
      return () => (hear = undefined);
    },
    nonce: () => (nonces++).toString(16).padStart(32, '0'),
    after: (_, next) => {
      act = next;
      return () => (act = undefined);
    },
    reload: () => (seen.reloads += 1),
  };
  return {
    world,
    said,
    seen,
    /** The window around this one speaks, unless told otherwise. */
    tell: (data: unknown, other: Partial<Message> = {}) =>
      hear?.({ data, origin: LMS, isAbove: true, ports: [], ...other }),
    reply: (reply: Reply, other: Partial<Message> = {}) =>
      hear?.({ data: write(reply), origin: LMS, isAbove: true, ports: [], ...other }),
    nonce: () => readHello(said.at(-1)?.text)?.nonce ?? '',
    /** The patience of the page is over. */
    runOut: () => act?.(),
  };
}

/** A launcher in a SCORM 1.2 platform with the page in its frame, as the contract wants a platform. */
export function makePair() {
  const lms = makeLms12();
  const desks: Desk[] = [];
  function launch(): Tracker {
    desks.at(-1)?.end();
    const api = lms.launch();
    const scorm = makeScorm12(interactionWrites, { locate: async () => api, now: () => 0 });
    const page = makeWindow();
    const answer = async () => {
      const opened = await scorm.open();
      if (!opened.ok) return page.reply({ type: 'welcome', nonce: page.nonce(), opened });
      const desk = makeDesk(scorm, { ...opened.value, chosen: CHOSEN }, () => 0);
      desks.push(desk);
      const { port1, port2 } = new MessageChannel();
      desk.connect(lineOf(port1));
      const value = desk.launch();
      page.reply(
        { type: 'welcome', nonce: page.nonce(), opened: { ok: true, value } },
        { ports: [port2] },
      );
    };
    const { world } = page;
    const say = (text: string, origin: string) => {
      world.say(text, origin);
      void answer();
    };
    return makeRelay(DOCUMENT, { ...world, say });
  }
  return { lms, launch, desks };
}
