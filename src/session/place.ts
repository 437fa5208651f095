/** A window, or whatever stands in for one; each property may be missing and may throw when read. */
type Frame = Readonly<Record<string, unknown>>;

const NAMES = ['API', 'API_1484_11'] as const;
const MAX_PARENTS = 500;

/**
 * Where a platform's object stands, as a programmer writes it: `window.parent.API`. The driver says which
 * object it is; undefined where that is gone with its window.
 */
export function placeOf(api: object, start: Frame): string | undefined {
  return (
    inParents(api, start, 'window') ??
    inParents(api, read(read(start, 'top'), 'opener'), 'top.opener') ??
    inParents(api, read(start, 'opener'), 'opener')
  );
}

function inParents(api: object, start: unknown, name: string): string | undefined {
  let frame = start;
  let place = name;
  for (let depth = 0; depth <= MAX_PARENTS && frame; depth++) {
    const object = NAMES.find((one) => read(frame, one) === api);
    if (object) return `${place}.${object}`;
    const parent = read(frame, 'parent');
    if (parent === frame) return undefined;
    frame = parent;
    place += '.parent';
  }
  return undefined;
}

/** Undefined for a window of another origin. */
function read(frame: unknown, property: string): unknown {
  try {
    return (frame as Frame | undefined)?.[property];
  } catch {
    return undefined;
  }
}
