import { IDBFactory } from 'fake-indexeddb';
import { rolldown } from 'rolldown';
import type * as Session from '../../src/session/index.ts';
import type { Clock } from './clock.ts';

const root = new URL('../../', import.meta.url).pathname;

export type Course = Pick<typeof Session, keyof typeof Session>;

/** One page with the course in it: a copy of the session of its own, as in a browser. */
export type Page = {
  readonly course: Course;
  /** As a learner leaves: the page hears of it. */
  readonly close: () => void;
  /** Without a word. */
  readonly kill: () => void;
};

/** What the platform gives the page. */
export type Surroundings = {
  readonly objects?: Readonly<Record<string, unknown>>;
  readonly search?: string;
  readonly fetch?: (address: string, init?: RequestInit) => Promise<Response>;
};

/** The code of the session as a function of the browser that it runs in. */
export async function bundleCourse(): Promise<string> {
  const bundle = await rolldown({ input: `${root}src/session/index.ts` });
  const { output } = await bundle.generate({
    format: 'iife',
    name: 'course',
    codeSplitting: false,
  });
  await bundle.close();
  return output.map((file) => ('code' in file ? file.code : '')).join('');
}

/** A browser on one computer: what it keeps outlives its pages, which it may have several of. */
export function makeComputer(code: string, clock: Clock) {
  const indexedDB = new IDBFactory();
  const locks = makeLocks();
  const lines = makeLines();
  const local = makeStorage();
  const start = new Function(...NAMES, `${code}; return course;`);

  return {
    open({ objects = {}, search = '', fetch }: Surroundings): Page {
      const page = {};
      let isGone = false;
      const never = () => new Promise<never>(() => {});
      const world: Readonly<Record<(typeof NAMES)[number], unknown>> = {
        indexedDB,
        localStorage: local,
        setTimeout: (run: () => void, ms?: number) => (isGone ? 0 : clock.set(page, run, ms)),
        clearTimeout: clock.clear,
        Date: dateOf(clock),
        navigator: { locks: locks.of(page) },
        BroadcastChannel: lines.of(page),
        fetch: (address: string, init?: RequestInit) =>
          isGone ? never() : fetch?.(address, init).then((answer) => (isGone ? never() : answer)),
        window: {
          ...objects,
          // In a frame, so that the course looks for its platform.
          parent: {},
          location: { search },
          localStorage: local,
          sessionStorage: makeStorage(),
          document: { documentElement: { dataset: {} } },
        },
      };
      const course = start(...NAMES.map((name) => world[name])) as Course;
      const gone = () => {
        isGone = true;
        clock.forget(page);
        locks.release(page);
        lines.cut(page);
      };
      return {
        course,
        kill: gone,
        close: () => {
          course.close();
          gone();
        },
      };
    },
  };
}

const NAMES = [
  'indexedDB',
  'localStorage',
  'setTimeout',
  'clearTimeout',
  'Date',
  'navigator',
  'BroadcastChannel',
  'fetch',
  'window',
] as const;

const dateOf = (clock: Clock) =>
  class extends Date {
    static override now = clock.now;
  };

function makeStorage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

/** Web Locks, as far as the course asks for them: one holder, and who waits gets their turn. */
function makeLocks() {
  type Asking = { readonly page: object; readonly given: (lock: object) => unknown };
  let held: readonly { readonly name: string; readonly page: object }[] = [];
  let queue: readonly (Asking & { readonly name: string })[] = [];
  const give = (name: string, { page, given }: Asking) => {
    held = [...held, { name, page }];
    queueMicrotask(() => given({ name }));
  };
  return {
    of: (page: object) => ({
      request: (
        name: string,
        ...rest:
          | readonly [{ ifAvailable: boolean }, (lock: object | null) => unknown]
          | readonly [(lock: object) => unknown]
      ) => {
        const given = rest.at(-1) as (lock: object | null) => unknown;
        if (!held.some((lock) => lock.name === name)) give(name, { page, given });
        else if (rest.length === 2) queueMicrotask(() => given(null));
        else queue = [...queue, { name, page, given }];
        return new Promise(() => {});
      },
    }),
    release: (page: object) => {
      const free = held.filter((lock) => lock.page === page).map(({ name }) => name);
      held = held.filter((lock) => lock.page !== page);
      queue = queue.filter((asking) => asking.page !== page);
      for (const name of free) {
        const next = queue.find((asking) => asking.name === name);
        if (!next) continue;
        queue = queue.filter((asking) => asking !== next);
        give(name, next);
      }
    },
  };
}

/** BroadcastChannel: everybody hears but who speaks, a little later. */
function makeLines() {
  type Hearing = (event: { readonly data: unknown }) => void;
  let all: readonly { readonly name: string; readonly page: object; readonly hear: Hearing }[] = [];
  return {
    of: (page: object) =>
      class {
        name: string;
        constructor(name: string) {
          this.name = name;
        }
        addEventListener(_: 'message', hear: Hearing) {
          all = [...all, { name: this.name, page, hear }];
        }
        postMessage(data: unknown) {
          const others = all.filter((one) => one.name === this.name && one.page !== page);
          for (const other of others)
            queueMicrotask(
              () => all.includes(other) && other.hear({ data: structuredClone(data) }),
            );
        }
      },
    cut: (page: object) => void (all = all.filter((one) => one.page !== page)),
  };
}
