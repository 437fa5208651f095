const KEY = 'ai-geletterdheid/voorlezen';

/** How fast this reader wants to be read to; 1 where nothing was chosen or storage is blocked. */
export function keptRate(): number {
  try {
    const rate = Number(localStorage.getItem(KEY));
    return rate >= 0.5 && rate <= 2 ? rate : 1;
  } catch {
    return 1;
  }
}

export function keepRate(rate: number): void {
  try {
    localStorage.setItem(KEY, String(rate));
  } catch {
    // Blocked or full: the pace holds until the reading ends.
  }
}
