// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import type { Test } from '../../src/core/course/course.ts';
import { fillIn } from '../../src/core/quiz/fill-in.ts';
import { likert } from '../../src/core/quiz/likert.ts';
import { reflection } from '../../src/core/quiz/reflection.ts';
import type { LiveQuestion } from '../../src/session/index.ts';
import { askOf, id, keyOf } from '../core/facts.ts';
import { launch, toets } from './given.ts';

let fetched = 0;

/** A question of a kind whose key counts how often it is fetched. */
const live = (name: string, kind: 'fill-in' | 'likert' | 'reflection', own: object, key: object) =>
  ({
    ask: { ...askOf(kind, own), id: id(name) },
    rules: { 'fill-in': fillIn, likert, reflection }[kind],
    key: async () => {
      fetched += 1;
      return { ...keyOf(kind, key), id: id(name) };
    },
  }) as unknown as LiveQuestion;

const word = live('v1', 'fill-in', {}, { accept: ['hallucineren'] });
const thought = live('v2', 'reflection', {}, { example: 'Zo.' });
const scale = live('oefening', 'likert', { scale: { low: '', high: '', steps: 5 }, tries: 1 }, {});
const questions = new Map([word, thought].map((question) => [question.ask.id, question]));
const explaining: Test = { ...toets, feedback: 'question', shuffle: false };

beforeEach(() => {
  localStorage.clear();
  fetched = 0;
});

describe('words that were typed in a test', () => {
  test('are there for this launch, and gone with the next', async () => {
    const first = await launch({ tracking: 'local' });
    first.startTest(toets);
    first.answerTest(toets, word, { text: 'dromen' });
    const { answers } = first.testAttemptOf(toets.id);
    expect(first.responseOf(word, answers.get(word.ask.id))).toEqual({ text: 'dromen' });
    first.flush();

    const second = await launch({ tracking: 'local' });
    const kept = second.testAttemptOf(toets.id);
    expect(second.responseOf(word, kept.answers.get(word.ask.id))).toHaveProperty('hash');
    expect(second.isAnsweredIn(kept, word)).toBe(true);
  });

  test('are forgotten with a new try; a note for oneself is not', async () => {
    const session = await launch({ tracking: 'local' });
    session.startTest(toets);
    session.answerTest(toets, word, { text: 'dromen' });
    session.keepNote(thought.ask.id, 'Eerst lezen.');
    await session.handInTest(toets, questions);
    session.startTest(toets);
    const attempt = session.testAttemptOf(toets.id);
    expect(session.isAnsweredIn(attempt, word)).toBe(false);
    expect(session.responseOf(thought)).toEqual({ text: 'Eerst lezen.' });
  });
});

describe('a test that explains each question', () => {
  test('fetches the key with the first check, and not before', async () => {
    const session = await launch({ tracking: 'local' });
    session.startTest(explaining);
    await session.recallTest(explaining, questions);
    await session.checkTest(explaining, word);
    expect(fetched).toBe(0);
    session.answerTest(explaining, word, { text: 'halucineren' });
    await session.checkTest(explaining, word);
    expect(fetched).toBe(1);
    expect(session.$verdicts.get().get(word.ask.id)?.score).toBe(1);
    session.answerTest(explaining, word, { text: 'dromen' });
    expect(session.testAttemptOf(explaining.id).scores.get(word.ask.id)).toBe(1);
  });

  test('brings back what was checked, and only that', async () => {
    const first = await launch({ tracking: 'local' });
    first.startTest(explaining);
    first.answerTest(explaining, word, { text: 'dromen' });
    await first.checkTest(explaining, word);
    const second = await launch({ tracking: 'local' });
    await second.recallTest(explaining, questions);
    expect([...second.$verdicts.get().keys()]).toEqual([word.ask.id]);
  });
});

test('what is noted can be changed for ever, whatever the number of tries', async () => {
  const session = await launch({ tracking: 'local' });
  for (const step of [1, 2, 3]) {
    await session.answer(scale, step);
    expect(session.attemptOf(scale.ask.id)).toMatchObject({ status: 'right', tries: step });
    session.retry(scale);
    expect(session.attemptOf(scale.ask.id).status).toBe('open');
  }
});
