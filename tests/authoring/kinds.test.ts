import { rm } from 'node:fs/promises';
import { afterEach, expect, test } from 'vitest';
import { readCourse } from '../../src/authoring/read-course.ts';
import type { Question } from '../../src/core/quiz/question.ts';
import { courseWith, type ExampleKind, EXAMPLES } from './example-questions.ts';

let root = '';
afterEach(() => rm(root, { recursive: true }));

async function readWith(kind: ExampleKind, body?: string) {
  root = await courseWith(kind, body);
  return readCourse(root);
}

async function questionOf<K extends ExampleKind>(kind: K, body?: string): Promise<Question<K>> {
  const { course } = await readWith(kind, body);
  const question = course?.questions.find(({ id }) => id === 'stelling');
  if (question?.ask.kind !== kind) throw new TypeError(`No ${kind} in the course`);
  // Looked at just now, which does not narrow a union by a nested field.
  return question as unknown as Question<K>;
}

const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);

test.each(Object.keys(EXAMPLES) as ExampleKind[])('%s is read without an issue', async (kind) => {
  const { issues } = await readWith(kind);
  expect(issues).toEqual([]);
});

test('matching: the targets do not stand beside their items', async () => {
  const { ask, key } = await questionOf('matching');
  expect(ids(ask.items)).toEqual(['app', 'lek']);
  expect(ids(ask.targets).toSorted()).toEqual(['loket', 'meldpunt', 'team']);
  expect(ids(ask.targets)).not.toEqual(['loket', 'meldpunt', 'team']);
  expect(key).toMatchObject({
    pairs: { app: 'loket', lek: 'meldpunt' },
    items: { app: 'Eerst vragen.' },
  });
});

test('matching: nor when the author wrote them in another order than the items', async () => {
  const swapped = EXAMPLES.matching
    .replace('loket, text: Het loket', 'a, text: A')
    .replace('meldpunt, text: Het meldpunt', 'loket, text: Het loket')
    .replace('a, text: A', 'meldpunt, text: Het meldpunt');
  const { ask } = await questionOf('matching', swapped);
  expect(ids(ask.targets)).not.toEqual(['loket', 'meldpunt', 'team']);
});

test('ordering: the steps are not shown in the right order', async () => {
  const { ask, key } = await questionOf('ordering');
  expect(key).toMatchObject({ order: ['stop', 'meld', 'leer'], steps: { leer: 'Samen.' } });
  expect(ids(ask.steps)).not.toEqual(key.order);
});

test('categorise: the cards are not shown group by group as they were written', async () => {
  const { ask, key } = await questionOf('categorise');
  expect(ids(ask.groups)).toEqual(['mag', 'mag-niet']);
  expect(ids(ask.cards)).toEqual(['naam', 'website']);
  expect(key.groups).toEqual({ website: 'mag', naam: 'mag-niet' });
});

test('categorise: nor do the cards of a group stay together by chance', async () => {
  for (let n = 0; n < 10; n++) {
    const extra = `
      - { id: a${n}, text: A, group: mag, feedback: Ja. }
      - { id: b${n}, text: B, group: mag-niet, feedback: Nee. }`;
    const { ask, key } = await questionOf('categorise', EXAMPLES.categorise + extra);
    const groups = ask.cards.map(({ id }) => key.groups[id]);
    expect([groups[0] === groups[1], groups[2] === groups[3]]).not.toEqual([true, true]);
    await rm(root, { recursive: true });
  }
  root = await courseWith('categorise');
});

test('fill-in and numeric keep their answers in the key', async () => {
  expect(await questionOf('fill-in')).toMatchObject({
    key: { accept: ['hallucineren', 'hallucinatie'], ifWrong: 'Het begint met een h.' },
  });
  await rm(root, { recursive: true });
  expect(await questionOf('numeric')).toMatchObject({
    ask: { unit: 'uur' },
    key: { answer: 72, tolerance: 1, near: [{ from: 60, to: 70, score: 0.5 }, { from: 74 }] },
  });
});

test('scenario: how good an end is stays in the key', async () => {
  const { ask, key } = await questionOf('scenario');
  expect(ask.nodes.at(-1)).toEqual({ id: 'rust', text: 'Het gaat goed.', end: true });
  expect(key).toMatchObject({ ends: { spijt: 0, rust: 1 }, choices: { ja: 'Te vroeg.' } });
});

test('check-answer: part of a sentence marks the whole of it', async () => {
  const { ask, key } = await questionOf('check-answer');
  expect(ask.sentences.map(({ text }) => text)).toEqual([
    'Dit klopt.',
    'Dat is verzonnen.',
    'Ook dit klopt.',
  ]);
  expect(key.marks).toEqual({ s2: { fault: 'invented', feedback: 'Het bestaat niet.' } });
});

test('check-answer: a quote may hold signs that mean something in a pattern', async () => {
  const body = EXAMPLES['check-answer'].replaceAll('verzonnen', 'AI-nep (v1.0)');
  const { key } = await questionOf('check-answer', body);
  expect(Object.keys(key.marks)).toEqual(['s2']);
});

test('safe-prompt: a mark is the words it stands on', async () => {
  const { key } = await questionOf('safe-prompt');
  expect(key.marks).toEqual([{ words: ['w5', 'w6'], why: 'personal', feedback: 'Een naam.' }]);
});

test('screen-tool: the points stand in the order of the guidelines, and `no` is a word', async () => {
  const { ask, key } = await questionOf('screen-tool');
  expect(ids(ask.points)).toEqual(['privacy', 'data-integriteit', 'ethiek', 'transparantie']);
  expect(key.decision).toEqual({ correct: 'no', yes: 'Te vroeg.', no: 'Goed.', ask: 'Nee.' });
});

const SECRET =
  /correct|feedback|accept|answer"|tolerance|near|example|fault|why|concern|target"|group"|"end":\d|"order"|Te vroeg|Bijna|Zo zit het/;

test.each(Object.keys(EXAMPLES) as ExampleKind[])(
  'the public half of %s holds nothing of the key',
  async (kind) => {
    const { ask } = await questionOf(kind);
    expect(JSON.stringify(ask).replace('"kind":"check-answer"', '')).not.toMatch(SECRET);
  },
);
