/** The page after the government's model for an accessibility statement: what was measured, and what was not. */
export const accessibility = {
  title: 'Toegankelijkheid',
  description:
    'Hoe toegankelijk deze cursus is: wat is gemeten, wat nog niet, en waar je een probleem meldt.',
  lead: (organisation: string) =>
    `${organisation} wil dat iedereen deze cursus kan volgen. Hier lees je wat is gemeten, wat nog niet, en waar je een probleem meldt.`,
  sections: [
    {
      title: 'Waar dit over gaat',
      text: [
        'Dit gaat over de lessen, de vragen en de pagina’s van deze cursus: op deze website en in een pakket voor het leerplatform. Het gaat niet over het leerplatform zelf.',
        'De norm is EN 301 549, met daarin WCAG 2.1, niveau A en AA. De controles kijken ook naar WCAG 2.2, niveau AA.',
      ],
    },
    {
      title: 'Wat is gemeten',
      text: [
        'Een computer controleert elke soort pagina en elke soort vraag in de browser Chromium, voor en na het antwoord. Dat gebeurt bij elke verandering van de cursus:',
      ],
      list: [
        'Drie programma’s zoeken naar fouten: axe, de equal-access-controle van IBM, en html-validate.',
        'De controles kijken bij lichte en donkere kleuren, op een breed en op een smal scherm.',
        'Elke les, elke vraag en de toets werken met alleen het toetsenbord.',
        'Bij 320 pixels breed, bij 400% vergroting en met meer ruimte tussen letters en regels blijft alles te lezen.',
        'Antwoorden en knoppen zijn groot genoeg om op te tikken.',
        'Met eigen kleuren van Windows zie je wat je kiest. Wie minder beweging wil, ziet niets bewegen.',
        'Zonder JavaScript is een module helemaal te lezen.',
      ],
      after: [
        'Deze controles vinden op dit moment geen fouten. Dat bewijst niet dat er geen fouten zijn. In een proef met 30 fouten die er met opzet in zaten, vonden de drie programma’s samen er 20.',
      ],
    },
    {
      title: 'Wat nog niet is gemeten',
      list: [
        'Niemand heeft de cursus met een schermlezer geprobeerd, zoals NVDA, JAWS of VoiceOver.',
        'Geen mensen met een beperking hebben de cursus geprobeerd.',
        'Er is geen onderzoek volgens de methode WCAG-EM gedaan door iemand van buiten.',
        'Alles is gecontroleerd in Chromium. Firefox en Safari zijn niet gecontroleerd.',
        'De cursus is niet geprobeerd in jullie leerplatform.',
      ],
    },
    {
      title: 'Wat we weten dat beter kan',
      list: [
        'Vragen en toetsen werken alleen met JavaScript. Zonder JavaScript lees je de vraag en wie je om hulp vraagt.',
        'Brede tabellen op de pagina’s voor beheer schuif je op een smal scherm opzij.',
      ],
    },
  ],
  statusTitle: 'De officiële verklaring',
  status: [
    'Deze pagina is nog geen officiële verklaring, en de cursus heeft nog geen status. De organisatie vult de verklaring in met de invulassistent van de overheid. Daar komt een status uit, van A tot en met D.',
    'Voor status A of B is een volledig onderzoek nodig volgens de methode WCAG-EM. Dat onderzoek is er nog niet.',
  ],
  statusSource: 'Uitleg over de statussen op digitoegankelijk.nl',
  statusUrl: 'https://www.digitoegankelijk.nl/toegankelijkheidsverklaring/status',
  statement: 'De officiële verklaring, met de status, staat hier: ',
  reportTitle: 'Lukt iets niet?',
  report: 'Zeg wat je wilde doen, wat er gebeurde en welk hulpmiddel je gebruikt. Mail naar ',
  reportAfter:
    'Kun je een les niet volgen? Vraag om dezelfde inhoud op een andere manier. Elke module is ook zonder JavaScript te lezen en af te drukken.',
  updated: (date: string) => `Deze pagina is bijgewerkt op ${date}.`,
} as const;
