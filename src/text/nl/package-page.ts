/** Everything on the page "Cursuspakket maken". */

const sentenceOfWords = (words: readonly string[]) =>
  words.join(', ').replace(/, (?=[^,]+$)/, ' of ');
const count = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

/** What is wrong with the words of an address. */
export const wrongAddress = {
  unknown: (name: string) => `“${name}” is hier geen keuze. We laten het weg.`,
  document: (id: string, known: readonly string[]) =>
    `“${id}” bestaat niet in deze cursus. Kies uit: ${known.join(', ')}.`,
  platform: (name: string) =>
    `Leerplatform “${name}” staat niet in de lijst. We gaan uit van “weet ik niet”.`,
  value: (name: string, text: string, known: readonly string[]) =>
    known.length > 0
      ? `Bij “${name}” past “${text}” niet. Het kan zijn: ${sentenceOfWords(known)}. We nemen de gewone keuze.`
      : name === 'mastery'
        ? `Een slaagnorm is een geheel getal van 1 tot en met 100, geen “${text}”. We nemen de norm van de cursus.`
        : name === 'hosted' || name === 'origins'
          ? `“${text}” is geen goed adres voor deze keuze. We laten het weg.`
          : `Bij “${name}” hoort geen waarde. We laten het weg.`,
} as const;

