import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ordering } from '../../../src/core/quiz/ordering.ts';
import { shownOrder } from '../../../src/core/quiz/shown-order.ts';
import { ids } from '../facts.ts';
import { aKey, anAsk, linesOf, named } from './kind-facts.ts';

const ask = anAsk({ steps: named('bel', 'stop', 'meld') });
const key = aKey({ order: ids('stop', 'meld', 'bel'), steps: { stop: 'Eerst stoppen.' } });

test.each([
  [
    'right',
    ids('stop', 'meld', 'bel'),
    1,
    ['stop right Eerst stoppen.', 'meld right', 'bel right'],
  ],
  [
    'partly',
    ids('stop', 'bel', 'meld'),
    1 / 3,
    ['stop right Eerst stoppen.', 'bel wrong', 'meld wrong'],
  ],
  [
    'wrong',
    ids('bel', 'stop', 'meld'),
    0,
    ['bel wrong', 'stop wrong Eerst stoppen.', 'meld wrong'],
  ],
])('%s', (_, response, score, lines) => {
  const verdict = ordering.judge(ask, key, response);
  expect(verdict.score).toBe(score);
  expect(linesOf(verdict)).toEqual(lines);
});

test('is answered once a step was moved', () => {
  expect(ordering.isAnswered(ask, undefined)).toBe(false);
  expect(ordering.isAnswered(ask, ids('bel', 'stop', 'meld'))).toBe(true);
});

test('is dropped when the question has another step', () => {
  const changed = anAsk({ steps: named('bel', 'stop', 'melden') });
  expect(ordering.unpack(changed, ordering.pack(ask, key.order))).toBeUndefined();
});

test('of 7 steps takes 4 characters', () => {
  expect(ordering.pack(anAsk({ steps: named(...'abcdefg') }), ids(...'gfedcba'))).toHaveLength(4);
});

test('the order that is shown has every step, is the same at every build, and is never right', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { minLength: 2 }), fc.string(), (steps, seed) => {
      const shown = shownOrder(steps, seed);
      expect(shown).not.toEqual(steps);
      expect([...shown].sort()).toEqual([...steps].sort());
      expect(shownOrder(steps, seed)).toEqual(shown);
    }),
  );
});
