/** What figures add to the words of their authors. */
export const figures = {
  percent: (chance: number) => `${chance} procent`,
  chosen: 'gekozen',
  otherWords: 'alle andere woorden samen',
  asOf: (day: string) =>
    `Stand van ${day}. Wat al geldt, staat in bloei. Wat nog niet geldt, is een knop.`,
  inForce: 'geldt al',
  notYet: 'geldt nog niet',
  who: { you: 'Jij', organisation: 'De organisatie' },
  yes: 'Ja',
  no: 'Nee',
  toQuestion: (place: number) => `Ga naar vraag ${place}.`,
  verdicts: { yes: 'Dit mag.', no: 'Doe het niet.', ask: 'Vraag het eerst.' },
} as const;

/** The page where trainers see every kind. */
export const figureGallery = {
  title: 'Alle soorten figuren',
  lead: 'Zo ziet elke soort figuur eruit. Je schrijft alleen gegevens; de cursus tekent de figuur.',
  text: 'Bekijk elke soort figuur voordat je er een schrijft.',
  contents: 'Soorten op deze pagina',
  kinds: {
    points: 'Punten',
    'next-word': 'Het volgende woord',
    'risk-groups': 'Risicogroepen',
    timeline: 'Tijdlijn',
    'four-points': 'Vier punten',
    road: 'Weg in stappen',
    decision: 'Hulp bij een beslissing',
  },
} as const;
