import { createEmptyCard, fsrs, Rating as Grade, State } from 'ts-fsrs';
import type { Card, Day, Rating } from '../../core/practice/card.ts';

/** Whole days, no chance, and about once a year at least. */
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false, maximum_interval: 365 });

const GRADES = { good: Grade.Good, again: Grade.Again } as const;

/** The card after an answer: FSRS 6 with its published weights decides when it comes back. */
export function scheduled(card: Card | undefined, rating: Rating, today: Day): Card {
  // A clock that was set back must not count backwards.
  const day = Math.max(today, card?.last ?? today);
  const { card: next } = scheduler.next(
    card ? kept(card) : createEmptyCard(dateOf(day)),
    dateOf(day),
    GRADES[rating],
  );
  return {
    due: dayOf(next.due),
    last: day,
    stability: rounded(next.stability),
    difficulty: rounded(next.difficulty),
  };
}

const kept = ({ due, last, stability, difficulty }: Card) => ({
  ...createEmptyCard(dateOf(last)),
  state: State.Review,
  due: dateOf(due),
  last_review: dateOf(last),
  scheduled_days: due - last,
  stability,
  difficulty,
});

const DAY = 86_400_000;
const dateOf = (day: Day): Date => new Date(day * DAY);
const dayOf = (date: Date): Day => Math.round(date.getTime() / DAY);
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;
