import { samples as texts } from '#text/gallery.ts';
import { base, type Sample } from './sample.ts';

const word = base('fill-in');

export const fillIn: Sample<'fill-in'> = {
  question: {
    ...word.rest,
    ask: word.ask,
    key: { ...word.key, accept: texts['fill-in'].accept, ifWrong: texts['fill-in'].ifWrong },
  },
  wrong: { text: texts['fill-in'].wrong },
};

const number = base('numeric');
const { unit, near, ifWrong } = texts.numeric;

export const numeric: Sample<'numeric'> = {
  question: {
    ...number.rest,
    ask: { ...number.ask, unit },
    key: {
      ...number.key,
      answer: 72,
      tolerance: 0,
      near: [{ from: 48, to: 71, score: 0.5, feedback: near }],
      ifWrong,
    },
  },
  wrong: 1.5,
  partly: 70,
};

const scale = base('likert');
const { low, high } = texts.likert;

export const likert: Sample<'likert'> = {
  question: {
    ...scale.rest,
    ask: { ...scale.ask, scale: { low, high, steps: 5 } },
    key: scale.key,
  },
  wrong: 4,
};

const thought = base('reflection');

export const reflection: Sample<'reflection'> = {
  question: {
    ...thought.rest,
    ask: thought.ask,
    key: { ...thought.key, example: texts.reflection.example },
  },
  wrong: { text: texts.reflection.answer },
};
