import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Interaction } from '../../../src/core/quiz/interaction.ts';
import {
  PROTOCOL,
  readAnswered,
  readHello,
  readReply,
  readSaid,
  write,
} from '../../../src/tracking/relay/messages.ts';
import { answer, completed, failed, ids, incomplete, passed, snapshot, VERSION } from '../facts.ts';

const [a, b] = ids('a', 'b') as [ReturnType<typeof ids>[0] & {}, ReturnType<typeof ids>[0] & {}];

/** One of each; a kind that is added does not compile until it is here. */
const BODIES: { readonly [T in Interaction['type']]: Extract<Interaction, { type: T }> } = {
  'true-false': { type: 'true-false', response: true, pattern: false },
  choice: { type: 'choice', options: [a, b], response: [], pattern: [a] },
  matching: { type: 'matching', sources: [a], targets: [b], response: [], pattern: [[a, b]] },
  sequencing: { type: 'sequencing', response: [b, a], pattern: [a, b] },
  'fill-in': { type: 'fill-in', response: 'één', pattern: ['een', 'één'] },
  numeric: { type: 'numeric', response: -1.5, pattern: { answer: 2, tolerance: 0 } },
  likert: { type: 'likert', response: 5 },
  performance: { type: 'performance', response: [{ step: a, answer: b }], pattern: [{ step: a }] },
};

test.each(Object.entries(BODIES))('an answer of the kind %s comes through whole', (_, body) => {
  const said = { n: 1, type: 'log', interaction: answer({ body }) } as const;
  expect(readSaid(write(said))).toMatchObject(said);
});

test('what goes along with a pass comes through whole', () => {
  const said = { n: 1, type: 'log', interaction: answer(VERSION) } as const;
  expect(readSaid(write(said))).toMatchObject(said);
});

test.each([incomplete, completed, passed(0.8), failed(0)])(
  'the outcome %j comes through',
  (outcome) => {
    const said = { n: 2, type: 'save', snapshot: snapshot({ outcome }) } as const;
    expect(readSaid(write(said))).toMatchObject(said);
  },
);

const save = (changes: object) => ({ n: 1, type: 'save', snapshot: { ...snapshot(), ...changes } });
const log = (changes: object) => ({ n: 1, type: 'log', interaction: { ...answer(), ...changes } });

describe('nothing is heard of', () => {
  test.each([
    ['a number that is no count', { n: 0, type: 'commit' }],
    ['a number that is not whole', { n: 1.5, type: 'commit' }],
    ['no number', { type: 'commit' }],
    ['a command that is none', { n: 1, type: 'eval', code: '1' }],
    ['a list', [{ n: 1, type: 'commit' }]],
    ['a save of nothing', { n: 1, type: 'save' }],
    ['a pass without a score', save({ outcome: { completion: 'completed', success: 'passed' } })],
    ['a score that is too high', save({ outcome: { ...passed(1), score: 1.01 } })],
    [
      'a completed course that is undecided',
      save({ outcome: { completion: 'completed', success: 'undecided' } }),
    ],
    ['more than all lessons', save({ progress: 2 })],
    ['a place that is no id', save({ location: '../x' })],
    ['progress that no platform keeps', save({ suspendData: 'é' })],
    ['progress that is no text', save({ suspendData: 7 })],
    ['a time before the beginning', save({ sessionTime: -1 })],
    ['a time that is none', save({ sessionTime: null })],
    ['an answer to a question without an id', log({ id: '<script>' })],
    ['an answer of an unknown kind', log({ body: { type: 'other' } })],
    ['an answer of a kind that every object has', log({ body: { type: 'constructor' } })],
    ['options that are no ids', log({ body: { ...BODIES.choice, options: ['A b'] } })],
    ['a pair of three', log({ body: { ...BODIES.matching, pattern: [[a, b, a]] } })],
    ['a step without a name', log({ body: { ...BODIES.performance, response: [{}] } })],
    ['a number that is a word', log({ body: { ...BODIES.numeric, response: '1' } })],
    ['a place beyond the scale', log({ body: { type: 'likert', response: 36 } })],
    ['a description that is no text', log({ description: {} })],
  ])('%s', (_, said) => {
    expect(readSaid(JSON.stringify({ protocol: PROTOCOL, ...said }))).toBeUndefined();
  });

  test('another protocol, or none', () => {
    expect(readSaid(JSON.stringify({ n: 1, type: 'commit' }))).toBeUndefined();
    expect(
      readSaid(JSON.stringify({ protocol: 'ai-geletterdheid/2', n: 1, type: 'commit' })),
    ).toBeUndefined();
  });

  test('more than 100,000 characters, however well said', () => {
    expect(readSaid(write(save({ suspendData: 'a'.repeat(99_000) }) as never))).toBeDefined();
    expect(readSaid(write(save({ suspendData: 'a'.repeat(100_000) }) as never))).toBeUndefined();
  });

  test('anything at all that is not ours', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.json(), fc.string()), (data) =>
        [readHello, readReply, readSaid, readAnswered].every((read) => read(data) === undefined),
      ),
    );
  });
});
