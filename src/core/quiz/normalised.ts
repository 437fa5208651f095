/** What an answer comes down to: no case, accents, double spaces, quotes around it or final punctuation. */
export const normalised = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‘’`]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[\s'"“”„]+|[\s'"“”.,;:!?…]+$/g, '');

/** In a shorter word one letter more or less is often another word. */
const SHORTEST = 5;

const LETTERS = [..."abcdefghijklmnopqrstuvwxyz '-"];

/**
 * Every text that is one typing mistake from a normalised one: a character more, less or other, or two
 * that changed places. A digit is never a typing mistake: article 98 is not article 99.
 */
export function typosOf(text: string): ReadonlySet<string> {
  const typos = new Set<string>();
  if ((text.match(/\p{L}/gu) ?? []).length < SHORTEST) return typos;
  for (let n = 0; n <= text.length; n++) {
    const [before, here, next] = [text.slice(0, n), text.charAt(n), text.charAt(n + 1)];
    const after = text.slice(n + 1);
    for (const letter of LETTERS) typos.add(before + letter + here + after);
    if (!here || isDigit(here)) continue;
    for (const letter of LETTERS) typos.add(before + letter + after);
    typos.add(before + after);
    if (next && !isDigit(next)) typos.add(before + next + here + after.slice(1));
  }
  typos.delete(text);
  return typos;
}

const isDigit = (char: string) => /\d/.test(char);
