import type { ScenarioNode } from '../quiz/scenario.ts';
import { unreachableNodes } from '../quiz/scenario-graph.ts';
import type { DecisionHelp, HelpQuestion } from './decision-help.ts';
import type { Id } from './id.ts';

/** As much of a help as tells where its answers lead: right or wrong, but with nothing dangling. */
export type HelpGraph = Pick<DecisionHelp, 'start' | 'outcomes'> & {
  readonly questions: readonly Pick<HelpQuestion, 'id' | 'text' | 'answers'>[];
};

/** Questions and outcomes that no answer leads to. */
export const unreachableParts = ({ start, questions, outcomes }: HelpGraph): readonly Id[] =>
  unreachableNodes({
    start,
    nodes: [
      ...questions.map(({ id, text, answers }): ScenarioNode => ({ id, text, choices: answers })),
      ...outcomes.map(({ id, title }): ScenarioNode => ({ id, text: title, end: true })),
    ],
  });

/** Questions that can be asked a second time: whoever goes round there, never ends. */
export const goingRound = ({ questions, outcomes }: HelpGraph): readonly Id[] =>
  questions
    .filter(({ id, answers }) =>
      answers.some(({ to }) => !unreachableParts({ start: to, questions, outcomes }).includes(id)),
    )
    .map(({ id }) => id);

/** At which place each question comes at the latest, from 1. Only where nothing goes round. */
export function latestPlaces({ start, questions }: HelpGraph): ReadonlyMap<Id, number> {
  const places = new Map<Id, number>();
  const visit = (id: Id, place: number): void => {
    const question = questions.find((it) => it.id === id);
    if (!question || (places.get(id) ?? 0) >= place) return;
    places.set(id, place);
    for (const { to } of question.answers) visit(to, place + 1);
  };
  visit(start, 1);
  return places;
}
