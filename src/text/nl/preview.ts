/** What HR and trainers read on the page "Proefdraaien". */
export const preview = {
  title: 'Proefdraaien',
  description: 'Probeer een cursuspakket uit voordat het op het leerplatform staat.',
  lead: 'Probeer een cursuspakket uit voordat je het op het leerplatform zet. Deze pagina doet wat een leerplatform doet: ze opent de cursus en bewaart de voortgang.',
  private: 'Het pakket blijft in je eigen browser. Er gaat niets naar een andere website.',
  noScript: 'Proefdraaien werkt alleen met JavaScript. Zet JavaScript aan in je browser.',

  choose: 'Kies een pakket',
  ready: 'Cursus van deze website',
  noneReady:
    'De cursussen van deze website zijn niet gevonden. Kies een zip-bestand van je computer.',
  standard: 'Standaard',
  standards: {
    scorm12: 'SCORM 1.2',
    'scorm2004-3': 'SCORM 2004, 3e editie',
    'scorm2004-4': 'SCORM 2004, 4e editie',
    cmi5: 'cmi5',
  },
  standardOf: (standard: 'scorm12' | 'scorm2004' | 'cmi5', version: string) =>
    ({
      scorm12: 'SCORM 1.2',
      scorm2004: `SCORM 2004${/\b[34](?=(rd|th) )/.test(version) ? `, ${/[34](?=rd|th)/.exec(version)?.[0]}e editie` : ''}`,
      cmi5: 'cmi5',
    })[standard],
  split: 'Elke module een eigen onderdeel',
  start: 'Maak en start dit pakket',
  startFile: 'Start dit bestand',
  noFile: 'Kies eerst een zip-bestand.',
  file: 'Of kies een zip-bestand van je computer',
  fileHint: 'Een pakket voor SCORM 1.2, SCORM 2004 of cmi5. Pak het bestand niet uit.',

  launch: 'Wie opent de cursus, en hoe?',
  launchHint: 'Dit geldt vanaf de volgende keer dat je de cursus opent.',
  learnerName: 'Naam van de cursist',
  learnerId: 'Gebruikersnaam van de cursist',
  mode: 'Hoe de cursus opengaat',
  modes: {
    normal: 'Gewoon: de voortgang telt',
    browse: 'Bekijken: niets telt mee',
    review: 'Terugkijken: alleen lezen',
  },
  mastery: 'Grens om te slagen in procenten (leeg: zoals in het pakket)',
  strict: 'Streng: laat ook zien wat sommige leerplatforms niet goedkeuren',

  item: 'Onderdeel van het pakket',
  size: 'Grootte van het venster',
  sizes: {
    wide: 'Zoals in Moodle op een laptop (714 × 666)',
    narrow: 'Zoals in Moodle op een telefoon (367 × 600)',
    full: 'Hele breedte',
  },

  busy: 'We openen het pakket.',
  opened: (title: string) => `De cursus is open: ${title}.`,
  closed: 'De cursus is gesloten. De voortgang is bewaard.',
  frame: (title: string) => `Cursus: ${title}`,
  close: 'Sluiten',
  reopen: 'Opnieuw openen',
  restart: 'Begin opnieuw',
  clear: 'Wis alle pogingen',

  panel: 'Wat het leerplatform weet',
  status: 'Status',
  statuses: {
    'not attempted': 'Nog niet begonnen',
    incomplete: 'Nog niet klaar',
    completed: 'Afgerond',
    passed: 'Geslaagd',
    failed: 'Niet geslaagd',
    browsed: 'Bekeken',
  } as Readonly<Record<string, string>>,
  success: 'Geslaagd',
  successes: { passed: 'Ja', failed: 'Nee', unknown: 'Nog niet bekend' } as Readonly<
    Record<string, string>
  >,
  satisfied: 'Mag verder',
  yesNo: (isYes: boolean) => (isYes ? 'Ja' : 'Nee'),
  score: 'Score',
  noScore: 'Nog geen score',
  progress: 'Voortgang',
  bookmark: 'Bladwijzer',
  noBookmark: 'Nog geen bladwijzer',
  suspendData: 'Bewaarde gegevens',
  suspendDataOf: (characters: number, room: number | undefined) =>
    room === undefined ? `${characters} tekens` : `${characters} van ${room} tekens`,
  interactions: 'Antwoorden',
  sessionTime: 'Tijd deze keer',
  totalTime: 'Tijd ervoor',
  calls: 'Berichten van de cursus',
  commits: 'Keer bewaard',
  remarks: 'Niet volgens de regels',
  noRemarks: 'Niets',
  remarksOf: (count: number) =>
    count === 1 ? '1 bericht, zie de lijst' : `${count} keer, zie de lijst`,

  log: 'Berichten van de cursus aan het leerplatform',
  logHint: 'De laatste 200 berichten, het nieuwste eerst.',
  logEmpty: 'De cursus heeft nog niets gemeld.',
  number: 'Nr.',
  call: 'Bericht',
  result: 'Antwoord',
  error: 'Foutcode',
  remark: 'Opmerking',
  fault: 'Dit is een storing die jij hebt aangezet.',

  troubles: 'Storingen',
  troublesHint: 'Zet een storing aan terwijl de cursus open is, en kijk wat de cursist ziet.',
} as const;

