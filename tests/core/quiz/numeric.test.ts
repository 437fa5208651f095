import { expect, test } from 'vitest';
import { numeric } from '../../../src/core/quiz/numeric.ts';
import { parseNumber } from '../../../src/core/quiz/parse-number.ts';
import { aKey, anAsk, linesOf } from './kind-facts.ts';

const ask = anAsk({ unit: 'uur' });
const key = aKey({
  answer: 72,
  tolerance: 0.1,
  near: [{ from: 70, to: 71.8, score: 0.5, feedback: 'Bijna.' }],
  ifWrong: 'Denk aan drie dagen.',
});

test.each([
  [72, 1, 'antwoord right'],
  [71.9, 1, 'antwoord right'],
  [72.1, 1, 'antwoord right'],
  [71.8, 0.5, 'antwoord wrong Bijna.'],
  [70, 0.5, 'antwoord wrong Bijna.'],
  [69.99, 0, 'antwoord wrong Denk aan drie dagen.'],
  [72.2, 0, 'antwoord wrong Denk aan drie dagen.'],
])('%d scores %d', (response, score, line) => {
  const verdict = numeric.judge(ask, key, response);
  expect(verdict.score).toBe(score);
  expect(linesOf(verdict)).toEqual([line]);
});

test('the error of a float is not the learner’s', () => {
  expect(numeric.judge(ask, aKey({ answer: 1, tolerance: 0.1, near: [] }), 1.1).score).toBe(1);
});

test.each([
  [undefined, false],
  [Number.NaN, false],
  [0, true],
])('%d is an answer: %j', (response, answered) => {
  expect(numeric.isAnswered(ask, response)).toBe(answered);
});

test.each([
  [72, '72'],
  [-0.5, '-0_5'],
  [1e21, '1e21'],
  [1e-7, '1e-7'],
])('%d is packed in characters', (response, written) => {
  expect(numeric.pack(ask, response).slice(1)).toBe(written);
  expect(numeric.unpack(ask, numeric.pack(ask, response))).toBe(response);
});

test('72 hours are not 72 days', () => {
  expect(numeric.unpack(anAsk({ unit: 'dagen' }), numeric.pack(ask, 72))).toBeUndefined();
});

test.each([
  ['72', 72],
  [' 72 ', 72],
  ['1.234,5', 1234.5],
  ['1 234,5', 1234.5],
  ['1\u00a0234,5', 1234.5],
  ['1234,5', 1234.5],
  ['1234.5', 1234.5],
  ['1.234', 1234],
  ['1.234.567', 1_234_567],
  ['0.125', 0.125],
  ['0,125', 0.125],
  ['12.5', 12.5],
  [',5', 0.5],
  ['.5', 0.5],
  ['-3,5', -3.5],
  ['−3', -3],
  ['+3', 3],
  ['-0', 0],
  ['007', 7],
])('%j reads as %d', (text, value) => {
  expect(parseNumber(text)).toBe(value);
});

test.each([
  '',
  ' ',
  '-',
  ',',
  '.',
  'drie',
  '72 uur',
  '1,2,3',
  '1.23.4',
  '1,234.5',
  '5,',
  '1e5',
  'Infinity',
  '9'.repeat(400),
])('%j is no number', (text) => {
  expect(parseNumber(text)).toBeUndefined();
});
