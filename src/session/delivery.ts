import type { LoggedInteraction } from '../core/quiz/interaction.ts';
import { mergeProgress } from '../core/progress/merge.ts';
import type { Progress } from '../core/progress/progress.ts';
import { type Report, reportIn, withoutReports } from '../core/progress/reports.ts';
import { decodeProgress } from '../core/progress/suspend-data.ts';
import type { Launch } from '../tracking/port.ts';
import type { SessionDocument } from './document.ts';
import type { Journal } from './journal.ts';
import { VERSION } from './version.ts';

export type Delivery = {
  readonly progress: Progress;
  /** What the version that was passed has gone along with, if that was passed. */
  readonly told: Progress;
  /** Still to be reported, in order. */
  readonly answers: readonly LoggedInteraction[];
  /** The row that they belong to, as far as the platform has it. */
  readonly row: Report;
};

/**
 * What the platform and the journal make together; undefined if the journal is of an attempt that the
 * platform once held and began anew since, such as last year's. What the platform holds tells how many of
 * the answers had arrived after all.
 */
export function deliver(
  { sent, suspendData, answers, row }: Journal,
  launch: Pick<Launch, 'entry' | 'suspendData'>,
  document: SessionDocument,
): Delivery | undefined {
  const found = launch.suspendData;
  if (launch.entry === 'fresh' && found === '' && sent[0] !== '') return undefined;
  const journal = decodeProgress(suspendData, document);
  const own = decodeProgress(found, document);
  const now = reportIn(found, row);
  const rest = { answers: answers.slice(now.count - row.count), row: now };
  // Nothing happened since: the journal is simply the next step.
  return sent.includes(withoutReports(found))
    ? { progress: journal, told: journal, ...rest }
    : {
        progress: mergeProgress(own, journal),
        told: own,
        ...rest,
        // If the pass was not kept from here, it may have been told elsewhere.
        answers: rest.answers.filter(({ id }) => id !== VERSION || sent[0] === suspendData),
      };
}
