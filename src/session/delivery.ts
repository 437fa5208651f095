import type { LoggedInteraction } from '../core/quiz/interaction.ts';
import { mergeProgress } from '../core/progress/merge.ts';
import type { Progress } from '../core/progress/progress.ts';
import { decodeProgress, encodeProgress } from '../core/progress/suspend-data.ts';
import type { Launch } from '../tracking/port.ts';
import type { SessionDocument } from './document.ts';
import type { Journal } from './journal.ts';

export type Delivery = {
  readonly progress: Progress;
  /** Still to be reported, in order. */
  readonly answers: readonly LoggedInteraction[];
};

/**
 * What the platform and the journal make together; undefined if the journal is of an attempt that the
 * platform once held and began anew since, such as last year's. Whatever the platform holds by now had
 * arrived after all, and so had the answers that were written with it.
 */
export function deliver(
  { held, suspendData, written, waiting }: Journal,
  launch: Pick<Launch, 'entry' | 'suspendData'>,
  document: SessionDocument,
): Delivery | undefined {
  const found = launch.suspendData;
  if (launch.entry === 'fresh' && found === '' && held !== '') return undefined;
  const journal = decodeProgress(suspendData, document);
  // Nothing happened since: the journal is simply the next step.
  if (found === held) return { progress: journal, answers: [...written, ...waiting] };
  const own = decodeProgress(found, document);
  const progress = mergeProgress(own, journal);
  const isNew = encodeProgress(progress, document) !== encodeProgress(own, document);
  return { progress, answers: isNew ? [...written, ...waiting] : waiting };
}