export const packagePage = {
  title: 'Cursuspakket maken',
  description: 'Maak het pakket voor jullie leerplatform en download het.',
  lead: 'Maak een pakket voor jullie leerplatform. Beantwoord twee vragen en download het pakket. Alles gebeurt in je browser: er gaat niets naar een server.',
  noScript: 'Deze pagina maakt het pakket in je browser. Zet daarvoor JavaScript aan.',
  loading: 'De keuzes worden geladen.',
  unavailable:
    'De gegevens van de cursus zijn niet te laden. Controleer je verbinding en laad de pagina opnieuw.',
  insecure:
    'Je browser maakt alleen pakketten op een beveiligd adres (https). Vraag IT om https voor deze site.',
  problems: 'Dit klopt niet in het adres of in je keuzes',
  what: '1. Wat wil je aanbieden?',
  whatHint: 'Van elke keuze krijg je een pakket.',
  path: (role?: string) => (role ? `Leerpad voor: ${role}` : 'Leerpad'),
  platform: '2. Welk leerplatform gebruiken jullie?',
  platformHint: 'Dit stelt de rest voor je in.',
  advanced: 'Geavanceerd',
  advancedLead: 'Alles is al ingesteld. Verander hier alleen iets als je weet waarom.',
  yourPackage: 'Jouw pakket',
  content: 'Inhoud',
  nothing: 'nog niets gekozen',
  lessons: 'Lessen',
  questions: 'Vragen',
  duration: 'Duur',
  durationOf: (minutes: number) => {
    const hours = Math.floor(minutes / 60);
    const rest = minutes % 60;
    const inHours = [...(hours ? [`${hours} uur`] : []), ...(rest ? [`${rest} min`] : [])];
    return inHours.join(' ') || '0 min';
  },
  standard: 'Standaard',
  size: 'Grootte',
  sizeOf: (bytes: number) =>
    bytes < 1_000_000
      ? `${Math.ceil(bytes / 1000)} kB`
      : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`,
  about: (size: string) => `ongeveer ${size}`,
  measuring: 'wordt berekend',
  lmsShows: 'Dit toont het leerplatform',
  shows: {
    title: (titles: string) => `Naam: ${titles}.`,
    busy: 'Tijdens het leren: niet af (incomplete).',
    lessons: 'Na alle lessen: voltooid (completed), zonder cijfer.',
    scorm12: 'Als iemand slaagt: geslaagd (passed), met een cijfer van 0 tot 100.',
    other:
      'Als iemand slaagt: voltooid (completed) en geslaagd (passed), met een cijfer van 0 tot 100.',
    failed: 'Als de pogingen op zijn: gezakt (failed).',
    answers: {
      none: 'Geen antwoorden.',
      test: 'De antwoorden van de toets.',
      all: 'Alle antwoorden.',
    },
  },
  ready: 'Alles is geladen. Je kunt het pakket nu ook zonder internet maken.',
  fetching: 'De bestanden worden geladen.',
  notFetched: 'Niet alle bestanden zijn geladen. Controleer je verbinding.',
  make: 'Maak het pakket',
  makeMore: (n: number) => `Maak ${n} pakketten`,
  making: (done: number, all: number) => `Bezig: ${done} van ${all} bestanden ingepakt.`,
  zipping: 'Bezig met het zip-bestand.',
  made: (n: number) =>
    n === 1
      ? 'Het pakket is klaar. De download begint vanzelf.'
      : `${n} pakketten zijn klaar. Download ze hieronder.`,
  download: (name: string, size: string) => `Download ${name} (${size})`,
  doNotUnzip: 'Je krijgt een zip-bestand. Pak het niet uit: het leerplatform doet dat.',
  failed: 'Er is geen pakket gemaakt.',
  results: 'Klaar',
  command: 'Dezelfde keuzes voor IT',
  commandHint: 'Deze opdracht maakt precies hetzelfde bestand.',
  copy: 'Kopieer',
  copied: 'Gekopieerd.',
  address:
    'Het adres van deze pagina bevat je keuzes. Stuur het naar een collega voor hetzelfde pakket.',
  placeholders: (n: number) =>
    `Let op: ${count(n, 'gegeven is', 'gegevens zijn')} nog een voorbeeld. Medewerkers zien dat in de cursus.`,
  takesOnly: (platform: string, known: readonly string[]) =>
    `${platform} neemt voor zover wij weten alleen ${sentenceOfWords(known)}.`,
} as const;

/** Each system: its name, what we know, and whether that was tried. From scorm.md 4.13 and 7. */
const untried = 'Niet door ons geprobeerd.';

export const platformTexts = {
  moodle: {
    name: 'Moodle',
    reason: 'SCORM 1.2, want alleen daarvan toont Moodle de antwoorden per vraag.',
    tried: 'Het ontwerp van de cursus is geprobeerd in Moodle 5.1, dit pakket nog niet.',
  },
  anewspring: {
    name: 'aNewSpring',
    reason:
      'SCORM 1.2: iets nieuwers neemt aNewSpring niet. Een upload vervangt de oude als code en titel gelijk zijn.',
    tried: untried,
  },
  totara: {
    name: 'Totara',
    reason: 'SCORM 1.2. Totara is familie van Moodle.',
    tried: untried,
  },
  talentlms: {
    name: 'TalentLMS',
    reason: 'SCORM 1.2: een andere SCORM neemt TalentLMS niet.',
    tried: untried,
  },
  docebo: {
    name: 'Docebo',
    reason: 'SCORM 1.2. Docebo neemt ook SCORM 2004, 3e editie.',
    tried: untried,
  },
  successfactors: {
    name: 'SAP SuccessFactors',
    reason:
      'SCORM 1.2. Een beheerder kan de slaagnorm daar nog veranderen. Na 30 minuten zonder activiteit stopt de sessie.',
    tried: untried,
  },
  cornerstone: {
    name: 'Cornerstone',
    reason: 'SCORM 1.2. Gezakt telt daar als niet voltooid. Daarom melden we dat niet.',
    tried: untried,
  },
  canvas: {
    name: 'Canvas',
    reason: 'SCORM 1.2. Een nieuwe upload wordt daar een nieuw pakket.',
    tried: untried,
  },
  studytube: {
    name: 'Studytube',
    reason: 'SCORM 1.2, de veiligste keuze. We vonden geen gegevens over Studytube: vraag het na.',
    tried: untried,
  },
  unknown: {
    name: 'Weet ik niet',
    reason: 'SCORM 1.2, want dat werkt in bijna elk leerplatform.',
    tried: '',
  },
} as const;

/** The controls under "Geavanceerd": a group per choice, and a line per value. */
export const choiceTexts = {
  standard: {
    title: 'Standaard',
    values: {
      scorm12: ['SCORM 1.2', 'Werkt in bijna elk leerplatform.'],
      'scorm2004-4': ['SCORM 2004, 4e editie', 'Voltooid en geslaagd zijn twee dingen.'],
      'scorm2004-3': ['SCORM 2004, 3e editie', 'Alleen als het leerplatform de 4e niet neemt.'],
      cmi5: ['cmi5', 'Voor een leerplatform met een LRS.'],
    },
  },
  as: {
    title: 'Onderdelen in het leerplatform',
    values: {
      one: ['Eén onderdeel', 'Het leerplatform toont de cursus als één geheel.'],
      several: [
        'Een onderdeel per module',
        'Niet elk leerplatform telt onderdelen goed bij elkaar op.',
      ],
    },
  },
  pass: {
    title: 'Wanneer is iemand klaar?',
    values: {
      both: ['Alle lessen bekeken en de toets gehaald', ''],
      test: ['De toets gehaald', 'Lessen overslaan mag.'],
      lessons: ['Alle lessen bekeken', 'De toets telt niet mee.'],
    },
  },
  mastery: {
    title: 'Slaagnorm in procenten',
    hint: 'Een getal van 1 tot en met 100. Leeg: de norm die in de cursus staat.',
  },
  'report-failed': {
    title: 'Gezakt melden',
    label: 'Meld “gezakt” aan het leerplatform',
    hint: 'Sommige leerplatforms sluiten een cursus na “gezakt”.',
  },
  answers: {
    title: 'Welke antwoorden gaan mee?',
    hint: 'Antwoorden zijn persoonsgegevens van medewerkers. Leg vooraf vast: het doel, hoe lang je ze bewaart en wie ze ziet. Zet het in het verwerkingsregister en bespreek het met de ondernemingsraad (WOR, artikel 27). Een leidinggevende heeft genoeg aan klaar of niet klaar.',
    values: {
      none: ['Geen', 'Het leerplatform ziet alleen of iemand klaar is, en het cijfer.'],
      test: ['Alleen die van de toets', ''],
      all: ['Alle antwoorden', ''],
    },
  },
  attempts: {
    title: 'Na het slagen',
    hint: 'Alleen in SCORM 2004. In SCORM 1.2 kiest het leerplatform dit.',
    values: {
      open: ['Terugkijken', 'De cursus opent zoals die is afgerond.'],
      new: ['Een nieuwe poging', 'De cursus begint weer leeg.'],
    },
  },
  lang: { title: 'Taal', values: { nl: ['Nederlands', ''] } },
  strict: {
    title: 'Voorbeeldgegevens',
    label: 'Maak geen pakket zolang er voorbeeldgegevens in staan',
    hint: 'Voorbeelden staan in content/organisatie.yaml.',
  },
  hosted: {
    title: 'Dun pakket: het adres van de site',
    hint: 'Leeg: een gewoon pakket, met de lessen erin. Met een adres (https) toont het leerplatform de lessen van die site. Een nieuwe versie is er dan meteen voor iedereen. Vraag het eerst aan IT.',
  },
  origins: {
    title: 'Dun pakket: het adres van het leerplatform',
    hint: 'Leeg: alle adressen die IT bij de site heeft ingevuld. Meer adressen: zet er een komma tussen.',
  },
} as const;
