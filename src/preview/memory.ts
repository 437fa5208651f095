import type { Cmi } from './cmi.ts';

const PREFIX = 'ai-geletterdheid/proefdraaien/';

/**
 * What the pretended LMS keeps of each package, for as long as the tab lives. Where storage is blocked
 * or full it is kept only until the page is left.
 */
export function memoryOf(identifier: string) {
  const key = PREFIX + identifier;
  let here: Cmi | undefined;
  return {
    read: (): Cmi | undefined => here ?? parsed(guarded(() => sessionStorage.getItem(key))),
    keep: (cmi: Cmi): true => {
      here = cmi;
      guarded(() => sessionStorage.setItem(key, JSON.stringify(cmi)));
      return true;
    },
    forget: (): void => {
      here = undefined;
      guarded(() => sessionStorage.removeItem(key));
    },
  };
}

export type Memory = ReturnType<typeof memoryOf>;

function parsed(text: string | null | undefined): Cmi | undefined {
  if (!text) return undefined;
  return guarded(() => JSON.parse(text) as Cmi);
}

/** Storage throws where it is blocked or full, and text that is not ours is not JSON. */
function guarded<T>(task: () => T): T | undefined {
  try {
    return task();
  } catch {
    return undefined;
  }
}
