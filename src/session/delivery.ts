import type { LoggedInteraction } from '../core/quiz/interaction.ts';
import { holds, mergeProgress } from '../core/progress/merge.ts';
import type { Progress } from '../core/progress/progress.ts';
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
};

/**
 * What the platform and the journal make together; undefined if the journal is of an attempt that the
 * platform once held and began anew since, such as last year's. Whatever the platform holds by now had
 * arrived after all, and so had the answers that were sent with it.
 */
export function deliver(
  { sent, suspendData, answers }: Journal,
  launch: Pick<Launch, 'entry' | 'suspendData'>,
  document: SessionDocument,
): Delivery | undefined {
  const found = launch.suspendData;
  if (launch.entry === 'fresh' && found === '' && sent[0]?.suspendData !== '') return undefined;
  const journal = decodeProgress(suspendData, document);
  const own = decodeProgress(found, document);
  // Nothing happened since: the journal is simply the next step.
  const same = sent.filter((one) => one.suspendData === found);
  const reached =
    same.length > 0
      ? same
      : sent.filter((one) => holds(own, decodeProgress(one.suspendData, document)));
  const left = answers.slice(reached.at(-1)?.taken ?? 0);
  return same.length > 0
    ? { progress: journal, told: journal, answers: left }
    : {
        progress: mergeProgress(own, journal),
        told: own,
        // If the pass was not kept from here, it may have been told elsewhere.
        answers: left.filter(({ id }) => id !== VERSION || sent[0]?.suspendData === suspendData),
      };
}
