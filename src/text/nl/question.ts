/** What a learner reads around a question. */
export const question = {
  situation: 'Situatie',
  chooseOne: 'Kies 1 antwoord.',
  chooseMore: 'Je kunt meer antwoorden kiezen.',
  isItTrue: 'Klopt deze zin?',
  true: 'Waar',
  false: 'Niet waar',
  check: 'Controleer je antwoord',
  emptySummary: 'Er is iets niet ingevuld',
  empty: 'Kies eerst een antwoord.',
  emptyTitle: 'Fout: ',
  good: 'Goed!',
  nearly: 'Bijna goed',
  wrong: 'Nog niet goed',
  shown: 'Dit is het goede antwoord',
  typo: (accepted: string) => `Goed. Je schrijft het zo: ${accepted}.`,
  markRight: 'Goed',
  markWrong: 'Niet goed',
  markMissed: 'Hoort er ook bij',
  missing: (count: number) =>
    count === 1 ? 'Je mist nog 1 antwoord.' : `Je mist nog ${count} antwoorden.`,
  tooMany: (count: number) =>
    count === 1 ? '1 antwoord hoort er niet bij.' : `${count} antwoorden horen er niet bij.`,
  retry: 'Probeer opnieuw',
  show: 'Laat het goede antwoord zien',
  hint: 'Geef me een tip',
  hintLabel: 'Tip',
  noNetwork:
    'We kunnen je antwoord nu niet nakijken. Controleer je internet en probeer het opnieuw.',
  backTo: 'Lees het na in de les:',
  noScript: (help: string) => `Deze vraag werkt niet zonder JavaScript. Vraag hulp aan ${help}.`,
} as const;

/** What a learner reads about a question in which nothing is right or wrong. */
export const unscored = {
  title: 'Bewaard',
  text: 'Deze vraag telt niet mee voor een score.',
  example: 'Zo kun je er ook naar kijken:',
  change: 'Pas je antwoord aan',
} as const;
