import { type Assigned, assignmentRules } from './assignment.ts';
import type { Option } from './question.ts';
import type { RulesFor } from './rules.ts';

/** Every item belongs to one target; a target may take several items, or none. */
export type Matching = {
  readonly ask: { readonly items: readonly Option[]; readonly targets: readonly Option[] };
  readonly key: {
    /** By item. */
    readonly pairs: Assigned;
    readonly items: Readonly<Record<string, string>>;
  };
  readonly response: Assigned;
};

export const matching: RulesFor<Matching> = assignmentRules<Matching['ask'], Matching['key']>(
  ({ items, targets }) => ({ sources: items, targets }),
  ({ pairs, items }) => ({ pairs, feedback: items }),
);
