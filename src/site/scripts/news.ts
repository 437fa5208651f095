const KEY = 'ai-geletterdheid/nieuws';

/** Ids of the messages that this browser has been shown, or undefined at the first visit. */
export function newsSeen(): readonly string[] | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return Array.isArray(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

export function keepNewsSeen(ids: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(ids));
  } catch {
    // Blocked or full: nothing is new, ever.
  }
}

/** Shows what came since; at the first visit nothing is new. Read is what was told to be, or opened. */
export function showNews(section: HTMLElement): void {
  const items = [...section.querySelectorAll<HTMLElement>('[data-news]')];
  const all = items.map(({ dataset }) => dataset['news'] ?? '');
  const seen = newsSeen();
  if (!seen) return keepNewsSeen(all);
  for (const item of items) item.hidden = seen.includes(item.dataset['news'] ?? '');
  section.hidden = items.every((item) => item.hidden);
  section.querySelector('button')?.addEventListener('click', () => {
    keepNewsSeen(all);
    section.hidden = true;
    document.querySelector<HTMLElement>('h1')?.focus();
  });
}
