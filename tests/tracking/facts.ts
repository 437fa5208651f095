import { makeId } from '../../src/core/course/id.ts';
import { type Outcome, scaledScore } from '../../src/core/progress/outcome.ts';
import type { LoggedInteraction } from '../../src/core/quiz/interaction.ts';
import type { Snapshot } from '../../src/tracking/port.ts';

export const ids = (...names: readonly string[]) => names.map(makeId);

export const incomplete: Outcome = { completion: 'incomplete', success: 'undecided' };
export const completed: Outcome = { completion: 'completed', success: 'unassessed' };
export const passed = (score: number): Outcome => ({
  completion: 'completed',
  success: 'passed',
  score: scaledScore(score),
});
export const failed = (score: number): Outcome =>
  ({ ...passed(score), success: 'failed' }) as Outcome;

export const snapshot = (changes: Partial<Snapshot> = {}): Snapshot => ({
  outcome: incomplete,
  progress: 0.5,
  location: makeId('les-2'),
  suspendData: 'v1AAAA',
  sessionTime: 60_000,
  ...changes,
});

export const answer = (changes: Partial<LoggedInteraction> = {}): LoggedInteraction => ({
  id: makeId('vw-q1'),
  body: { type: 'choice', options: ids('ja', 'nee'), response: ids('nee'), pattern: ids('ja') },
  score: 0,
  weight: 1,
  at: new Date(2026, 0, 5, 10, 0, 0).getTime(),
  latency: 12_500,
  description: 'Mag dit?',
  ...changes,
});

/** What was passed, as it goes along with the pass. */
export const VERSION: Partial<LoggedInteraction> = {
  id: makeId('versie'),
  body: {
    type: 'fill-in',
    response: 'inhoud=1.4.0 recht=2026-11-20 richtlijnen=2.1 (2026-11-02)',
    pattern: [],
  },
  score: 1,
  latency: 0,
  description: '',
};
