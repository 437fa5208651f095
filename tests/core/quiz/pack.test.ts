import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ALL_RULES } from '../../../src/core/quiz/all-rules.ts';
import { hash } from '../../../src/core/quiz/hash.ts';
import { packSet, unpackSet } from '../../../src/core/quiz/pack.ts';
import { askOf, id, options } from '../facts.ts';

const names = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/), {
  minLength: 2,
  maxLength: 20,
});
/** Options, and a choice out of them. */
const chosenFrom = names.chain((all) => fc.tuple(fc.constant(all), fc.subarray(all)));

describe('a packed choice', () => {
  test('comes back, in authored order, in as few characters as it takes', () => {
    fc.assert(
      fc.property(chosenFrom, ([all, chosen]) => {
        const named = options(...all).options;
        const packed = packSet(named, chosen.map(id));
        expect(packed).toMatch(/^[\w-]+$/);
        expect(packed).toHaveLength(1 + Math.ceil(all.length / 6));
        expect(unpackSet(named, packed)).toEqual(all.filter((name) => chosen.includes(name)));
      }),
    );
  });

  test('does not depend on the authored order', () => {
    fc.assert(
      fc.property(chosenFrom, ([all, chosen]) => {
        const reversed = options(...all.toReversed()).options;
        expect(packSet(reversed, chosen.map(id))).toBe(
          packSet(options(...all).options, chosen.map(id)),
        );
      }),
    );
  });

  test('of two options out of three is "GF", today and in every release to come', () => {
    const named = options('ja', 'nee', 'soms').options;
    expect(packSet(named, [id('ja'), id('soms')])).toBe('GF');
    expect(unpackSet(named, 'GF')).toEqual(['ja', 'soms']);
  });

  test.each([
    ['an option more', options('ja', 'nee', 'soms', 'nooit').options],
    ['an option less', options('ja', 'nee').options],
    ['a renamed option', options('ja', 'nee', 'altijd').options],
  ])('is dropped when the question has %s', (_, named) => {
    expect(unpackSet(named, 'GF')).toBeUndefined();
  });

  test.each(['', 'G', 'GFF', 'HF', 'G!', 'G '])('is dropped when it reads %j', (packed) => {
    expect(unpackSet(options('ja', 'nee', 'soms').options, packed)).toBeUndefined();
  });
});

describe.each([
  ['single-choice', options('a', 'b', 'c'), id('b')],
  ['multiple-response', options('a', 'b', 'c'), [id('a'), id('c')]],
  ['true-false', {}, true],
  ['true-false', {}, false],
] as const)('%s', (kind, own, response) => {
  const ask = askOf(kind, own);
  // The rows tie kind to response; the table of rules does too.
  const rules = ALL_RULES[kind] as unknown as {
    pack: (ask: unknown, response: unknown) => string;
    unpack: (ask: unknown, packed: string) => unknown;
  };

  test(`packs and unpacks ${JSON.stringify(response)}`, () => {
    const packed = rules.pack(ask, response);
    expect(packed).toMatch(/^[\w-]*$/);
    expect(rules.unpack(ask, packed)).toEqual(response);
  });

  test('unpacks no foreign text into an answer', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const answer = rules.unpack(ask, text);
        if (answer !== undefined) expect(rules.pack(ask, answer)).toHaveLength(text.length);
      }),
    );
    expect(rules.unpack(ask, '!!')).toBeUndefined();
  });
});

test('a single choice is not read out of two chosen options', () => {
  const two = packSet(options('a', 'b', 'c').options, [id('a'), id('b')]);
  expect(
    ALL_RULES['single-choice'].unpack(askOf('single-choice', options('a', 'b', 'c')), two),
  ).toBeUndefined();
});

test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('hash(%j) is that of FNV-1a', (text, value) => {
  expect(hash(text)).toBe(value);
});
