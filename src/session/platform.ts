/**
 * What a session needs only beside a learning platform: a journal for when the platform is away, and turns
 * for when the course is open twice. A chunk of its own, so that the website does not carry it.
 */
import { isDone, outcomeOf } from '../core/progress/outcome.ts';
import type { Progress } from '../core/progress/progress.ts';
import { markOf, withoutReports } from '../core/progress/reports.ts';
import { decodeProgress, encodeProgress, isSuspendData } from '../core/progress/suspend-data.ts';
import type { Launch, Tracker } from '../tracking/port.ts';
import { current } from './current.ts';
import { deliver } from './delivery.ts';
import type { SessionDocument, SessionSettings } from './document.ts';
import { type Journal, openShelf, type Shelf } from './journal.ts';
import { keep, startSaving } from './save.ts';
import { $elsewhere, $progress, $readOnly } from './stores.ts';
import { openLine, takeTurn, type Told } from './tabs.ts';
import { $hasLogged, bring, holdBack, startRow } from './waiting.ts';

export { mergeProgress } from '../core/progress/merge.ts';

type Opened = {
  readonly document: SessionDocument;
  readonly settings: SessionSettings;
  readonly launch: Launch;
  readonly tracker: Tracker;
};

export type Recovered = {
  /** What the platform holds, and what of an earlier launch it does not. */
  readonly progress: Progress;
  /** As far as the version that was passed has been told, or waits. */
  readonly told: Progress;
  readonly shelf: Shelf | undefined;
  /** Something of an earlier launch is still to be handed over. */
  readonly isUndelivered: boolean;
  readonly isElsewhere: boolean;
};

/** Brings what waits in this browser for this learner; nothing waits for somebody without an id. */
export async function recover(opened: Opened): Promise<Recovered | undefined> {
  const { document, settings, launch, tracker } = opened;
  const owner = [launch.learner.id, settings.package ?? '', document.id];
  if (owner.includes('')) return undefined;
  const name = `ai-geletterdheid/${owner.join('/')}`;
  const shelf = await openShelf(...owner);
  // A platform that knows each answer again needs no counting.
  startRow({ mark: tracker.knowsAgain ? '' : markOf(Date.now()), count: 0 }, launch.suspendData);
  const isMine = await takeTurn(name, () => void takeOver(opened, shelf));
  const line = openLine(name, { tell: tellFrom(document), hear: hearIn(document) });
  $progress.listen(line.tellAll);
  $hasLogged.listen(line.tellAll);
  if (isMine) return { ...(await unpack(opened, shelf)), isElsewhere: false };
  $elsewhere.set(true);
  line.ask();
  const progress = decodeProgress(launch.suspendData, document);
  return { progress, told: progress, shelf, isUndelivered: false, isElsewhere: true };
}

async function unpack({ document, launch, tracker }: Opened, shelf?: Shelf) {
  const progress = decodeProgress(launch.suspendData, document);
  const own = { progress, told: progress, shelf, isUndelivered: false };
  try {
    const journal = await shelf?.read();
    if (!isJournal(journal)) return own;
    const delivery = deliver(journal, launch, document);
    if (delivery) startRow(delivery.row, launch.suspendData);
    const answers = tracker.knowsAgain && delivery ? journal.answers : (delivery?.answers ?? []);
    bring(answers);
    const isUndelivered =
      answers.length > 0 ||
      encodeProgress(delivery?.progress ?? progress, document) !==
        withoutReports(launch.suspendData);
    if (!isUndelivered) void shelf?.wipe();
    return { ...own, ...delivery, isUndelivered };
  } catch {
    return { ...own, shelf: undefined };
  }
}

/** The other tab is gone, and this one goes on where it was. */
async function takeOver({ document, launch }: Opened, shelf?: Shelf): Promise<void> {
  const found = await shelf?.read().catch(() => undefined);
  const journal = isJournal(found) && !found.isEnded ? found : undefined;
  const progress = journal ? decodeProgress(journal.suspendData, document) : $progress.get();
  bring(journal?.answers ?? []);
  if (journal) startRow(journal.row, launch.suspendData);
  const isTold = isDone(outcomeOf(progress, current().requirements));
  // With no journal the platform holds what the other tab told.
  const sent = journal?.sent ?? [encodeProgress(progress, document)];
  startSaving({ sent, isTold, shelf, isShelved: true });
  $progress.set(progress);
  $elsewhere.set(false);
  $readOnly.set(false);
  keep('now');
}

const tellFrom = (document: SessionDocument) => () =>
  $elsewhere.get()
    ? undefined
    : { suspendData: encodeProgress($progress.get(), document), hasLogged: $hasLogged.get() };

const hearIn = (document: SessionDocument) => (told: Told) => {
  if (!isSuspendData(told.suspendData)) return;
  $progress.set(decodeProgress(told.suspendData, document));
  if (told.hasLogged) holdBack();
};

/** Others may keep things under our name. */
const isJournal = (found: Journal | undefined): found is Journal =>
  typeof found?.suspendData === 'string' &&
  typeof found.row?.mark === 'string' &&
  [found.sent, found.answers].every((list) => Array.isArray(list));
