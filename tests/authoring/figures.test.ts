import { expect, test } from 'vitest';
import { figureSchema } from '../../src/authoring/schemas/figure.ts';

const HEAD = { id: 'figuur', title: 'Een titel', caption: 'Een zin.' };
const POINT = { title: 'Punt', text: 'Uitleg.' };
const WORD = { word: 'open', chance: 60, text: 'Vaak.' };
const END = { id: 'einde', verdict: 'yes', text: 'Ga je gang.' };
const question = (id: string, ifYes: string, ifNo: string) => ({ id, text: 'Ja?', ifYes, ifNo });

const GOOD = {
  points: { items: [POINT] },
  'next-word': { sentence: 'De deur is', chosen: 'open', words: [WORD, { ...WORD, chance: 40 }] },
  'risk-groups': {
    groups: [{ title: 'Verboden', sign: 'stop', rule: 'Mag niet.', examples: ['Zo.'] }],
  },
  timeline: {
    events: [
      { date: '2025-02-02', text: 'A.' },
      { date: '2025-02-03', text: 'B.' },
    ],
  },
  'four-points': { points: [POINT, POINT, POINT, POINT] },
  road: { steps: [{ ...POINT, who: 'you', when: 'meteen' }] },
  decision: {
    questions: [question('een', 'twee', 'einde'), question('twee', 'einde', 'einde')],
    ends: [END],
  },
};

/** What is wrong, as `code at path`. */
const toldOf = (figure: unknown) =>
  figureSchema
    .safeParse(figure)
    .error?.issues.map(({ message, path }) => `${message.split('|')[0]} at ${path.join('.')}`) ??
  [];

test.each(Object.entries(GOOD))('a good figure of kind %s is taken', (kind, fields) => {
  expect(toldOf({ ...HEAD, kind, ...fields })).toEqual([]);
});

test.each([
  ['next-word', { words: [{ ...WORD, chance: 0 }] }, 'schema/range at words.0.chance'],
  ['next-word', { words: [WORD, { ...WORD, chance: 40.1 }] }, 'figure/chances at words'],
  ['next-word', { chosen: 'dicht' }, 'figure/unknown-part at chosen'],
  [
    'timeline',
    { events: [GOOD.timeline.events[0], GOOD.timeline.events[0]] },
    'figure/order at events.1.date',
  ],
  ['four-points', { points: [POINT, POINT, POINT] }, 'schema/range at points'],
  [
    'decision',
    { questions: [question('een', 'een', 'einde')] },
    'decision/backwards at questions.0.ifYes',
  ],
  [
    'decision',
    { questions: [question('een', 'einde', 'weg')] },
    'figure/unknown-part at questions.0.ifNo',
  ],
  ['decision', { ends: [END, { ...END, id: 'eenzaam' }] }, 'decision/unreachable at ends.1.id'],
  ['decision', { ends: [END, END] }, 'figure/part-twice at ends.1.id'],
] as const)('of a figure of kind %s with %o is told: %s', (kind, fields, told) => {
  expect(toldOf({ ...HEAD, kind, ...GOOD[kind], ...fields })).toEqual([told]);
});
