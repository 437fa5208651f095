/** The decision help "Mag dit?", and the table of its paths for a lawyer. */
export const magDit = {
  nav: 'Mag dit?',
  question: (place: number) => `Vraag ${place}`,
  questionOf: (place: number, most: number) => `Vraag ${place} van hoogstens ${most}`,
  outcome: 'Uitkomst',
  verdicts: { yes: 'Ja, dit kan', no: 'Nee, dit mag niet', ask: 'Vraag het eerst' },
  /** Without script: where an answer leads. */
  toQuestion: (place: number) => `Ga naar vraag ${place}`,
  toOutcome: 'Ga naar de uitkomst',
  answered: 'Je antwoordde',
  given: 'Dit koos je eerder',
  change: 'Wijzig',
  changeOf: (question: string) => `Wijzig je antwoord op: ${question}`,
  back: 'Vorige vraag',
  again: 'Begin opnieuw',
  whom: 'Wie kun je vragen?',
  lesson: 'Lees waarom:',
  request: 'Vraag een screening aan',
  copy: 'Kopieer als tekst voor een mail',
  copied: 'De tekst is gekopieerd. Plak hem in je mail.',
  notCopied: 'Kopiëren lukt niet vanzelf. Kopieer de tekst hieronder.',
  copyField: 'Tekst voor je mail',
  done: 'Je hebt een uitkomst. Dit telt als klaar.',
  nothingKept: 'Je antwoorden worden niet bewaard en niet verstuurd.',
  noScript:
    'Begin bij vraag 1. Kies een antwoord. Dan ga je naar de vraag of de uitkomst die erbij hoort.',
  map: 'Bekijk alle vragen als kaart',
  mapTitle: 'Kaart van alle vragen',
  mapText: 'Je begint bovenaan. Elk antwoord wijst naar de volgende vraag of naar een uitkomst.',
  mapAsList: 'Onder de kaart staat hetzelfde als lijst.',
  mapAsTable: 'In de tabel hieronder staat hetzelfde in woorden.',
  tableTitle: 'Alle wegen door “Mag dit?”',
  tableLead:
    'Voor wie de keuzehulp controleert, zoals een jurist of de FG. Elke rij is een weg van de eerste vraag tot een uitkomst.',
  tableCard:
    'Voor de jurist en de FG: elke weg door de keuzehulp, met de uitkomst, de reden, de richtlijn en de bron.',
  tableCount: (paths: number, questions: number) =>
    `Er zijn ${paths} wegen. De langste heeft ${questions} vragen. Elke weg eindigt bij een uitkomst. Deze tabel is berekend uit de keuzehulp zelf.`,
  columns: {
    answers: 'Vragen en antwoorden',
    outcome: 'Uitkomst en reden',
    guideline: 'Richtlijn en bron',
    lesson: 'Les',
    ask: 'Vragen bij',
  },
} as const;

/** What somebody answered and what came of it, as their page shows it. */
export type HelpResult = {
  readonly answers: readonly { readonly question: string; readonly answer: string }[];
  readonly verdict: string;
  readonly title: string;
  readonly reason: string;
  readonly guideline: string;
};

/** For a mail to an IT specialist. */
export const helpMail = ({ answers, verdict, title, reason, guideline }: HelpResult): string =>
  [
    'Ik wil AI gebruiken en heb de vragen van “Mag dit?” beantwoord.',
    '',
    ...answers.map(({ question, answer }, n) => `${n + 1}. ${question}\n   ${answer}`),
    '',
    `Uitkomst: ${verdict}. ${title}`,
    `Waarom: ${reason}`,
    `Richtlijn: ${guideline}`,
    '',
    'Dit wil ik doen: [vul in]',
    'Met dit hulpmiddel: [vul in]',
    '',
  ].join('\n');
