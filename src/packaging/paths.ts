import { refuse } from './refusal.ts';

/** By code unit, because `localeCompare` differs between machines. */
export const byPath = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const sortedByPath = <T>(files: ReadonlyMap<string, T>): [string, T][] =>
  [...files].sort(([a], [b]) => byPath(a, b));

/** Names that need no encoding in a URL, a manifest or a zip. @spec scorm.md 5.1, 7.10 */
export const isPlainPath = (path: string): boolean =>
  /^[A-Za-z0-9._/-]+$/.test(path) && !path.split('/').some((part) => /^\.{0,2}$/.test(part));

/** Refuses what an LMS would lose or not serve. Renaming such files is for later. */
export function checkPath(path: string): void {
  if (!isPlainPath(path)) refuse('file-name', { path });
  // Moodle serves .mjs as text/plain, which no browser runs. @spec scorm.md 7.10
  if (path.endsWith('.mjs')) refuse('file-mjs', { path });
}

/** A URL that is not a place inside the package: `https:`, `mailto:`, `data:` … */
export const isExternal = (url: string): boolean => /^[a-z][a-z0-9+.-]*:/i.test(url.trim());

/** The file that a relative URL in `from` leads to, or undefined if it leaves the package. */
export function resolvePath(url: string, from: string): string | undefined {
  const base = new URL(from, 'https://package.invalid/');
  const found = URL.canParse(url, base) ? new URL(url, base) : undefined;
  if (found?.origin !== base.origin) return undefined;
  return decodeURIComponent(found.pathname).slice(1);
}
