const many = (number: number, one: string, more: string) =>
  `${number} ${number === 1 ? one : more}`;

/** The page that shows what is taught and tested, and the table to download. */
export const coverage = {
  title: 'Dekking',
  text: 'Welke plicht, richtlijn en welk leerdoel in welke les en vraag zit. Met een tabel om te bewaren.',
  lead: 'Hier zie je wat de cursus leert en toetst. Dit overzicht wordt gemaakt uit de lessen en vragen zelf.',
  rule: (lessons: number, questions: number) =>
    `Wat voor iedereen is, hoort in ten minste ${many(lessons, 'les', 'lessen')} en ${many(questions, 'vraag', 'vragen')} te zitten.`,
  noGaps: 'Dat is zo: er zijn geen gaten.',
  gapsTitle: 'Gaten',
  gap: (name: string, lessons: number, questions: number) =>
    `${name}: ${many(lessons, 'les', 'lessen')} en ${many(questions, 'vraag', 'vragen')}.`,
  counts: (lessons: number, questions: number, duties: number, outcomes: number) =>
    `De cursus heeft ${many(lessons, 'les', 'lessen')} en ${many(questions, 'vraag', 'vragen')}. Ze zijn gelegd naast ${many(duties, 'plicht', 'plichten')} en ${many(outcomes, 'leerdoel', 'leerdoelen')}.`,
  download: 'Download de tabel (CSV)',
  downloadText: 'De tabel opent in Excel. Bewaar hem als bewijs bij je dossier.',
  limit:
    'Dit laat zien wat de cursus behandelt. Het bewijst niet dat de organisatie aan de wet voldoet.',
  guidelines: 'Onze richtlijnen',
  outcomes: 'Leerdoelen voor iedereen',
  kinds: {
    'ai-verordening': 'Plichten uit de AI-verordening',
    'nederlands-recht': 'Plichten uit andere wetten',
    richtlijn: 'Beleid, advies en onze eigen afspraken',
  },
  forRoles: 'Niet voor iedereen',
  forRolesText:
    'Deze plichten en leerdoelen horen bij een rol. Deze cursus is voor iedereen. Een les die hier staat, raakt het onderwerp, maar leert niet alles wat de rol nodig heeft. Een gat is hier dus geen fout.',
  roleDuties: 'Plichten voor een rol',
  roleOutcomes: 'Leerdoelen voor een rol',
  audiences: {
    alle: 'iedereen',
    leidinggevende: 'leidinggevende',
    screener: 'IT-screener, CISO of FG',
    inkoper: 'inkoper of projectleider',
    beleid: 'beleid, communicatie of dienstverlening',
  },
  column: {
    guideline: 'Richtlijn',
    duty: 'Plicht',
    outcome: 'Leerdoel',
    outcomes: 'Leerdoelen',
    for: 'Voor wie',
    lessons: 'Lessen',
    questions: 'Vragen',
  },
  can: (text: string) => `Je kunt ${text}.`,
  questions: (number: number) => many(number, 'vraag', 'vragen'),
  noLesson: 'geen les',
  noQuestion: 'geen vraag',
  csv: {
    header: [
      'soort',
      'id',
      'tekst',
      'bron',
      'voor wie',
      'leerdoelen',
      'aantal lessen',
      'lessen',
      'aantal vragen',
      'vragen',
      'oordeel',
    ],
    guideline: 'richtlijn',
    duty: 'plicht',
    outcome: 'leerdoel',
    covered: 'gedekt',
    gap: 'gat',
    role: 'voor een rol',
  },
} as const;
