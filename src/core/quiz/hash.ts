/** What is kept is written in these: six bits each, and no LMS changes them. */
export const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** FNV-1a, 32 bits: small, stable over releases, good enough to tell authored ids apart. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let n = 0; n < text.length; n++)
    value = Math.imul(value ^ text.charCodeAt(n), 0x01000193) >>> 0;
  return value;
}
