import { hash } from '../quiz/hash.ts';
import { bitReader, characters } from './bits.ts';

/**
 * A section of a save: a letter, its length (3 characters), a checksum (3), its body. A tail that was cut
 * off or a body that was damaged costs that section only, and a letter that a release does not know is
 * stepped over.
 */
export type Section = { readonly kind: string; readonly body: string };

const HEAD = 7;

export const sectionText = ({ kind, body }: Section): string =>
  kind + characters(body.length, 3) + checksum(kind, body) + body;

/** Every sound section, in order. */
export function sectionsIn(text: string): readonly Section[] {
  const sections: Section[] = [];
  for (let at = 0; at + HEAD <= text.length;) {
    const kind = text.charAt(at);
    const end = at + HEAD + bitReader(text.slice(at + 1, at + 4)).uint(0, 18);
    const body = text.slice(at + HEAD, end);
    if (end <= text.length && text.slice(at + 4, at + HEAD) === checksum(kind, body))
      sections.push({ kind, body });
    at = end;
  }
  return sections;
}

/** Also over the letter, so that a body is never read as another kind. */
function checksum(kind: string, body: string): string {
  const value = hash(kind + body);
  return characters(value ^ (value >>> 14), 3);
}

/** The alphabet as a class; written out, `9-_` would be a range. */
/** Nothing but the base64url alphabet. */

export const isInAlphabet = (text: string): boolean => /^[\w-]*$/.test(text);
