import dutch from 'hyphen/nl/index.js';

/** Signs that sound as one vowel. What patterns or a trema part is two. */
const VOWELS =
  /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|eu|ui|ou|ij|ei|au|oe|ai|oi|[aeioáéíóúàèäëïöü]|(?<!q)u|y(?![aeiou])/g;

const ADDRESS = /\.\p{L}{2,}$/u;

const known = new Map<string, number>();

/** How many syllables a Dutch word has. A number or a web address is one; an abbreviation is spelled out. */
export function syllablesOf(word: string): number {
  const before = known.get(word);
  if (before !== undefined) return before;
  const parts = ADDRESS.test(word) ? [] : word.split(/[-’'/.]/).filter(Boolean);
  const count = Math.max(
    1,
    parts.reduce((sum, part) => sum + inPart(part), 0),
  );
  known.set(word, count);
  return count;
}

function inPart(part: string): number {
  if (/^\d/.test(part)) return 1;
  if (/^\p{Lu}{2,5}s?$/u.test(part)) return part.replace(/s$/, '').length;
  // The patterns part what only looks like one vowel (mu-se-um); they leave a first or last one alone (idee).
  return dutch
    .hyphenateSync(part.toLowerCase(), { hyphenChar: '-', minWordLength: 2 })
    .split('-')
    .reduce((sum, piece) => sum + (piece.match(VOWELS)?.length ?? 0), 0);
}
