import type { ComponentType } from 'preact';
import type { Ask, QuestionKind, Response } from '../core/quiz/question.ts';
import type { Part, Rules } from '../core/quiz/rules.ts';

/** What one kind draws: its controls, and beside them what was right or wrong. */
export type ScreenProps<K extends QuestionKind> = {
  readonly ask: Ask<K>;
  readonly response: Response<K> | undefined;
  /** Judged parts, once there is a verdict. */
  readonly parts: readonly Part[] | undefined;
  readonly onChange: (response: Response<K>) => void;
  /** Prefix for the ids of controls; the first control's id is `${name}-0`. */
  readonly name: string;
};

/** A kind as a page carries it: its rules and its screen. */
export type Kind<K extends QuestionKind> = {
  readonly rules: Rules<K>;
  readonly Screen: ComponentType<ScreenProps<K>>;
  /** One line under the question that says how to answer. */
  readonly instruction: string;
  /** What is asked for when there is no answer yet; absent where one chooses. */
  readonly empty?: string;
  /** Whether the screen shows each explanation beside its part; else they stand in the feedback. */
  readonly explains: boolean;
  /** Whether the feedback says how many were missed or needless. */
  readonly counts?: boolean;
};

export type KindTable = { readonly [K in QuestionKind]?: Kind<K> };

/** The kind of a question whose kind the caller does not know. */
export function kindOf(kinds: KindTable, kind: QuestionKind): Kind<QuestionKind> {
  const found = kinds[kind];
  if (!found) throw new Error(`The page does not carry ${kind}`);
  // A question carries both its halves and its kind, so the table's own type holds for it.
  return found as unknown as Kind<QuestionKind>;
}
