import { isDone, type Outcome } from '../../core/progress/outcome.ts';
import type { Snapshot } from '../port.ts';
import type { Held, Write } from '../scorm/standard.ts';
import { timespan } from './formats.ts';

export const STATUS = 'cmi.core.lesson_status';
export const SCORE = 'cmi.core.score.raw';
const EXIT = 'cmi.core.exit';
export const LOCATION = 'cmi.core.lesson_location';
export const SUSPEND_DATA = 'cmi.suspend_data';

/**
 * Said at once, so that a crash loses nothing: without a status Moodle makes it `completed` at the end,
 * and without `suspend` some platforms forget the answers. @spec scorm.md 4.3
 */
export const firstWrites = (held: Held): readonly Write[] => [
  ...(['', 'not attempted'].includes(held.get(STATUS) ?? '')
    ? [[STATUS, 'incomplete'] as const]
    : []),
  [EXIT, 'suspend'],
];

/**
 * Only what differs from what the platform holds. The bookmark is left out where it would be cut off:
 * half an id is no id, and the suspend data has it anyway. @spec scorm.md 4.4, 4.8
 */
export const writesFor = (
  { outcome, location, suspendData, sessionTime }: Snapshot,
  held: Held,
  isLast = false,
): readonly Write[] =>
  (
    [
      ...(location !== undefined && location.length <= 255 ? [[LOCATION, location] as const] : []),
      [SUSPEND_DATA, suspendData],
      ...verdict(outcome, held),
      ['cmi.core.session_time', timespan(sessionTime)],
      // @spec scorm.md 4.6: "" is a normal end; `normal` is no word of 1.2, `logout` logs some out.
      [EXIT, isLast && isDone(outcome) ? '' : 'suspend'],
    ] as const
  ).filter(([element, value]) => held.get(element) !== value);

/**
 * SCORM 1.2 has one word for two facts, and no word for half of one.
 * @spec scorm.md 4.7: no test → completed; test → passed or failed
 */
export function lessonStatus({ completion, success }: Outcome): string {
  if (completion === 'incomplete') return completion;
  return success === 'passed' || success === 'failed' ? success : completion;
}

/** What may follow a final status. @spec scorm.md 4.3: never overwrite it with a lesser one. */
const FINAL: Readonly<Partial<Record<string, readonly string[]>>> = {
  passed: ['passed'],
  completed: ['completed', 'passed'],
};

/**
 * A score only with the verdict that it belongs to, on 0 to 100 (Moodle's grade is `raw` as points out
 * of 100), and never a lower one beside the same `passed`. @spec scorm.md 4.7, 7.4, 7.6
 */
function verdict(outcome: Outcome, held: Held): readonly Write[] {
  const status = lessonStatus(outcome);
  const before = held.get(STATUS) ?? '';
  if (!(FINAL[before] ?? [status]).includes(status)) return [];
  if (!('score' in outcome) || status === 'incomplete') return [[STATUS, status]];
  const raw = Math.floor(outcome.score * 100 + 1e-9);
  const kept = held.get(SCORE) ?? '';
  if (before === status && kept !== '' && Number(kept) >= raw) return [];
  return [
    [SCORE, String(raw)],
    ['cmi.core.score.min', '0'],
    ['cmi.core.score.max', '100'],
    [STATUS, status],
  ];
}
