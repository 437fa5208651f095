import type { RequestValues } from '../../core/course/screening-request.ts';

const KEY = 'ai-geletterdheid/aanvraag';

/** What was kept before, or undefined: nobody asked for it, or what stands there is not ours. */
export function readKept(): RequestValues | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return undefined;
    return Object.fromEntries(
      Object.entries(kept).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      ),
    );
  } catch {
    return undefined;
  }
}

/** Whether it worked: a browser may have no room, or not want to. */
export function keepValues(values: RequestValues): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(values));
    return true;
  } catch {
    return false;
  }
}

export function forgetValues(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Blocked: then nothing was kept either.
  }
}
