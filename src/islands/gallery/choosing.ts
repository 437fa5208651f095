import { samples as texts } from '#text/gallery.ts';
import { base, id, ids, named, pairs, type Sample } from './sample.ts';

const one = base('single-choice');
const { options: choices, reasons } = texts['single-choice'];

export const singleChoice: Sample<'single-choice'> = {
  question: {
    ...one.rest,
    ask: { ...one.ask, options: named(choices) },
    key: { ...one.key, correct: id('vragen'), options: reasons },
  },
  wrong: id('meteen'),
};

const more = base('multiple-response');

export const multipleResponse: Sample<'multiple-response'> = {
  question: {
    ...more.rest,
    ask: { ...more.ask, options: named(texts['multiple-response'].options) },
    key: {
      ...more.key,
      correct: ids('naam', 'adres'),
      options: texts['multiple-response'].reasons,
    },
  },
  wrong: ids('aanhef', 'naam'),
  partly: ids('naam'),
};

const statement = base('true-false');
const { ifTrue, ifFalse } = texts['true-false'];

export const trueFalse: Sample<'true-false'> = {
  question: {
    ...statement.rest,
    ask: statement.ask,
    key: { ...statement.key, correct: true, options: { true: ifTrue, false: ifFalse } },
  },
  wrong: false,
};

const match = base('matching');

export const matching: Sample<'matching'> = {
  question: {
    ...match.rest,
    ask: {
      ...match.ask,
      items: named(texts.matching.items),
      targets: named(texts.matching.targets),
    },
    key: {
      ...match.key,
      pairs: pairs({ lek: 'meldpunt', app: 'loket', twijfel: 'chef' }),
      items: texts.matching.reasons,
    },
  },
  wrong: pairs({ lek: 'chef', app: 'meldpunt', twijfel: 'loket' }),
  partly: pairs({ lek: 'meldpunt', app: 'chef', twijfel: 'loket' }),
};

const groups = base('categorise');

export const categorise: Sample<'categorise'> = {
  question: {
    ...groups.rest,
    ask: {
      ...groups.ask,
      cards: named(texts.categorise.cards),
      groups: named(texts.categorise.groups),
    },
    key: {
      ...groups.key,
      groups: pairs({ website: 'mag', adres: 'niet', concept: 'vragen' }),
      cards: texts.categorise.reasons,
    },
  },
  wrong: pairs({ website: 'niet', adres: 'vragen', concept: 'mag' }),
  partly: pairs({ website: 'mag', adres: 'niet', concept: 'niet' }),
};

const order = base('ordering');

export const ordering: Sample<'ordering'> = {
  question: {
    ...order.rest,
    ask: { ...order.ask, steps: named(texts.ordering.steps) },
    key: {
      ...order.key,
      order: ids('stop', 'meld', 'noteer', 'leer'),
      steps: texts.ordering.reasons,
    },
  },
  wrong: ids('leer', 'noteer', 'meld', 'stop'),
  partly: ids('stop', 'meld', 'leer', 'noteer'),
};
