import { type Id, isId } from '../course/id.ts';
import type { Attempt } from '../quiz/attempt.ts';

/** A day as a number: days since 1 January 1970. */
export type Day = number;

/** One question that comes back: how well it is remembered, and when it is asked again. */
export type Card = {
  readonly due: Day;
  readonly last: Day;
  /** Days after which nine in ten still know it. */
  readonly stability: number;
  /** 1 to 10. */
  readonly difficulty: number;
};

export type Deck = ReadonlyMap<Id, Card>;

export type Rating = 'good' | 'again';

/** Undefined before there is an answer. Right after help is not remembered. */
export const ratingOf = ({ tries, score }: Attempt): Rating | undefined =>
  tries === 0 ? undefined : tries === 1 && score >= 1 ? 'good' : 'again';

/** A layout is read for ever: a new one gets a new number and its own reader. */
const VERSION = 1;

export const encodeDeck = (deck: Deck): string =>
  JSON.stringify({ version: VERSION, cards: plainDeck(deck) });

/** Foreign text is a fresh start; a card that makes no sense is dropped. */
export function decodeDeck(text: string): Deck {
  try {
    const { version, cards } = Object(JSON.parse(text));
    return version === VERSION ? deckOf(cards) : new Map();
  } catch {
    return new Map();
  }
}

export const plainDeck = (deck: Deck): Readonly<Record<string, readonly number[]>> =>
  Object.fromEntries(
    [...deck].map(([id, { due, last, stability, difficulty }]) => [
      id,
      [due, last, stability, difficulty],
    ]),
  );

/** Whatever somebody wrote down, as far as it is a deck. */
export const deckOf = (plain: unknown): Deck =>
  new Map(
    Object.entries(Object(plain)).flatMap(([id, values]) => {
      const card = cardOf(values);
      return isId(id) && card ? [[id, card] as const] : [];
    }),
  );

function cardOf(values: unknown): Card | undefined {
  if (!Array.isArray(values) || !values.every(Number.isFinite)) return undefined;
  const [due, last, stability, difficulty] = values as readonly number[];
  if (due === undefined || last === undefined || !stability || !difficulty) return undefined;
  const isSound = Number.isInteger(due) && Number.isInteger(last) && last >= 0 && due > last;
  return isSound && stability >= 0.001 && difficulty >= 1 && difficulty <= 10
    ? { due, last, stability, difficulty }
    : undefined;
}

/** Of a card that both hold, the one practised last; on the same day the one that comes back first. */
export const mergeDecks = (own: Deck, other: Deck): Deck =>
  new Map([
    ...own,
    ...[...other].filter(([id, card]) => {
      const mine = own.get(id);
      return !mine || card.last > mine.last || (card.last === mine.last && card.due < mine.due);
    }),
  ]);
