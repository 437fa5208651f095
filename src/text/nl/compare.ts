import { receipt } from './receipt.ts';

type What = readonly string[];

const passNames: Readonly<Record<string, string>> = {
  lessons: 'alle lessen bekijken',
  test: 'de toets halen',
  both: 'alle lessen bekijken en de toets halen',
};
const standardNames: Readonly<Record<string, string>> = receipt.standards;

const nameOf = (standard = '') => standardNames[standard] ?? 'een andere standaard';
const count = (what: What, one: string, more: string) =>
  `${what.length} ${what.length === 1 ? one : more}`;
const list = (what: What) => what.map((title) => `“${title}”`).join(', ');
const markOf = (score = '') => (score === '' ? 'geen slaagnorm' : `${score}%`);

/** What an upload over an earlier package does to learners. One sentence per code of packaging/compare. */
export const comparison = {
  'other-identifier': ([was, is]: What) =>
    `Dit is voor het leerplatform een andere cursus: de vaste code was ${was} en is nu ${is}. Zet het pakket er als nieuwe cursus bij. De resultaten gaan niet mee.`,
  'same-content': () => 'De inhoud is precies gelijk. Opnieuw uploaden hoeft niet.',
  version: ([was, is]: What) => `De versie van de cursus was ${was} en is nu ${is}.`,
  standard: ([was, is]: What) =>
    `De standaard was ${nameOf(was)} en is nu ${nameOf(is)}. Niet elk leerplatform vervangt een pakket door een pakket van een andere standaard. Vraag het na, of zet het er als nieuwe cursus bij.`,
  'item-removed': (what: What) =>
    `Verdwenen uit het leerplatform: ${list(what)}. Let op: Moodle en Totara wissen de resultaten van een onderdeel dat er niet meer is. Bewaar eerst een uitdraai.`,
  'item-new': (what: What) =>
    `Nieuw in het leerplatform: ${list(what)}. Dit is voor iedereen nog te doen.`,
  'item-kept': (what: What) => `Blijft staan, met de resultaten: ${list(what)}.`,
  mastery: ([title, was, is]: What) =>
    `${title}: de slaagnorm was ${markOf(was)} en is nu ${markOf(is)}. Wie al klaar is, blijft klaar. Wie nog bezig is, krijgt de nieuwe norm.`,
  pass: ([title, was = '', is = '']: What) =>
    `${title}: klaar was je met ${passNames[was]} en nu met ${passNames[is]}. Wie al klaar is, blijft klaar.`,
  'no-receipt': () =>
    'Het oude pakket heeft geen pakbon. Lessen en vragen zijn daarom niet te vergelijken.',
  'lesson-removed': (what: What) => `${count(what, 'les', 'lessen')} weg: ${list(what)}.`,
  'lesson-new': (what: What) =>
    `${count(what, 'nieuwe les', 'nieuwe lessen')}: ${list(what)}. Wie nog bezig is, moet die ook bekijken.`,
  'lesson-changed': (what: What) =>
    `${count(what, 'les', 'lessen')} met een andere tekst: ${list(what)}. Wie de les al had bekeken, hoeft dat niet opnieuw. Is de wijziging belangrijk? Vertel het dan.`,
  'lesson-kept': (what: What) => `${count(what, 'les', 'lessen')} zonder wijziging.`,
  'question-changed': (what: What) =>
    `${count(what, 'vraag', 'vragen')} met een andere betekenis: ${list(what)}. Antwoorden van eerder horen bij de oude vraag. Vergelijk ze niet met nieuwe antwoorden.`,
  'question-removed': (what: What) => `${count(what, 'vraag', 'vragen')} weg: ${list(what)}.`,
  'question-new': (what: What) => `${count(what, 'nieuwe vraag', 'nieuwe vragen')}: ${list(what)}.`,
  'question-kept': (what: What) => `${count(what, 'vraag', 'vragen')} zonder wijziging.`,
} as const;

export const comparing = {
  title: 'Vergelijk met een eerder pakket',
  lead: 'Kies het pakket dat nu in jullie leerplatform staat. Je ziet wat een nieuwe upload met de resultaten doet. Het pakket blijft op je computer.',
  file: 'Eerder pakket (zip)',
  harm: 'Let op',
  note: 'Goed om te weten',
  nothing: 'Er verandert niets.',
  heading: (title: string, old: string) => `${title}, vergeleken met ${old}:`,
} as const;
