const PREFIX = 'ai-geletterdheid/proefdraaien/';

/** What is kept in this page, where storage is blocked or full: until the page is left. */
const here = new Map<string, unknown>();

/** What the pretended platform keeps under a name, for as long as the tab lives. */
export function memoryOf<T>(name: string) {
  const key = PREFIX + name;
  return {
    read: (): T | undefined => (here.get(key) as T | undefined) ?? stored<T>(key),
    keep: (record: T): true => {
      here.set(key, record);
      guarded(() => sessionStorage.setItem(key, JSON.stringify(record)));
      return true;
    },
    forget: (): void => {
      here.delete(key);
      guarded(() => sessionStorage.removeItem(key));
    },
  };
}

/** Of every package and every learner. */
export function forgetAll(): void {
  here.clear();
  guarded(() => {
    for (const key of Object.keys(sessionStorage))
      if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
  });
}

const stored = <T>(key: string): T | undefined =>
  guarded(() => JSON.parse(sessionStorage.getItem(key) ?? 'null') as T | null) ?? undefined;

/** Storage throws where it is blocked or full, and text that is not ours is not JSON. */
function guarded<T>(task: () => T): T | undefined {
  try {
    return task();
  } catch {
    return undefined;
  }
}
