import { keptOn } from './kept.ts';

/** What a learner reads about data; the page for the FG and works council is `docs/privacy-en-or.md`. */
export const privacy = {
  title: 'Privacy',
  description: 'Wat deze cursus van je bewaart, waar dat staat, en wat HR ziet.',
  lead: 'Hier lees je wat de cursus van je bewaart, waar dat staat, en wie het ziet.',
  sections: [
    {
      title: 'In het kort',
      list: [
        'De cursus gebruikt geen cookies en volgt je niet.',
        'De cursus haalt niets van andere websites.',
        'Op deze website blijft alles in jouw browser. Er gaat niets weg.',
        'In het leerplatform ziet HR of je klaar bent, en de score van een toets.',
        'Er is geen AI die jouw antwoorden beoordeelt.',
      ],
    },
    {
      title: 'Op deze website',
      text: [
        'De website vraagt niet wie je bent. Dit staat alleen in jouw browser, op dit apparaat:',
      ],
      list: keptOn('site'),
      after: [
        'Je antwoorden op ‘Mag dit?’ bewaren we niet. Ze staan wel in het adres van de pagina, en dus in de geschiedenis van je browser.',
        'Je kunt je voortgang zelf als bestand bewaren. Wie dat bestand krijgt, krijgt ook je voortgang.',
        'Wil je dit weg hebben? Wis dan in je browser de gegevens van deze website. Je begint daarna opnieuw.',
        'Deel je een computer? Wie dezelfde aanmelding en dezelfde browser gebruikt, ziet jouw voortgang en wat je typte.',
        'De webserver kan bijhouden welk IP-adres welke pagina vroeg. Vraag de beheerder hoe dat bij jullie is.',
      ],
    },
    {
      title: 'In het leerplatform',
      text: [
        'Het leerplatform weet wie je bent, want je bent daar aangemeld. De cursus stuurt naar het leerplatform:',
      ],
      list: [
        'of je bezig, klaar of geslaagd bent (of gezakt, als HR dat zo koos);',
        'de score van een toets;',
        'in welke les je was, en hoelang je bezig was;',
        'je voortgang in een code, zodat je verder kunt waar je was. In die code staat ook wat je koos bij de vragen, maar niet wat je typte.',
      ],
      after: [
        'Wat je typt bij een denkvraag gaat nooit naar het leerplatform.',
        'Geen verbinding met het leerplatform? Dan wachten je antwoorden in je browser. Ze gaan daarna alsnog mee.',
      ],
    },
    {
      title: 'In je browser bij het leerplatform',
      text: [
        'Volg je de cursus in het leerplatform? Dan staat dit in jouw browser, op dit apparaat. Het gaat niet naar het leerplatform, behalve wat nog bezorgd moet worden:',
      ],
      list: keptOn('package'),
    },
    {
      title: 'Wat HR ziet',
      text: [
        'HR en de beheerder van het leerplatform zien je status, je score en je tijd. Losse antwoorden zien zij alleen als HR dat bij het maken van het pakket koos. De gewone keuze is: geen losse antwoorden.',
        'Wat je leidinggevende ziet, spreekt jouw organisatie af. Ook hoelang het leerplatform alles bewaart, bepaalt jouw organisatie.',
        'De makers van de cursus zien niets. Er gaat geen bericht naar hen.',
      ],
    },
  ],
  questionTitle: 'Vragen?',
  question:
    'Wil je weten wat jouw organisatie bewaart, of wil je iets laten wissen? Vraag het aan de functionaris gegevensbescherming (FG) van jouw organisatie. Vragen over de cursus? Mail naar ',
} as const;
