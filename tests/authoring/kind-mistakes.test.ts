import { rm } from 'node:fs/promises';
import { afterEach, expect, test } from 'vitest';
import { formatPlace } from '../../src/authoring/issue.ts';
import { courseWith, type ExampleKind, EXAMPLES } from './example-questions.ts';
import { readCourse } from '../../src/authoring/read-course.ts';

let root = '';
afterEach(() => rm(root, { recursive: true }));

/** What is told of the good course with this question in it. */
async function toldOf(kind: ExampleKind, body: string) {
  root = await courseWith(kind, body);
  const { issues } = await readCourse(root);
  return issues.map((issue) => `${issue.code} at ${formatPlace(issue)}`);
}

/** What else may be wrong in a kind: the example with one piece of it replaced. */
const MISTAKES: readonly (readonly [string, ExampleKind, string, string, string])[] = [
  ['an unknown target', 'matching', 'target: loket', 'target: balie', 'quiz/unknown-part 13:43'],
  ['one pair', 'matching', /\n.*id: app.*/.source, '', 'quiz/part-count 13:7'],
  ['no cards', 'categorise', /cards:[^]*/.source, 'cards: []', 'quiz/part-count 11:12'],
  [
    'too many cards',
    'categorise',
    /$/.source,
    many(34, 'group: mag, feedback: Ja.'),
    'quiz/part-count 12:7',
  ],
  ['too many steps', 'ordering', /$/.source, many(34), 'quiz/part-count 9:7'],
  [
    'too many targets',
    'matching',
    /\n {4}items:/.source,
    `${many(34)}\n    items:`,
    'quiz/part-count 9:7',
  ],
  ['no accept', 'fill-in', /accept: .*/.source, '# accept', 'schema/missing 3:5'],
  ['a number to accept', 'fill-in', 'hallucinatie', '72', 'schema/not-text 8:28'],
  ['a tolerance below 0', 'numeric', 'tolerance: 1', 'tolerance: -1', 'schema/range 9:16'],
  ['a range in the answer', 'numeric', 'from: 74', 'from: 73', 'numeric/overlap 13:9'],
  ['a score above 1', 'numeric', 'to: 80, score: 0.5', 'to: 80, score: 5', 'schema/range 13:36'],
  ['a decimal comma', 'numeric', 'answer: 72', 'answer: 7,2', 'schema/wrong-type 8:13'],
  ['a scale of 11 steps', 'likert', 'steps: 5', 'steps: 11', 'schema/range 8:43'],
  ['a scale of 1 step', 'likert', 'steps: 5', 'steps: 1', 'schema/range 8:43'],
  ['no example', 'reflection', /example: .*/.source, '# example', 'schema/missing 3:5'],
  ['an unknown start', 'scenario', 'start: begin', 'start: begn', 'quiz/unknown-part 8:12'],
  ['an unknown node', 'scenario', 'to: rust', 'to: rest', 'quiz/unknown-part 14:54'],
  ['an end above 1', 'scenario', 'end: 1', 'end: 2', 'schema/range 16:48'],
  ['an end without score', 'scenario', 'end: 0', 'end:', 'schema/missing 15:43'],
  [
    'a node twice',
    'scenario',
    /$/.source,
    '\n      - { id: rust, text: Nog eens., end: 1 }',
    'id/duplicate 17:15',
  ],
  [
    'choices and an end',
    'scenario',
    'aanbod.',
    'aanbod.\n        end: 0',
    'scenario/choices-or-end 10:13',
  ],
  [
    'a quote outside the text',
    'check-answer',
    'is verzonnen, f',
    'is waar, f',
    'mark/not-found 12:27',
  ],
  ['an unknown fault', 'check-answer', 'invented', 'invent', 'schema/wrong-value 12:48'],
  ['an unknown why', 'safe-prompt', 'personal', 'naam', 'schema/wrong-value 10:45'],
  ['no unsafe words', 'safe-prompt', /marks:[^]*/.source, 'marks: []', 'mark/none 9:12'],
  ['an unknown point', 'screen-tool', 'id: ethiek', 'id: ethisch', 'screen-tool/points 13:15'],
  ['an unknown decision', 'screen-tool', 'correct: no', 'correct: nee', 'schema/wrong-value 14:26'],
];

function many(count: number, rest = ''): string {
  const parts = Array.from({ length: count }, (_, n) => `{ id: d${n}, text: Deel ${n}, ${rest} }`);
  return parts.map((part) => `\n      - ${part}`).join('');
}

test.each(MISTAKES)('%s', async (_, kind, piece, by, expected) => {
  const body = EXAMPLES[kind].replace(new RegExp(piece), by);
  expect(body).not.toBe(EXAMPLES[kind]);
  const told = await toldOf(kind, body);
  const [code, place] = expected.split(' ');
  expect(told).toEqual([`${code} at quizzes/stelling.yaml:${place}`]);
});

const LOOP = `
    start: begin
    nodes:
      - id: begin
        text: Er ligt een aanbod.
        choices:
          - { id: ja, text: Ik zeg ja., to: spijt, feedback: Te vroeg. }
          - { id: vragen, text: Ik vraag eerst., to: rust, feedback: Goed. }
      - id: spijt
        text: Het gaat mis.
        choices:
          - { id: ID, text: Ik ga terug., to: begin, feedback: Dat kan. }
      - { id: rust, text: Het gaat goed., END }`;

test('a scenario may turn back', async () => {
  const told = await toldOf('scenario', LOOP.replace('ID', 'terug').replace('END', 'end: 1'));
  expect(told).toEqual([]);
});

test.each([
  ['ja', 'end: 1', 'id/duplicate at quizzes/stelling.yaml:18:19'],
  [
    'terug',
    'choices: [{ id: weer, text: Weer., to: begin, feedback: Tja. }]',
    'scenario/no-good-end at quizzes/stelling.yaml:10:7',
  ],
])('choices share no id, and some end must be there: %s, %s', async (id, end, expected) => {
  const told = await toldOf('scenario', LOOP.replace('ID', id).replace('END', end));
  expect(told).toEqual([expected]);
});
