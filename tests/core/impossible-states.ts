/** Checked by `tsc`: each line below a directive must not compile. Nothing here runs. */
import type { Id } from '../../src/core/course/id.ts';
import { type Outcome, scaledScore } from '../../src/core/progress/outcome.ts';
import type { Attempt } from '../../src/core/quiz/attempt.ts';
import type { Interaction } from '../../src/core/quiz/interaction.ts';
import type { QuestionKind } from '../../src/core/quiz/question.ts';
import type { Rules } from '../../src/core/quiz/rules.ts';
import type { Launch, Snapshot, TrackerError } from '../../src/tracking/port.ts';
import { id, ids } from './facts.ts';

declare const anyRules: Rules<'single-choice'>;
declare const launch: Launch;
declare const snapshot: Snapshot;

export const outcomes: readonly Outcome[] = [
  // @ts-expect-error passed without a score
  { completion: 'completed', success: 'passed' },
  // @ts-expect-error a score where nothing was assessed
  { completion: 'completed', success: 'unassessed', score: scaledScore(1) },
  // @ts-expect-error complete, though the test is undecided
  { completion: 'completed', success: 'undecided' },
  // @ts-expect-error a score that nobody checked
  { completion: 'completed', success: 'passed', score: 0.8 },
];

// @ts-expect-error an id that nobody checked
export const anId: Id = 'les-1';

// @ts-expect-error a status that does not exist
export const attempt: Attempt = { tries: 1, status: 'wrong', score: 0 };

// @ts-expect-error a choice without its options
export const choice: Interaction = { type: 'choice', response: ids('a'), pattern: ids('a') };

// @ts-expect-error a kind without rules
export const table: { readonly [K in QuestionKind]: Rules<K> } = { 'single-choice': anyRules };

// @ts-expect-error a refusal without its number
export const error: TrackerError = { kind: 'lms-rejected', call: 'LMSCommit', diagnostic: '' };

// @ts-expect-error the mode is the platform's to set
launch.mode = 'normal';

// @ts-expect-error a snapshot is a fact
snapshot.location = id('les-2');
