import { describe, expect, test } from 'vitest';
import { categorise } from '../../../src/core/quiz/categorise.ts';
import { matching } from '../../../src/core/quiz/matching.ts';
import { id } from '../facts.ts';
import { aKey, anAsk, linesOf, named } from './kind-facts.ts';

describe('matching', () => {
  const ask = anAsk({ items: named('lek', 'vraag'), targets: named('meldpunt', 'collega') });
  const key = aKey({
    pairs: { lek: id('meldpunt'), vraag: id('collega') },
    items: { lek: 'Meteen.' },
  });

  test.each([
    [
      'right',
      { lek: id('meldpunt'), vraag: id('collega') },
      1,
      ['lek right Meteen.', 'vraag right'],
    ],
    [
      'partly',
      { lek: id('meldpunt'), vraag: id('meldpunt') },
      0.5,
      ['lek right Meteen.', 'vraag wrong'],
    ],
    [
      'wrong',
      { lek: id('collega'), vraag: id('meldpunt') },
      0,
      ['lek wrong Meteen.', 'vraag wrong'],
    ],
  ])('%s', (_, response, score, lines) => {
    const verdict = matching.judge(ask, key, response);
    expect(verdict.score).toBe(score);
    expect(linesOf(verdict)).toEqual(lines);
  });

  test.each([
    ['nothing', undefined, false],
    ['no item', {}, false],
    ['one item of two', { lek: id('meldpunt') }, false],
    ['a target that is gone', { lek: id('meldpunt'), vraag: id('weg') }, false],
    ['every item', { lek: id('meldpunt'), vraag: id('meldpunt') }, true],
  ])('with %s given, answered is %4$j', (_, response, answered) => {
    expect(matching.isAnswered(ask, response)).toBe(answered);
  });

  test('a half-made answer is kept', () => {
    const half = { vraag: id('collega') };
    expect(matching.unpack(ask, matching.pack(ask, half))).toEqual(half);
  });

  test.each([
    ['an item more', { ...ask, items: named('lek', 'vraag', 'tip') }],
    ['a target less', { ...ask, targets: named('meldpunt') }],
  ])('is dropped when the question has %s', (_, changed) => {
    expect(matching.unpack(changed, matching.pack(ask, key.pairs))).toBeUndefined();
  });

  test('is kept when the authored order changes', () => {
    const turned = { ...ask, items: ask.items.toReversed(), targets: ask.targets.toReversed() };
    expect(matching.unpack(turned, matching.pack(ask, key.pairs))).toEqual(key.pairs);
  });

  test('of 6 items to 4 targets takes 4 characters', () => {
    const six = anAsk({ items: named(...'abcdef'), targets: named(...'wxyz') });
    expect(matching.pack(six, {})).toHaveLength(4);
  });
});

describe('categorise', () => {
  const ask = anAsk({
    groups: named('mag', 'mag-niet'),
    cards: named('website', 'dossier', 'tekst'),
  });
  const key = aKey({
    groups: { website: id('mag'), dossier: id('mag-niet'), tekst: id('mag') },
    cards: { dossier: 'Vertrouwelijk.' },
  });

  test('scores each card', () => {
    const all = { website: id('mag'), dossier: id('mag'), tekst: id('mag') };
    expect(categorise.judge(ask, key, all).score).toBe(2 / 3);
    expect(linesOf(categorise.judge(ask, key, all))).toEqual([
      'website right',
      'dossier wrong Vertrouwelijk.',
      'tekst right',
    ]);
  });

  test('is reported as matching of cards to groups', () => {
    const { groups } = key;
    expect(categorise.interaction(ask, key, groups)).toMatchObject({
      type: 'matching',
      sources: ['website', 'dossier', 'tekst'],
      targets: ['mag', 'mag-niet'],
      response: Object.entries(groups),
    });
  });
});
