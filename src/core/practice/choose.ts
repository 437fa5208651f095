import type { Id } from '../course/id.ts';
import type { Progress } from '../progress/progress.ts';
import { type Day, type Deck, ratingOf } from './card.ts';

/** A question as far as it matters for who practises what. */
export type Practisable = {
  readonly id: Id;
  readonly guidelines: readonly Id[];
  /** Shown in a lesson: a question that only a test asks is not given away to who did not take it. */
  readonly inLesson: boolean;
};

/** Questions of one document that were not right at once. */
export const missedIn = ({ answers, tests }: Progress): readonly Id[] => [
  ...[...answers].filter(([, attempt]) => ratingOf(attempt) === 'again').map(([id]) => id),
  ...[...tests.values()].flatMap(({ scores }) =>
    [...scores].filter(([, score]) => score < 1).map(([id]) => id),
  ),
];

/** What was practised before, what was missed, and one question about each guideline besides. */
export function toPractise(
  questions: readonly Practisable[],
  deck: Deck,
  missed: ReadonlySet<Id>,
): readonly Id[] {
  const chosen = questions.filter(({ id }) => deck.has(id) || missed.has(id));
  const covered = new Set(chosen.flatMap(({ guidelines }) => guidelines));
  for (const question of questions) {
    if (!question.inLesson || question.guidelines.every((id) => covered.has(id))) continue;
    chosen.push(question);
    question.guidelines.forEach((id) => covered.add(id));
  }
  return chosen.map(({ id }) => id);
}

/** Those to ask on a day: what waits longest first, then what was never practised. */
export function dueOn(day: Day, ids: readonly Id[], deck: Deck): readonly Id[] {
  const due = (id: Id) => deck.get(id)?.due ?? Infinity;
  return ids
    .filter((id) => !deck.has(id) || due(id) <= day)
    .toSorted((one, other) => (due(one) === due(other) ? 0 : due(one) - due(other)));
}

/** The first day on which something comes back; undefined where nothing is kept. */
export const nextDay = (ids: readonly Id[], deck: Deck): Day | undefined => {
  const days = ids.flatMap((id) => deck.get(id)?.due ?? []);
  return days.length > 0 ? Math.min(...days) : undefined;
};
