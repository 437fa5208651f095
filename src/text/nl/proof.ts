/** What stands on a proof of participation, and around it. Never a diploma, never a promise about the law. */
export const proof = {
  dialog: 'Je bewijs van deelname',
  lead: 'Dit bewijs maak je in je eigen browser. Je naam gaat nergens heen.',
  name: 'Je naam',
  remember: 'Bewaar mijn naam in deze browser',
  noName: 'Vul eerst je naam in.',
  print: 'Druk af of bewaar als pdf',
  close: 'Sluit',
  howToKeep: 'Wil je een pdf? Kies dan bij het afdrukken voor ‘Opslaan als pdf’.',
  hired: (organisation: string) =>
    `Werk je voor ${organisation} en heb je geen account in het leerplatform, bijvoorbeeld omdat je bent ingehuurd? Stuur dit bewijs dan zelf naar je contactpersoon bij ${organisation}.`,
  title: 'Bewijs van deelname',
  noNameYet: '(je naam)',
  tookPart: 'deed mee aan',
  of: {
    module: (title: string, course: string) => `de module ${title} van de cursus ${course}`,
    path: (title: string, course: string) => `het leerpad ${title} van de cursus ${course}`,
    course: (_: string, course: string) => `de cursus ${course}`,
  },
  organisation: 'Organisatie',
  version: 'Versie van de cursus',
  guidelines: 'Versie van de richtlijnen',
  law: 'Teksten over de wet',
  lawIs: (checked: string, until: string) =>
    `AI-verordening (EU) 2024/1689, zoals gewijzigd door Verordening (EU) 2026/1744. Gecontroleerd op ${checked}, met bronnen tot en met ${until}.`,
  madeOn: 'Gemaakt op',
  registered: 'Geregistreerd in een leerplatform',
  registration: {
    none: 'Nee. Niet geregistreerd in een leerplatform. Dit bewijs komt van de website van de cursus.',
    kept: 'Ja. Het leerplatform meldde dat het dit resultaat heeft bewaard.',
    waiting:
      'Nog niet. Het leerplatform heeft nog niet gemeld dat het dit resultaat heeft bewaard.',
    review:
      'Deze keer niet: dit venster was alleen om te lezen. Kijk in het leerplatform of dit resultaat er al staat.',
  },
  learnt: 'Dit kwam aan bod',
  nameFromPlatform: 'De naam komt uit het leerplatform.',
  nameTyped: 'De naam is zelf ingevuld en niet gecontroleerd.',
  not: 'Dit is een bewijs van deelname, geen diploma. Het zegt niet dat een organisatie of een persoon aan de AI-verordening voldoet.',
} as const;
