import { expect, test } from 'vitest';
import { POINTS, screenTool, type ScreenTool } from '../../../src/core/quiz/screen-tool.ts';
import { id } from '../facts.ts';
import { aKey, anAsk, linesOf } from './kind-facts.ts';

const ask = anAsk({
  tool: 'Een gratis vertaalapp.',
  points: POINTS.map((point) => ({ id: point })),
});
const key = aKey({
  points: {
    privacy: { concern: true, feedback: 'Alles gaat naar de maker.' },
    'data-integriteit': { concern: false },
    ethiek: { concern: false },
    transparantie: { concern: false },
  },
  decision: { correct: 'no' as const, yes: 'Te vroeg.', no: 'Goed zo.', ask: 'Eerst weten.' },
});
const said = (...concerns: readonly boolean[]) =>
  Object.fromEntries(POINTS.map((point, n) => [point, concerns[n] ?? false]));

test.each<[string, ScreenTool['response'], number]>([
  ['right', { points: said(true), decision: 'no' }, 1],
  ['the points right, the decision not', { points: said(true), decision: 'ask' }, 0.8],
  ['partly', { points: said(true, true), decision: 'yes' }, 0.6],
  ['wrong', { points: said(false, true, true, true), decision: 'yes' }, 0],
])('%s', (_, response, score) => {
  expect(screenTool.judge(ask, key, response).score).toBe(score);
});

test('says per point, and of the decision, why', () => {
  expect(linesOf(screenTool.judge(ask, key, { points: said(), decision: 'yes' }))).toEqual([
    'privacy wrong Alles gaat naar de maker.',
    'data-integriteit right',
    'ethiek right',
    'transparantie right',
    'besluit wrong Te vroeg.',
  ]);
});

test.each<[string, ScreenTool['response'] | undefined, boolean]>([
  ['nothing', undefined, false],
  ['no point', { points: {}, decision: 'yes' }, false],
  [
    'three points',
    { points: { privacy: true, ethiek: true, transparantie: true }, decision: 'no' },
    false,
  ],
  ['no decision', { points: said() }, false],
  ['all five', { points: said(), decision: 'ask' }, true],
])('with %s given', (_, response, answered) => {
  expect(screenTool.isAnswered(ask, response)).toBe(answered);
});

test.each<[ScreenTool['response']]>([
  [{ points: {} }],
  [{ points: { ethiek: false } }],
  [{ points: said(true, false, true), decision: 'ask' }],
])('keeps %j in 3 characters', (response) => {
  const packed = screenTool.pack(ask, response);
  expect(packed).toHaveLength(3);
  expect(screenTool.unpack(ask, packed)).toEqual(response);
});

test('is dropped when the points are others', () => {
  const changed = { ...ask, points: [{ id: id('privacy') }] };
  expect(screenTool.unpack(changed, screenTool.pack(ask, { points: said() }))).toBeUndefined();
});

test('is reported as what was said of each point, and the decision', () => {
  const given = { points: said(true), decision: 'no' } as const;
  expect(screenTool.interaction(ask, key, given)).toMatchObject({
    type: 'performance',
    response: [
      { step: 'privacy', answer: 'concern' },
      { step: 'data-integriteit', answer: 'no-concern' },
      { step: 'ethiek', answer: 'no-concern' },
      { step: 'transparantie', answer: 'no-concern' },
      { step: 'besluit', answer: 'no' },
    ],
  });
});
