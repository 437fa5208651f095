import { useState } from 'preact/hooks';
import type { Id } from '../../core/course/id.ts';
import type { Day, Deck, Rating } from '../../core/practice/card.ts';
import { dueOn, nextDay, toPractise } from '../../core/practice/choose.ts';
import { keepCard, keptDeck, missedHere, scheduled, today } from '../../session/practice/index.ts';
import type { PracticeData } from './data.ts';

/** Few enough to do between two other things. */
const ROUND = 5;

export type Round = {
  /** The questions of this round, in order. */
  readonly ids: readonly Id[];
  /** How many more are due today. */
  readonly more: number;
  /** When the next question comes back, if none is due. */
  readonly next: Day | undefined;
};

export const isoDate = (day: Day): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** What is due now, after all that this browser keeps. */
export async function roundNow({ questions, documents }: PracticeData, deck: Deck): Promise<Round> {
  const ids = toPractise(questions, deck, missedHere(documents));
  const due = dueOn(today(), ids, deck);
  return {
    ids: due.slice(0, ROUND),
    more: Math.max(0, due.length - ROUND),
    next: due.length > 0 ? undefined : nextDay(ids, deck),
  };
}

/** The cards of this visit: what storage refused is remembered as long as the page stands. */
export function useDeck() {
  const [mine, setMine] = useState<Deck>(new Map());
  const [isKept, setKept] = useState(true);
  const rate = (id: Id, rating: Rating): number => {
    const card = scheduled(keptDeck().get(id) ?? mine.get(id), rating, today());
    setMine(new Map([...mine, [id, card]]));
    if (!keepCard(id, card)) setKept(false);
    return card.due - card.last;
  };
  const deck = (): Deck => new Map([...mine, ...keptDeck()]);
  return { deck, rate, isKept };
}