/** What may go wrong at a platform, to switch on. */
export const troubles = {
  unwilling: 'Aanmelden wordt geweigerd',
  refuses: 'Bewaren wordt geweigerd',
  silent: 'Bewaren wordt geweigerd zonder foutcode',
  throws: 'Het leerplatform geeft een fout bij elk bericht',
  hangs: 'Het leerplatform antwoordt pas na 3 seconden',
  gone: 'Het leerplatform is weg (venster gesloten)',
  expired: 'De sessie is verlopen (je moet opnieuw inloggen)',
  offline: 'Het netwerk is weg',
} as const;

/** Why a zip cannot be run, and what to do. */
export const problems = {
  'not-a-zip':
    'Dit bestand is geen zip-bestand, of het is beschadigd. Download het pakket opnieuw.',
  'no-manifest':
    'In dit zip-bestand ontbreekt imsmanifest.xml of cmi5.xml, of het staat in een map. Kies het bestand zoals je het hebt gedownload, niet opnieuw ingepakt.',
  'not-xml': 'Het bestand imsmanifest.xml of cmi5.xml is beschadigd. Maak het pakket opnieuw.',
  'unknown-standard':
    'Dit pakket is niet voor SCORM 1.2, SCORM 2004 of cmi5. Maak het pakket opnieuw.',
  'no-launch-file': 'Het pakket zegt niet welke pagina de eerste is. Maak het pakket opnieuw.',
  'launch-file-missing':
    'De eerste pagina van de cursus zit niet in het pakket. Maak het pakket opnieuw.',
  'not-fetched': 'Het pakket is niet gevonden. Controleer je verbinding en probeer het opnieuw.',
  'no-worker':
    'Proefdraaien werkt hier niet: je browser staat geen service worker toe. Open deze pagina via https, niet in een privévenster, of vraag je beheerder om hulp.',
  'not-started': 'De cursus kon niet starten. Laad deze pagina opnieuw.',
} as const;

/** What a strict platform of SCORM would hold against a message. */
export const rules = {
  rejected: 'Het leerplatform keurt dit bericht af.',
  'second-initialize': 'De cursus meldt zich een tweede keer aan.',
  'second-finish': 'De cursus meldt zich een tweede keer af.',
  'after-finish': 'De cursus stuurt nog iets na het afmelden.',
  arguments: 'Het aantal gegevens in dit bericht klopt niet.',
  'not-a-string': 'Een waarde is geen tekst.',
  'suspend-data-too-long': 'De bewaarde gegevens zijn langer dan 4096 tekens.',
  'suspend-data-not-ascii':
    'De bewaarde gegevens hebben een teken dat niet elk leerplatform aankan.',
  identifier: 'De naam van de vraag heeft een teken dat niet elk leerplatform aankan.',
  twice: 'De cursus meldt zich een tweede keer aan of af.',
  'after-terminate': 'De cursus stuurt nog iets na het afmelden.',
  vocabulary: 'SCORM 1.2 kent dit woord niet.',
  'response-too-long': 'Het antwoord is langer dan 255 tekens.',
  time: 'De tijd is niet geschreven als uren:minuten:seconden.',
  'write-outside-normal': 'De cursus wijzigt iets terwijl er alleen gelezen mag worden.',
} as const;

/** A rule in words; those of cmi5 and xAPI are for who has the standard beside them. */
export const remarkOf = (rule: string): string =>
  (rules as Readonly<Record<string, string>>)[rule] ?? `Niet volgens cmi5 of xAPI (${rule}).`;
