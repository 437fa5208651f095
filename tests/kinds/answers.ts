import type { QuestionKind } from '../../src/core/quiz/question.ts';

/** One thing that a learner does, in the words that one reads. */
export type Act =
  /** Marks these of a list of checkboxes, and no other. */
  | { readonly does: 'mark'; readonly these: readonly string[] }
  /** Chooses one radio; `of` is the legend when there is more than one group. */
  | { readonly does: 'choose'; readonly one: string; readonly of?: string }
  | { readonly does: 'select'; readonly option: string; readonly of: string }
  | { readonly does: 'type'; readonly text: string }
  /** Brings these steps in this order. */
  | { readonly does: 'order'; readonly these: readonly string[] }
  /** Goes back to the start of a story, and then this way. */
  | { readonly does: 'walk'; readonly these: readonly string[] };

const mark = (...these: readonly string[]): Act => ({ does: 'mark', these });
const choose = (one: string, of?: string): Act => ({ does: 'choose', one, of });
const select = (of: string, option: string): Act => ({ does: 'select', of, option });
const type = (text: string): Act => ({ does: 'type', text });
const order = (...these: readonly string[]): Act => ({ does: 'order', these });
const walk = (...these: readonly string[]): Act => ({ does: 'walk', these });

export type Row = {
  readonly right: readonly Act[];
  /** Absent where an answer is right or wrong, and nothing between. */
  readonly partly?: readonly Act[];
  /** Absent where nothing is wrong. */
  readonly wrong?: readonly Act[];
  /** What is read after the wrong answer: from the key, so it is nowhere before. */
  readonly says: string;
};

const OK = 'Dit is in orde';
const CONCERN = 'Hier heb ik zorgen over';
const PRIVACY = 'Privacy: wat gebeurt er met de gegevens?';
const DATA = 'Data-integriteit: blijven de gegevens juist en volledig?';
const ETHICS = 'Ethiek: is het eerlijk voor iedereen?';
const OPENNESS = 'Transparantie: kun je inwoners vertellen hoe je het gebruikt?';
const DECISION = 'Je besluit';

/** How the fixture's question of each kind is answered. A kind without a row does not compile. */
export const ANSWERS: { readonly [K in QuestionKind]: Row } = {
  'single-choice': {
    right: [choose('Ik vraag het eerst.')],
    wrong: [choose('Ik doe het gewoon.')],
    says: 'Dat is te vroeg.',
  },
  'multiple-response': {
    right: [mark('Het ene.', 'Het andere.')],
    partly: [mark('Het ene.')],
    wrong: [mark('Geen van beide.')],
    says: 'Dit niet.',
  },
  'true-false': { right: [choose('Waar')], wrong: [choose('Niet waar')], says: 'Toch wel.' },
  matching: {
    right: [
      select('Een datalek', 'Het meldpunt'),
      select('Een nieuwe app', 'Het loket'),
      select('Twijfel over een opdracht', 'De leidinggevende'),
    ],
    partly: [
      select('Een datalek', 'Het meldpunt'),
      select('Een nieuwe app', 'Het meldpunt'),
      select('Twijfel over een opdracht', 'Het meldpunt'),
    ],
    wrong: [
      select('Een datalek', 'De leidinggevende'),
      select('Een nieuwe app', 'Het meldpunt'),
      select('Twijfel over een opdracht', 'Het loket'),
    ],
    says: 'Daar wordt hij gescreend.',
  },
  ordering: {
    right: [
      order(
        'Stop met invoeren',
        'Meld het bij het meldpunt',
        'Schrijf op wat je deed',
        'Bespreek het met je team',
      ),
    ],
    partly: [
      order(
        'Stop met invoeren',
        'Meld het bij het meldpunt',
        'Bespreek het met je team',
        'Schrijf op wat je deed',
      ),
    ],
    wrong: [
      order(
        'Bespreek het met je team',
        'Schrijf op wat je deed',
        'Meld het bij het meldpunt',
        'Stop met invoeren',
      ),
    ],
    says: 'Zo komt er niets meer bij.',
  },
  categorise: {
    right: [
      choose('Mag wel', 'Tekst van de website'),
      choose('Mag niet', 'Het adres van een inwoner'),
      choose('Eerst vragen', 'Een beleidsstuk in concept'),
    ],
    partly: [
      choose('Mag wel', 'Tekst van de website'),
      choose('Eerst vragen', 'Het adres van een inwoner'),
      choose('Mag wel', 'Een beleidsstuk in concept'),
    ],
    wrong: [
      choose('Mag niet', 'Tekst van de website'),
      choose('Mag wel', 'Het adres van een inwoner'),
      choose('Mag wel', 'Een beleidsstuk in concept'),
    ],
    says: 'Dat is een persoonsgegeven.',
  },
  'fill-in': {
    right: [type('halucineren')],
    wrong: [type('dromen')],
    says: 'Het woord begint met een h.',
  },
  numeric: {
    right: [type('72')],
    partly: [type('48,5')],
    wrong: [type('1,5')],
    says: 'Het zijn drie dagen.',
  },
  likert: { right: [choose('4 van 5')], says: 'Deze vraag telt niet mee voor een score.' },
  reflection: {
    right: [type('Ik vraag eerst na.')],
    says: 'Ik lees een antwoord van AI voortaan eerst na.',
  },
  scenario: {
    right: [walk('Ik vraag bedenktijd.', 'Ik ga naar het loket.')],
    partly: [walk('Ik vraag bedenktijd.', 'Ik laat het rusten.')],
    wrong: [walk('Ik probeer hem uit.')],
    says: 'Dat is te vroeg.',
  },
  'check-answer': {
    right: [
      mark('Artikel 99 verplicht elke gemeente tot een robot.', 'Iedereen is daar blij mee.'),
    ],
    partly: [mark('Iedereen is daar blij mee.')],
    wrong: [mark('De Wmo is er sinds 2015.')],
    says: 'Dit artikel bestaat niet.',
  },
  'safe-prompt': {
    right: [mark('Jan', 'Jansen', '4711.')],
    partly: [mark('Jan', 'Jansen')],
    wrong: [mark('brief', '4711.')],
    says: 'Een naam is een persoonsgegeven.',
  },
  'screen-tool': {
    right: [
      choose(CONCERN, PRIVACY),
      choose(OK, DATA),
      choose(OK, ETHICS),
      choose(OK, OPENNESS),
      choose('Niet gebruiken', DECISION),
    ],
    partly: [
      choose(CONCERN, PRIVACY),
      choose(CONCERN, DATA),
      choose(OK, ETHICS),
      choose(OK, OPENNESS),
      choose('Gebruiken', DECISION),
    ],
    wrong: [
      choose(OK, PRIVACY),
      choose(CONCERN, DATA),
      choose(CONCERN, ETHICS),
      choose(CONCERN, OPENNESS),
      choose('Gebruiken', DECISION),
    ],
    says: 'Alles wat je invoert gaat naar de maker.',
  },
};

export const KINDS = Object.keys(ANSWERS) as QuestionKind[];
