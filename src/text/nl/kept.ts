/**
 * Everything that a browser keeps. A learner reads it at `/privacy`; the FG and works council read the same
 * things in `docs/privacy-en-or.md`, which a test holds beside this list and beside the code.
 */
type Kept = {
  /** Its name in the browser, after `ai-geletterdheid/`; in `<>` what differs. */
  readonly name: string;
  /** On the website, in a package, in both, or only where HR tries a package out. */
  readonly where: 'site' | 'package' | 'both' | 'beheer';
  /** For the learner: a sentence. */
  readonly learner: string;
  /** For the FG and works council: the bold words of its line in `docs/privacy-en-or.md`. */
  readonly officer: string;
};

export const KEPT: readonly Kept[] = [
  {
    name: '<module>',
    where: 'site',
    learner: 'Welke lessen je las, en wat je koos bij de vragen en de toets.',
    officer: 'De voortgang op de website',
  },
  {
    name: 'verder',
    where: 'site',
    learner: 'De les waar je het laatst was.',
    officer: 'De les waar iemand het laatst was',
  },
  {
    name: 'veld',
    where: 'site',
    learner: 'Hoeveel je van elke module klaar hebt, voor de gekleurde strook bovenaan.',
    officer: 'Hoeveel er per module klaar is',
  },
  {
    name: 'herhalen/kaarten',
    where: 'site',
    learner: 'Welke vragen je herhaalt, en wanneer ze terugkomen.',
    officer: 'Welke vragen iemand herhaalt',
  },
  {
    name: 'notitie/<vraag>',
    where: 'both',
    learner: 'Wat je typte bij een denkvraag.',
    officer: 'Wat iemand bij een denkvraag typte',
  },
  {
    name: 'mening/<module>',
    where: 'both',
    learner: 'Wat je van een module of leerpad vond. Het gaat pas weg als jij het zelf mailt.',
    officer: 'Wat iemand van een module of leerpad vond',
  },
  {
    name: 'weergave',
    where: 'both',
    learner: 'Wat je koos bij ‘Pas de weergave aan’: grootte, letter, kleuren en ruimte.',
    officer: 'Grootte, letter, kleuren en ruimte van de tekst',
  },
  {
    name: 'voorlezen',
    where: 'both',
    learner: 'Hoe snel je laat voorlezen.',
    officer: 'Hoe snel iemand laat voorlezen',
  },
  {
    name: 'sneltoetsen',
    where: 'both',
    learner: 'Of je de sneltoetsen uitzette.',
    officer: 'Of iemand de sneltoetsen uitzette',
  },
  {
    name: 'naam',
    where: 'both',
    learner: 'Je naam voor het bewijs van deelname, als je kiest om die te bewaren.',
    officer: 'De naam voor het bewijs van deelname',
  },
  {
    name: 'aanvraag',
    where: 'site',
    learner: 'Je aanvraag voor een screening, als je kiest om die te bewaren.',
    officer: 'Een aanvraag voor een screening',
  },
  {
    name: 'nieuws',
    where: 'site',
    learner: 'Welk nieuws je al zag.',
    officer: 'Welke berichten zijn getoond',
  },
  {
    name: 'melding',
    where: 'site',
    learner: 'Of je de melding over het leerplatform sloot.',
    officer: 'Of iemand de melding over het leerplatform heeft gesloten',
  },
  {
    name: 'site/<versie>',
    where: 'site',
    learner:
      'Een kopie van de website zelf, zodat die ook werkt zonder internet. Over jou staat daar niets in.',
    officer: 'De website zelf',
  },
  {
    name: '',
    where: 'package',
    learner:
      'Wat het leerplatform misschien nog niet heeft. Het gaat weg als zeker is dat het daar staat. Soms is dat pas als je de cursus weer opent. Na 30 dagen gaat het altijd weg.',
    officer: 'Wat het leerplatform misschien nog niet heeft',
  },
  {
    name: 'cmi5',
    where: 'package',
    learner: 'Bij sommige leerplatforms: je toegang voor deze keer. Die verdwijnt met het tabblad.',
    officer: 'De toegang tot het leerplatform',
  },
  {
    name: 'proefdraaien',
    where: 'beheer',
    learner: '',
    officer: 'Proefdraaien',
  },
];

/** What a learner reads of what stands on their own device. */
export const keptOn = (place: 'site' | 'package'): readonly string[] =>
  KEPT.filter(({ where }) => where === place || where === 'both').map(({ learner }) => learner);
