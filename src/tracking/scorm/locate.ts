/** A window, or whatever stands in for one; each property may be missing and may throw when read. */
export type Frame = {
  readonly [P in Wanted['object'] | 'parent' | 'top' | 'opener']?: unknown;
};

/** How a standard calls its object, and a method by which to know it. */
export type Wanted = {
  readonly object: 'API' | 'API_1484_11';
  readonly method: string;
};

/** The learning platform's object. Which methods it has is asked again at each call. */
export type Api = Readonly<Record<string, unknown>>;

/** @spec scorm.md 4.2: 500 as in SCORM 2004's own algorithm; the 7 of SCORM 1.2's is too few for some. */
const MAX_PARENTS = 500;
/** @spec scorm.md 4.2: some platforms make their API only after the frame has loaded. */
const TRIES = 20;
const EVERY = 250;

/** Looks now, and again for five seconds; `wait` is the clock. */
export async function locate(
  wanted: Wanted,
  start: Frame,
  wait: (milliseconds: number) => Promise<void>,
): Promise<Api | undefined> {
  for (let tries = 0; tries < TRIES; tries++) {
    const api = findApi(wanted, start);
    // Nobody around us: nobody will come, and a website need not wait.
    if (api || isAlone(start)) return api;
    await wait(EVERY);
  }
  return findApi(wanted, start);
}

/**
 * Own window and its parents, then the opener of the top window, then the own opener, each with its
 * parents. Only the package's own standard: one that finds another's object as well must leave it alone.
 */
export function findApi(wanted: Wanted, start: Frame): Api | undefined {
  return (
    inParents(wanted, start) ??
    inParents(wanted, read(read(start, 'top'), 'opener')) ??
    inParents(wanted, read(start, 'opener'))
  );
}

/** A window that throws ends its own chain, not the search. */
function inParents({ object, method }: Wanted, start: unknown): Api | undefined {
  let frame = start;
  for (let depth = 0; depth <= MAX_PARENTS && isObject(frame); depth++) {
    const api = read(frame, object);
    if (isObject(api) && typeof read(api, method) === 'function') return api;
    const parent = read(frame, 'parent');
    if (api === THREW || parent === frame) return undefined;
    frame = parent;
  }
  return undefined;
}

const isAlone = (start: Frame): boolean =>
  read(start, 'parent') === start && !isObject(read(start, 'opener'));

const THREW = Symbol('threw');

function read(holder: unknown, property: string): unknown {
  if (!isObject(holder)) return undefined;
  try {
    return holder[property];
  } catch {
    // A window of another origin: reading is all we can do wrong here.
    return THREW;
  }
}

/** Some platforms' objects are functions. */
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  (typeof value === 'object' && value !== null) || typeof value === 'function';
