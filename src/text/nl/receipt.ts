/** The receipt of a package: what HR keeps as evidence, on paper, in the package and on the page. */

type Passing = {
  readonly pass: 'lessons' | 'test' | 'both';
  readonly masteryScore?: number;
  readonly required: boolean;
};

const standards = {
  scorm12: 'SCORM 1.2',
  'scorm2004-3': 'SCORM 2004, 3e editie',
  'scorm2004-4': 'SCORM 2004, 4e editie',
  cmi5: 'cmi5',
} as const;

export const receipt = {
  title: 'Pakbon',
  pageTitle: (title: string) => `Pakbon: ${title}`,
  lead: 'Dit zit er in het pakket. Bewaar deze pagina als bewijs van wat er is geleerd.',
  about: 'De cursus',
  package: 'Het pakket',
  passing: 'Wanneer iemand klaar is',
  lessons: (title: string) => `Lessen: ${title}`,
  questions: (title: string) => `Vragen: ${title}`,
  noQuestions: 'Hier zitten geen vragen in.',
  placeholders: 'Nog in te vullen',
  placeholdersLead:
    'Deze gegevens uit content/organisatie.yaml zijn nog een voorbeeld. Medewerkers zien dat in de cursus.',
  check: 'De inhoud nakijken',
  checkText:
    'Maak van elk bestand van de inhoud een SHA-256, zet de regels op volgorde van naam zoals sha256sum ze schrijft, en neem daar weer de SHA-256 van. Het manifest, de schema’s en deze pakbon tellen niet mee.',
  columns: { id: 'Code', title: 'Titel', question: 'Vraag', review: 'Nagekeken' },
  organisation: 'Organisatie',
  course: 'Cursus',
  version: 'Versie van de cursus',
  guidelines: 'Versie van de richtlijnen',
  lawCheckedOn: 'Wet gecontroleerd op',
  name: 'Titel in het leerplatform',
  identifier: 'Vaste code',
  standard: 'Standaard',
  answers: 'Antwoorden naar het leerplatform',
  hosted: 'Dun pakket',
  hostedAt: (site: string) =>
    `de lessen komen van ${site}. Deze pakbon zegt wat daar stond toen het pakket is gemaakt. In de resultaten staat bij iedereen welke versie die persoon kreeg.`,
  origins: 'Leerplatforms die de cursus tonen',
  reportFailed: '“Gezakt” naar het leerplatform',
  attempts: 'Na het slagen',
  as: 'Onderdelen in het leerplatform',
  files: 'Bestanden van de inhoud',
  sha256: 'SHA-256 van de inhoud',
  standards,
  answerNames: { none: 'geen', test: 'alleen die van de toets', all: 'alle' },
  reported: { yes: 'ja', no: 'nee, dan blijft het “niet af”' },
  attemptNames: { open: 'terugkijken', new: 'een nieuwe poging' },
  asNames: { one: 'één', several: 'één per module' },
  passRule: (title: string, { pass, masteryScore, required }: Passing): string => {
    if (!required) return `${title}: dit is extra en telt niet mee.`;
    const test = `de toets haalt (${masteryScore}% of meer)`;
    if (pass === 'lessons') return `${title}: iemand is klaar na het bekijken van alle lessen.`;
    if (pass === 'test') return `${title}: iemand slaagt als die ${test}.`;
    return `${title}: iemand slaagt als die alle lessen bekijkt en ${test}.`;
  },
  notReviewed: 'nog niet gecontroleerd door jurist of FG',
  reviewed: (name: string, role: string, date: string) => `${name} (${role}), ${date}`,
} as const;
