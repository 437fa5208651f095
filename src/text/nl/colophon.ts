/** The page that says who made the course, how, and from what. */
export const colophon = {
  title: 'Colofon',
  text: 'Wie deze cursus maakte, hoe de tekst is gecontroleerd en welke bronnen en licenties gelden.',
  lead: 'Hier lees je hoe deze cursus is gemaakt, en wat er nog moet gebeuren.',
  madeTitle: 'Wie en hoe',
  made: (organisation: string) => `Deze cursus is gemaakt voor medewerkers van ${organisation}.`,
  drafted:
    'De lessen, vragen, begrippen en figuren zijn opgesteld met hulp van AI. Daarna las een AI-hulpmiddel de inhoud na, met twee bronnen ernaast: een feitenblad over de wet en de brief over de richtlijnen. Een computer controleert ook vorm, verwijzingen, dekking en lengte.',
  asWeAsk:
    'Onze richtlijn vraagt dat een mens de uitkomst van AI toetst. Dat geldt ook voor deze cursus.',
  noAdvice:
    'De cursus is geen juridisch advies. Veel wetten zijn gelezen via een andere bron, en niet in de officiële tekst zelf.',
  noImages:
    'Er zijn geen foto’s, video’s of stemmen uit AI gebruikt. De figuren worden getekend uit gegevens.',
  fixedKeys: 'De vragen hebben vaste antwoorden. Er is geen AI die jouw antwoord beoordeelt.',
  signedTitle: 'Wie heeft de inhoud gecontroleerd?',
  signed: (signed: number, lessons: number) =>
    `${signed} van de ${lessons} lessen zijn gecontroleerd door een jurist of FG.`,
  signedLine: (lesson: string, line: string) => `${lesson}: ${line}`,
  contact: 'Klopt er iets niet? Meld het bij ',
  versionTitle: 'Versies',
  version: {
    course: 'Versie van de cursus',
    guidelines: 'Richtlijnen',
    law: 'Stand van de wet',
    sources: 'Bronnen gelezen tot en met',
  },
  guideline: (version: string, date: string) => `${version}, overgenomen op ${date}`,
  licenceTitle: 'Licenties',
  licences: [
    {
      what: 'De lessen, vragen, begrippen en figuren',
      licence: 'CC BY 4.0, behalve namen en logo’s',
    },
    { what: 'De programmacode', licence: 'EUPL-1.2' },
    { what: 'Het lettertype Atkinson Hyperlegible Next', licence: 'SIL Open Font License 1.1' },
    { what: 'De pictogrammen van Tabler', licence: 'MIT' },
    { what: 'Preact en nanostores, voor de vragen', licence: 'MIT' },
    { what: 'scorm-again, voor Proefdraaien', licence: 'MIT' },
    {
      what: 'De XML-schema’s in de pakketten',
      licence: 'van IMS en ADL, onveranderd en met hun eigen vermelding',
    },
  ],
  sourcesTitle: 'Bronnen',
  sourcesText: 'Bij elke bron staat de dag waarop zij is verwerkt, en wat zij onderbouwt.',
} as const;
