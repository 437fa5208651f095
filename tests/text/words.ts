/** One word for one thing: what we say, and what nobody reads instead of it. */
export const WORDS: Readonly<Record<string, readonly string[]>> = {
  module: ['hoofdstuk', 'thema'],
  les: ['lespagina', 'slide'],
  vraag: ['opgave', 'quizvraag'],
  toets: ['test', 'tests', 'quiz', 'examen'],
  nulmeting: ['pretest', 'instaptoets', 'voortoets'],
  tip: ['hint', 'hints'],
  uitleg: ['feedback'],
  'lever in': ['verzend', 'verzenden', 'indienen', 'submit'],
  'nog niet goed': ['ongeldig', 'oeps', 'helaas', 'fout!'],
  klaar: ['voltooid', 'afgerond', 'afgemaakt'],
  leerpad: ['leerroute', 'leerlijn', 'leertraject'],
  leerplatform: ['LMS', 'leeromgeving', 'leersysteem'],
  'bewijs van deelname': ['certificaat', 'diploma', 'getuigschrift'],
  hulpmiddel: ['tool', 'tools'],
  aanmelden: ['inloggen', 'login', 'ingelogd'],
  'wat je opent, bij naam': ['klik', 'klikken', 'klik hier'],
  je: ['u', 'uw'],
};

/** Common English words that are no Dutch ones. */
const ENGLISH =
  'the and you your with from this that these those are not have will would can could please click next previous back submit answer question questions lesson lessons course passed failed loading close skip error success retry try again finish done save saved settings language learn learning results'.split(
    ' ',
  );

/** Whole words; a part of an address or of an option is none, and “geen diploma” says what a thing is not. */
const wordIn = (words: readonly string[]) =>
  new RegExp(`(?<![\\p{L}\\d./_-]|geen )(?:${words.join('|')})(?![\\p{L}\\d/_-]|\\.\\p{L})`, 'giu');

const english = wordIn(ENGLISH);
const others = Object.entries(WORDS).map(([ours, theirs]) => [ours, wordIn(theirs)] as const);

/** Other words than ours in a sentence, as `found → ours`. */
export const otherWordsIn = (sentence: string): readonly string[] =>
  others.flatMap(([ours, theirs]) =>
    [...sentence.matchAll(theirs)].map(([found]) => `${found} → ${ours}`),
  );

/** One English word in a sentence may be a name; two are English, and so is a short cry. */
export const englishIn = (sentence: string): readonly string[] => {
  const found = [...sentence.matchAll(english)].map(([word]) => word);
  const isShort = sentence.trim().split(/\s+/).length <= 3;
  return found.length > 1 || (found.length === 1 && isShort) ? found : [];
};
