/**
 * What this browser keeps for the reader beside the progress. Blocked, full or foreign: then nothing was
 * kept, and nobody is bothered with it.
 */
const keyOf = (name: string): string => `ai-geletterdheid/${name}`;

/** What stands under a name. It may be anything: look before using it. */
export function kept(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(keyOf(name)) ?? 'null');
  } catch {
    return null;
  }
}

export function keep(name: string, value: unknown): void {
  try {
    localStorage.setItem(keyOf(name), JSON.stringify(value));
  } catch {
    // It holds for this page.
  }
}
