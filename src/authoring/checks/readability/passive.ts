import { wordsOf } from './sentences.ts';

const BECOME = new Set(['word', 'wordt', 'worden', 'werd', 'werden']);
const BE = new Set(['is', 'zijn', 'ben', 'bent', 'was', 'waren']);

/** Where a clause ends: an auxiliary and its participle stand in the same one. */
const CLAUSES =
  /[,;:()–]|\b(?:dat|die|wie|wat|als|omdat|doordat|zodat|terwijl|voordat|nadat|totdat|of|en|maar|dus|want|waar\p{L}*|hoe|welke?)\b/iu;

/** Participles on -en look like infinitives: only those that are common. */
const STRONG =
  /(?:ge(?:schreven|geven|nomen|vonden|lezen|kozen|sloten|sproken|houden|laten|roepen|stolen|trokken|holpen|zonden|bonden|daan|zien|wonnen|broken|worpen|schoven)|ver(?:geleken|zonnen|zonden|broken|wezen|kregen|boden|vangen|worpen|schoven|geten)|be(?:sproken|schreven|sloten|wezen|drogen|grepen)|ont(?:vangen|houden|nomen|worpen|slagen)|voldaan|herschreven)$/;
const SEPARABLE =
  /^(?:aan|af|bij|door|in|los|mee|na|om|op|over|samen|terug|toe|uit|vast|voor|weg)ge\p{L}{2,}en$/u;
const WEAK = /^(?:\p{L}{2,})?(?:ge\p{L}{2,}|(?:be|ver|ont|onder|her)\p{L}{2,})[dt]$/u;

/** Looks like a participle and is another word, or says what something is rather than what is done to it. */
const NONE = new Set(
  (
    'geld geldt geeft gebied gebruikt gebeurt gebeurd begint begrijpt begonnen bekend bevoegd bereid besluit ' +
    'bestaat betekent betaalt betreft bevat bewaart bepaalt bericht beeld bent beleid bezit verkeerd verschilt ' +
    'verandert veranderd vertelt verwacht vergeet verbergt verzint verdient verbiedt verdwijnt ontdekt ontstaat ' +
    'erkent gewend gericht geschikt gezond gerust gezicht geduld gewicht gegroeid gelukt gestart gestopt ' +
    'benieuwd bedoeld verplicht verbaasd beperkt bestemd ondertekent overheid herkent herstelt geweest ' +
    'verveeld gestrest verdacht'
  ).split(' '),
);

/** After these it is a noun, or says of which kind a thing is. */
const ARTICLES = new Set(['de', 'het', 'een', 'geen', 'elk', 'dit', 'bijzonder']);

const isParticiple = (word: string) =>
  !NONE.has(word) && [STRONG, SEPARABLE, WEAK].some((form) => form.test(word));

/** Whether someone undergoes what the sentence says: worden or zijn, and a past participle. */
export const isPassive = (sentence: string): boolean =>
  sentence.split(CLAUSES).some((clause) => {
    const words = wordsOf(clause).map((word) => word.toLowerCase());
    const auxiliary = words.some((word) => BECOME.has(word) || BE.has(word));
    return (
      auxiliary && words.some((word, n) => isParticiple(word) && !ARTICLES.has(words[n - 1] ?? ''))
    );
  });
