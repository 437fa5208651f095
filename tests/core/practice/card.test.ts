import { describe, expect, test } from 'vitest';
import { makeId } from '../../../src/core/course/id.ts';
import {
  type Card,
  decodeDeck,
  type Deck,
  encodeDeck,
  mergeDecks,
  ratingOf,
} from '../../../src/core/practice/card.ts';

const id = makeId('vraag');
const card: Card = { due: 20_783, last: 20_780, stability: 2.3065, difficulty: 2.1181 };
const deck = (one: Card = card): Deck => new Map([[id, one]]);

describe('an answer', () => {
  test.each([
    [{ tries: 0, status: 'open', score: 0 }, undefined],
    [{ tries: 1, status: 'right', score: 1 }, 'good'],
    [{ tries: 1, status: 'judged', score: 0.5 }, 'again'],
    [{ tries: 1, status: 'shown', score: 0 }, 'again'],
    [{ tries: 2, status: 'right', score: 1 }, 'again'],
  ] as const)('%j counts as %s', (attempt, rating) => {
    expect(ratingOf(attempt)).toBe(rating);
  });
});

describe('what is kept of the cards', () => {
  test('comes back as it was', () => {
    expect(decodeDeck(encodeDeck(deck()))).toEqual(deck());
  });

  test.each([
    '',
    'null',
    '[]',
    '{"version":2,"cards":{"vraag":[2,1,1,5]}}',
    '{"version":1}',
    '{"version":1,"cards":7}',
    'v1p0000',
  ])('is a fresh start where it says %s', (text) => {
    expect(decodeDeck(text)).toEqual(new Map());
  });

  test.each([
    ['no numbers', ['a', 1, 1, 5]],
    ['too few', [20_783, 20_780]],
    ['due before it was asked', [20_780, 20_783, 1, 5]],
    ['half a day', [20_783.5, 20_780, 1, 5]],
    ['never to be remembered', [20_783, 20_780, 0, 5]],
    ['beyond difficult', [20_783, 20_780, 1, 11]],
    ['no list', { due: 1 }],
  ])('loses a card of %s, and no other', (_, values) => {
    const cards = { kapot: values, vraag: [card.due, card.last, card.stability, card.difficulty] };
    expect(decodeDeck(JSON.stringify({ version: 1, cards }))).toEqual(deck());
  });
});

describe('of a card in two browsers', () => {
  const later = { ...card, last: card.last + 1, due: card.due + 9 };
  const sooner = { ...card, due: card.due - 1 };
  test.each([
    ['the one practised last stays', card, later, later],
    ['the one practised last stays, whoever has it', later, card, later],
    ['on one day the one that comes back first stays', card, sooner, sooner],
    ['our own stays where they are the same', card, card, card],
  ])('%s', (_, own, other, expected) => {
    expect(mergeDecks(deck(own), deck(other))).toEqual(deck(expected));
  });

  test('what only one has is kept', () => {
    const other = new Map([[makeId('andere'), later]]);
    expect(mergeDecks(deck(), other).size).toBe(2);
  });
});
