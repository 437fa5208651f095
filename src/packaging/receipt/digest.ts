import { sortedByPath } from '../paths.ts';

/** What the content of a package is, in one number that anybody can make again. */
export type ContentDigest = {
  readonly files: number;
  /** Of a line `<sha-256 of the file>  <path>` per file, sorted by path, each ended by a line feed. */
  readonly sha256: string;
};

/** The lines are what `sha256sum` prints, so that IT can check a package without us. */
export async function digestOf(files: ReadonlyMap<string, Uint8Array>): Promise<ContentDigest> {
  const lines: string[] = [];
  for (const [path, bytes] of sortedByPath(files)) lines.push(`${await sha256(bytes)}  ${path}\n`);
  return { files: lines.length, sha256: await sha256(new TextEncoder().encode(lines.join(''))) };
}

/** In hexadecimals. A browser has this only where the address is safe: https, or one's own machine. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
