import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCourse } from '../../src/authoring/index.ts';
import { GOOD } from './fixture-course.ts';

const course = await loadCourse(GOOD);

const find = <T extends { readonly id: string }>(all: readonly T[], id: string) =>
  all.find((one) => one.id === id);

test('modules stand in the order of their flowers, lessons in the order of their modules', () => {
  expect(course.modules.map(({ id }) => id)).toEqual(['een', 'twee']);
  expect(course.lessons.map(({ id }) => id)).toEqual(['eerste', 'tweede', 'derde', 'vierde']);
});

test('a single choice gets its public half and its key, with settings filled in', () => {
  expect(find(course.questions, 'keuze')).toEqual({
    id: 'keuze',
    guidelines: ['vooraf'],
    outcomes: [],
    duties: ['zorgvuldig'],
    file: 'quizzes/keuze.yaml',
    ask: {
      id: 'keuze',
      kind: 'single-choice',
      situation: 'Een collega vindt een app.',
      prompt: 'Wat doe je?',
      lesson: 'eerste',
      hints: ['Denk na.'],
      tries: 3,
      weight: 2,
      options: [
        { id: 'vragen', text: 'Ik vraag het eerst.' },
        { id: 'doen', text: 'Ik doe het gewoon.' },
      ],
    },
    key: {
      id: 'keuze',
      kind: 'single-choice',
      feedback: 'Meld het bij het meldpunt.',
      correct: 'vragen',
      options: { vragen: 'Precies.', doen: 'Dat is te vroeg.' },
    },
  });
});

test('a multiple response gets the defaults for what may be left out', () => {
  expect(find(course.questions, 'meer')).toMatchObject({
    outcomes: [],
    ask: { tries: 2, weight: 1, hints: [], situation: undefined },
    key: { kind: 'multiple-response', feedback: '', correct: ['a', 'b'], options: { c: 'Nee.' } },
  });
});

test('a true or false keeps its two explanations, and an escaped brace is a brace', () => {
  expect(find(course.questions, 'stelling')).toMatchObject({
    ask: { prompt: 'Een accolade schrijf je zo, {naam}.' },
    key: { correct: true, options: { true: 'Zo is het.', false: 'Toch wel.' } },
  });
});

test('no public half holds anything of the key', () => {
  for (const { ask } of course.questions)
    expect(JSON.stringify(ask)).not.toMatch(/correct|feedback|ifTrue/);
});

test('a test with questions asks them all; one with draws takes some of each', () => {
  expect(find(course.modules, 'een')?.test).toEqual({
    id: 'toets-een',
    title: 'Toets een',
    passMark: 80,
    tries: 3,
    shuffle: true,
    feedback: 'end',
    pools: [{ questions: ['keuze', 'stelling'], count: 2 }],
  });
  expect(find(course.modules, 'twee')?.test).toMatchObject({
    passMark: 50,
    tries: 3,
    shuffle: false,
    feedback: 'question',
    pools: [{ questions: ['keuze', 'meer', 'stelling'], count: 2 }],
  });
});

test('a lesson lists what it shows and explains, and its words by heading', () => {
  expect(find(course.lessons, 'eerste')).toEqual({
    id: 'eerste',
    title: 'De eerste les',
    lead: 'Over het begin.',
    minutes: 3,
    guidelines: ['vooraf'],
    duties: ['zorgvuldig'],
    outcomes: [],
    reviews: [],
    sources: ['brief'],
    legal: false,
    questions: ['keuze'],
    tests: ['toets-een'],
    file: 'content/lessons/een/eerste.mdx',
    terms: ['prompt'],
    sections: [
      { heading: '', text: 'Een prompt is een opdracht.' },
      { heading: 'Een kop', text: 'Pas op.' },
    ],
  });
});

test('a file with BOM and CRLF reads like any other', async () => {
  const raw = await readFile(join(GOOD, 'content/lessons/twee/derde.mdx'), 'utf8');
  expect(raw).toMatch(/^\uFEFF---\r\n/);
  expect(find(course.lessons, 'derde')).toMatchObject({
    title: 'De derde les: met alles',
    lead: 'Met een lead op twee regels.',
    legal: true,
  });
  expect(JSON.stringify(course)).not.toMatch(/\\r|\uFEFF/);
});

test('news and search words are there', () => {
  expect(course.news).toMatchObject([{ id: 'nieuw', kind: 'guideline', lesson: 'derde' }]);
  expect(course.searchWords).toEqual([
    { typed: ['instructie'], means: ['opdracht'] },
    { typed: ['begin'], lesson: 'eerste' },
  ]);
});

test('terms, figures, guidelines, sources and settings are there', () => {
  const { organisation } = course;
  expect(
    [course.terms, course.figures, course.guidelines, course.duties, course.sources].map(
      (all) => all[0]?.id,
    ),
  ).toEqual(['prompt', 'punten', 'vooraf', 'zorgvuldig', 'brief']);
  expect(organisation).toMatchObject({ screeningDesk: 'het loket', placeholders: [] });
  expect(organisation.settings).toMatchObject({ reportingPoint: 'het meldpunt' });
});
