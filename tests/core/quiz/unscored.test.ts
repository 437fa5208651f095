import { describe, expect, test } from 'vitest';
import { likert } from '../../../src/core/quiz/likert.ts';
import { reflection } from '../../../src/core/quiz/reflection.ts';
import { grade } from '../../../src/core/quiz/rules.ts';
import { aKey, anAsk } from './kind-facts.ts';

describe('likert', () => {
  const ask = anAsk({ scale: { low: 'Niet', high: 'Heel goed', steps: 5 } });
  const key = aKey({});

  test('is noted, whatever the answer', () => {
    expect([1, 3, 5].map((response) => grade(likert.judge(ask, key, response)))).toEqual([
      'noted',
      'noted',
      'noted',
    ]);
    expect(likert.scored).toBe(false);
  });

  test.each([
    [undefined, false],
    [0, false],
    [1, true],
    [2.5, false],
    [5, true],
    [6, false],
  ])('%d is an answer: %j', (response, answered) => {
    expect(likert.isAnswered(ask, response)).toBe(answered);
  });

  test('is dropped when the scale has another length, kept when its words change', () => {
    const packed = likert.pack(ask, 4);
    expect(packed).toHaveLength(2);
    const { scale } = ask;
    expect(likert.unpack(anAsk({ scale: { ...scale, steps: 7 } }), packed)).toBeUndefined();
    expect(likert.unpack(anAsk({ scale: { ...scale, low: 'Nog niet' } }), packed)).toBe(4);
  });
});

describe('reflection', () => {
  const ask = anAsk({});
  const key = aKey({ example: 'Ik lees eerst na.' });
  const thought = { text: 'Ik vertel het mijn collega.' };

  test('is noted, is not packed and is not reported', () => {
    expect(grade(reflection.judge(ask, key, thought))).toBe('noted');
    expect(reflection.scored).toBe(false);
    expect(reflection.pack(ask, thought)).toBe('');
    expect(reflection.unpack(ask, '')).toEqual({ text: '' });
    expect(reflection.unpack(ask, 'A')).toBeUndefined();
    expect(reflection.interaction(ask, key, thought)).toBeUndefined();
  });

  test.each([
    [undefined, false],
    [{ text: ' \n' }, false],
    [thought, true],
  ])('%j is an answer: %j', (response, answered) => {
    expect(reflection.isAnswered(ask, response)).toBe(answered);
  });
});
