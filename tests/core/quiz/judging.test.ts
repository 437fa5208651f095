import { describe, expect, test } from 'vitest';
import { multipleResponse } from '../../../src/core/quiz/multiple-response.ts';
import { grade } from '../../../src/core/quiz/rules.ts';
import { singleChoice } from '../../../src/core/quiz/single-choice.ts';
import { trueFalse } from '../../../src/core/quiz/true-false.ts';
import { askOf, id, ids, keyOf, options } from '../facts.ts';

const partsOf = (parts: readonly { target: string; state: string; feedback?: string }[]) =>
  parts.map(({ target, state, feedback }) => `${target} ${state} ${feedback ?? ''}`.trim());

describe('single choice', () => {
  const ask = askOf('single-choice', options('ja', 'nee', 'soms'));
  const key = keyOf('single-choice', {
    correct: id('nee'),
    options: { nee: 'Juist.', ja: 'Pas op.' },
  });

  test.each([
    ['nee', 1, ['nee right Juist.']],
    ['ja', 0, ['ja wrong Pas op.']],
    ['soms', 0, ['soms wrong']],
  ])('%s scores %d', (response, score, parts) => {
    const verdict = singleChoice.judge(ask, key, id(response));
    expect(verdict.score).toBe(score);
    expect(partsOf(verdict.parts)).toEqual(parts);
  });

  test('is answered by one of its options only', () => {
    expect(
      [id('ja'), id('weg'), undefined].map((response) => singleChoice.isAnswered(ask, response)),
    ).toEqual([true, false, false]);
  });

  test('its solution scores 1', () => {
    expect(singleChoice.judge(ask, key, singleChoice.solution(ask, key)).score).toBe(1);
  });
});

describe('multiple response', () => {
  const ask = askOf('multiple-response', options('a', 'b', 'c', 'd'));
  const key = keyOf('multiple-response', { correct: ids('a', 'b'), options: {} });

  test.each([
    [['a', 'b'], 1, ['a right', 'b right']],
    [['b', 'a'], 1, ['a right', 'b right']],
    [['a'], 0.5, ['a right', 'b missed']],
    [['a', 'c'], 0, ['a right', 'b missed', 'c wrong']],
    [['a', 'b', 'c'], 0.5, ['a right', 'b right', 'c wrong']],
    [['a', 'b', 'c', 'd'], 0, ['a right', 'b right', 'c wrong', 'd wrong']],
    [['c', 'd'], 0, ['a missed', 'b missed', 'c wrong', 'd wrong']],
    [['a', 'a'], 0.5, ['a right', 'b missed']],
  ])('%j scores %d', (response, score, parts) => {
    const verdict = multipleResponse.judge(ask, key, ids(...response));
    expect(verdict.score).toBe(score);
    expect(partsOf(verdict.parts)).toEqual(parts);
  });

  test('is answered by at least one option', () => {
    expect(
      [ids('a'), [], undefined].map((response) => multipleResponse.isAnswered(ask, response)),
    ).toEqual([true, false, false]);
  });

  test('its solution scores 1', () => {
    expect(multipleResponse.judge(ask, key, multipleResponse.solution(ask, key)).score).toBe(1);
  });
});

describe('true or false', () => {
  const ask = askOf('true-false', {});
  const feedback = { true: 'Dat klopt niet.', false: 'Goed gezien.' };
  const key = keyOf('true-false', { correct: false, options: feedback });

  test.each([
    [false, 1, ['niet-waar right Goed gezien.']],
    [true, 0, ['waar wrong Dat klopt niet.']],
  ])('%j scores %d', (response, score, parts) => {
    const verdict = trueFalse.judge(ask, key, response);
    expect(verdict.score).toBe(score);
    expect(partsOf(verdict.parts)).toEqual(parts);
  });

  test('"not true" is an answer', () => {
    expect(trueFalse.isAnswered(ask, false)).toBe(true);
    expect(trueFalse.isAnswered(ask, undefined)).toBe(false);
  });
});

test.each([
  [1, 'correct'],
  [0.5, 'partly'],
  [0, 'incorrect'],
] as const)('a score of %d is %s', (score, name) => {
  expect(grade({ score, parts: [] })).toBe(name);
});
