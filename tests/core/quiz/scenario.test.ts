import { describe, expect, test } from 'vitest';
import { scenario, type ScenarioNode } from '../../../src/core/quiz/scenario.ts';
import { neverEnding, unreachableNodes, walk } from '../../../src/core/quiz/scenario-graph.ts';
import { id, ids } from '../facts.ts';
import { aKey, anAsk, linesOf } from './kind-facts.ts';

const situation = (
  name: string,
  ...choices: readonly (readonly [string, string])[]
): ScenarioNode => ({
  id: id(name),
  text: name,
  choices: choices.map(([choice, to]) => ({ id: id(choice), text: choice, to: id(to) })),
});
const end = (name: string): ScenarioNode => ({ id: id(name), text: name, end: true });

const ask = anAsk({
  start: id('begin'),
  nodes: [
    situation('begin', ['aannemen', 'spijt'], ['vragen', 'wachten'], ['screenen', 'goed']),
    situation('wachten', ['geduld', 'goed'], ['stiekem', 'fout'], ['terug', 'begin']),
    situation('spijt', ['melden', 'hersteld'], ['zwijgen', 'fout']),
    end('goed'),
    end('hersteld'),
    end('fout'),
  ],
});
const key = aKey({ ends: { goed: 1, hersteld: 0.5, fout: 0 }, choices: { aannemen: 'Te vroeg.' } });

test.each([
  ['right', ['screenen'], 1, ['screenen right']],
  ['right by another road', ['vragen', 'geduld'], 1, ['vragen right', 'geduld right']],
  [
    'right after a round',
    ['vragen', 'terug', 'screenen'],
    1,
    ['vragen right', 'terug right', 'screenen right'],
  ],
  [
    'partly, with the best that could still be done',
    ['aannemen', 'melden'],
    0.5,
    ['aannemen wrong Te vroeg.', 'melden right'],
  ],
  ['wrong', ['aannemen', 'zwijgen'], 0, ['aannemen wrong Te vroeg.', 'zwijgen wrong']],
])('%s', (_, path, score, lines) => {
  const verdict = scenario.judge(ask, key, ids(...path));
  expect(verdict.score).toBe(score);
  expect(linesOf(verdict)).toEqual(lines);
});

test.each([
  [undefined, false],
  [[], false],
  [['vragen'], false],
  [['vragen', 'geduld'], true],
  [['geduld'], false],
  [['screenen', 'geduld'], false],
])('%j is an answer: %j', (path, answered) => {
  expect(scenario.isAnswered(ask, path && ids(...path))).toBe(answered);
});

test('shows a shortest road to the best end', () => {
  expect(scenario.solution(ask, key)).toEqual(['screenen']);
});

test('keeps a road that is not at its end yet, in few characters', () => {
  for (const path of [[], ['vragen'], ['vragen', 'terug', 'vragen', 'terug', 'aannemen']]) {
    const packed = scenario.pack(ask, ids(...path));
    expect(packed.length).toBeLessThanOrEqual(3);
    expect(scenario.unpack(ask, packed)).toEqual(path);
  }
});

test('is dropped when a choice leads elsewhere', () => {
  const nodes = [situation('begin', ['screenen', 'fout']), ...ask.nodes.slice(1)];
  expect(scenario.unpack({ ...ask, nodes }, scenario.pack(ask, ids('screenen')))).toBeUndefined();
});

test('is reported step by step, with a best road as the pattern', () => {
  expect(scenario.interaction(ask, key, ids('aannemen', 'melden'))).toEqual({
    type: 'performance',
    response: [
      { step: 'begin', answer: 'aannemen' },
      { step: 'spijt', answer: 'melden' },
    ],
    pattern: [{ step: 'begin', answer: 'screenen' }],
  });
});

describe('the graph', () => {
  test('walks to where the choices lead', () => {
    expect(walk(ask, ids('vragen'))?.id).toBe('wachten');
    expect(walk(ask, ids('weg'))).toBeUndefined();
  });

  test('of a good scenario has no loose ends', () => {
    expect(unreachableNodes(ask)).toEqual([]);
    expect(neverEnding(ask)).toEqual([]);
  });

  test('tells what cannot be reached and what never ends', () => {
    const bad = anAsk({
      start: id('begin'),
      nodes: [
        situation('begin', ['door', 'rondje'], ['af', 'klaar'], ['weg', 'nergens']),
        situation('rondje', ['om', 'rondje-twee']),
        situation('rondje-twee', ['terug', 'rondje']),
        situation('los', ['ook', 'klaar']),
        situation('dood'),
        end('klaar'),
      ],
    });
    expect(unreachableNodes(bad)).toEqual(['los', 'dood']);
    expect(neverEnding(bad)).toEqual(['rondje', 'rondje-twee', 'dood']);
  });
});
