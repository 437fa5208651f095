const KEY = 'ai-geletterdheid/naam';

/** The name that this learner asked to keep in this browser; empty where none was, or storage is blocked. */
export function keptName(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

export function keepName(name: string): void {
  try {
    localStorage.setItem(KEY, name);
  } catch {
    // Blocked or full: the name holds while the proof is open.
  }
}

export function forgetName(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Blocked: then nothing was kept either.
  }
}
