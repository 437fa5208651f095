import { isDone, type Outcome } from '../../core/progress/outcome.ts';
import type { Snapshot } from '../port.ts';
import type { Held, Write } from '../scorm/standard.ts';
import { duration, share } from './formats.ts';

export const COMPLETION = 'cmi.completion_status';
export const SUCCESS = 'cmi.success_status';
export const SCALED = 'cmi.score.scaled';
export const RAW = 'cmi.score.raw';
export const MIN = 'cmi.score.min';
export const MAX = 'cmi.score.max';
export const PROGRESS = 'cmi.progress_measure';
export const LOCATION = 'cmi.location';
export const SUSPEND_DATA = 'cmi.suspend_data';
const EXIT = 'cmi.exit';

/** Without `suspend` platforms give back nothing at all, also after a crash. @spec scorm.md 4.3, 7.3 */
export const firstWrites = (held: Held): readonly Write[] => [
  [EXIT, 'suspend'],
  ...(['', 'unknown', 'not attempted'].includes(held.get(COMPLETION) ?? '')
    ? [[COMPLETION, 'incomplete'] as const]
    : []),
];

/**
 * Only what differs from what the platform holds. `endsAttempt`: what was done is handed in, and the
 * next launch is a blank one. @spec scorm.md 4.4, 4.6, 4.8
 */
export const writesFor = (
  { outcome, progress, location, suspendData, sessionTime }: Snapshot,
  held: Held,
  endsAttempt = false,
): readonly Write[] =>
  (
    [
      // Half an id is no id, and the suspend data has it anyway.
      ...(location !== undefined && location.length <= 1000 ? [[LOCATION, location] as const] : []),
      [SUSPEND_DATA, suspendData],
      [PROGRESS, share(progress)],
      ...success(outcome, held),
      ...completion(outcome, held),
      ['cmi.session_time', duration(sessionTime)],
      // Also when finished: otherwise the relaunch is blank in the same attempt. @spec scorm.md 7.3
      [EXIT, endsAttempt && isDone(outcome) ? 'normal' : 'suspend'],
    ] as const
  ).filter(([element, value]) => held.get(element) !== value);

/** @spec scorm.md 4.3: what was completed stays so */
const completion = (outcome: Outcome, held: Held): readonly Write[] =>
  held.get(COMPLETION) === 'completed' ? [] : [[COMPLETION, outcome.completion]];

/**
 * A score only with the verdict that it belongs to: `scaled` is what the standard judges by, `raw` on 0
 * to 100 what Moodle takes for the grade. Never a lower one beside the same verdict, and no `failed`
 * over `passed`. The verdict is said too, as not every platform derives it. @spec scorm.md 4.3, 4.7, 7.5, 7.6
 */
function success(outcome: Outcome, held: Held): readonly Write[] {
  if (!('score' in outcome)) return [];
  const before = held.get(SUCCESS) ?? '';
  const scaled = share(outcome.score);
  if (before === 'passed' && outcome.success === 'failed') return [];
  if (before === outcome.success && Number(held.get(SCALED) ?? '') > Number(scaled)) return [];
  return [
    [SCALED, scaled],
    [RAW, String(Math.floor(outcome.score * 100 + 1e-9))],
    [MIN, '0'],
    [MAX, '100'],
    [SUCCESS, outcome.success],
  ];
}
