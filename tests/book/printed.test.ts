import { expect, test } from 'vitest';
import { loadCourse } from '../../src/authoring/load-course.ts';
import { ALL_RULES } from '../../src/core/quiz/all-rules.ts';
import type { Question } from '../../src/core/quiz/question.ts';
import { printed } from '../../src/site/book/printed.ts';

const all = [
  ...(await loadCourse('tests/fixtures/kinds')).questions,
  ...(await loadCourse('.')).questions,
];

/** Every text that a learner could be told after an answer. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const isSentence = (text: string) => /\s/.test(text);

const toldBy = (question: Question) =>
  printed(question)
    .flatMap(({ text, verdict = '', feedback = '' }) => [text, verdict, feedback])
    .join('\n');

test('every kind can be printed', () => {
  const kinds = new Set(all.map(({ ask }) => ask.kind));
  expect([...kinds].toSorted()).toEqual(Object.keys(ALL_RULES).toSorted());
});

test('the book holds every explanation, of every question', () => {
  const missing = all.flatMap((question) => {
    const { feedback: _, ...key } = question.key;
    const told = toldBy(question);
    return textsIn(key)
      .filter(isSentence)
      .filter((text) => !told.includes(text))
      .map((text) => `${question.id}: ${text}`);
  });
  expect(missing).toEqual([]);
});

test('of a question with options exactly the right ones are called right', () => {
  const wrong = all.filter((question) => {
    const { ask, key } = question;
    if (ask.kind !== 'single-choice' || key.kind !== 'single-choice') return false;
    const right = printed(question).filter(({ verdict }) => verdict === 'goed');
    return (
      right.map(({ text }) => text).join() !==
      ask.options.find(({ id }) => id === key.correct)?.text
    );
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});
