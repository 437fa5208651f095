import { type Assigned, assignmentRules } from './assignment.ts';
import type { Option } from './question.ts';
import type { RulesFor } from './rules.ts';

/** Every card belongs in one group. */
export type Categorise = {
  readonly ask: { readonly groups: readonly Option[]; readonly cards: readonly Option[] };
  readonly key: {
    /** By card. */
    readonly groups: Assigned;
    readonly cards: Readonly<Record<string, string>>;
  };
  readonly response: Assigned;
};

export const categorise: RulesFor<Categorise> = assignmentRules<
  Categorise['ask'],
  Categorise['key']
>(
  ({ groups, cards }) => ({ sources: cards, targets: groups }),
  ({ groups, cards }) => ({ pairs: groups, feedback: cards }),
);
