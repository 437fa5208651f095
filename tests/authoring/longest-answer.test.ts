import { rm } from 'node:fs/promises';
import { afterEach, expect, test } from 'vitest';
import { longestAnswer } from '../../src/authoring/checks/longest-answer.ts';
import { readCourse } from '../../src/authoring/read-course.ts';
import { rulesOf } from '../../src/core/quiz/all-rules.ts';
import { courseWith, type ExampleKind, EXAMPLES } from './example-questions.ts';

let root = '';
afterEach(() => rm(root, { recursive: true }));

async function questionOf(kind: ExampleKind, body?: string) {
  root = await courseWith(kind, body);
  const { course } = await readCourse(root);
  const question = course?.questions.find(({ id }) => id === 'stelling');
  if (!question) throw new TypeError(`No ${kind} in the course`);
  return question;
}

test.each(Object.keys(EXAMPLES) as ExampleKind[])(
  'no answer that is right takes more room than the longest of %s',
  async (kind) => {
    const question = await questionOf(kind);
    const { ask, key } = question;
    const { pack, solution } = rulesOf(kind);
    const longest = pack(ask, longestAnswer(question));
    expect(longest.length).toBeGreaterThanOrEqual(pack(ask, solution(ask, key)).length);
  },
);

test.each([-123456.789, 1e21, -1.7976931348623157e308])('%d is no longer', async (number) => {
  const question = await questionOf('numeric');
  const { pack } = rulesOf('numeric');
  const longest = pack(question.ask, longestAnswer(question));
  expect(pack(question.ask, number).length).toBeLessThanOrEqual(longest.length);
});

test('the longest road of a scenario goes round once', async () => {
  const question = await questionOf(
    'scenario',
    `
    start: begin
    nodes:
      - id: begin
        text: Er ligt een aanbod.
        choices:
          - { id: vragen, text: Ik vraag eerst., to: rust, feedback: Goed. }
          - { id: ja, text: Ik zeg ja., to: spijt, feedback: Te vroeg. }
      - id: spijt
        text: Het gaat mis.
        choices:
          - { id: terug, text: Ik ga terug., to: begin, feedback: Dat kan. }
          - { id: melden, text: Ik meld het., to: rust, feedback: Goed. }
      - { id: rust, text: Het gaat goed., end: 1 }`,
  );
  expect(longestAnswer(question)).toHaveLength(2);
});
