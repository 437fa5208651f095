/** What a learner reads while looking for something. */
export const find = {
  title: 'Zoeken',
  lead: 'Zoek in alle lessen, begrippen, richtlijnen, bronnen en nieuws. Typ een paar woorden, of een hele vraag.',
  inLessons: 'Zoek in deze lessen',
  wholeCourse: 'Zoek in de hele cursus',
  label: 'Wat zoek je?',
  submit: 'Zoek',
  close: 'Sluit',
  kinds: {
    lesson: 'Lessen',
    tool: 'Hulp bij je werk',
    term: 'Begrippen',
    guideline: 'Richtlijnen',
    news: 'Nieuws',
    source: 'Bronnen',
  },
  meaning: 'Wat betekent het?',
  busy: 'We zoeken ...',
  count: (count: number) => (count === 1 ? '1 resultaat.' : `${count} resultaten.`),
  none: 'Niets gevonden. Probeer een ander woord, of gebruik minder woorden.',
  failed: 'Zoeken lukt nu niet. Controleer je verbinding en probeer het opnieuw.',
  noScript:
    'Zoeken werkt niet zonder JavaScript. Met Ctrl+F zoek je op een pagina. Of kijk hier verder:',
} as const;

/** What the words are called that were looked for, in the lesson where they stand. */
export const marks = {
  count: (count: number, words: string) =>
    `${count === 1 ? '1 plek' : `${count} plekken`} gemarkeerd: ${words}.`,
  next: 'Naar de volgende plek',
  remove: 'Haal de markering weg',
} as const;
