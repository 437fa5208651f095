/**
 * What a session needs only beside a learning platform: a journal for when the platform is away, and turns
 * for when the course is open twice. A chunk of its own, so that the website does not carry it.
 */
import { isDone, outcomeOf } from '../core/progress/outcome.ts';
import type { Progress } from '../core/progress/progress.ts';
import { decodeProgress, encodeProgress, isSuspendData } from '../core/progress/suspend-data.ts';
import type { Launch } from '../tracking/port.ts';
import { current } from './current.ts';
import { deliver } from './delivery.ts';
import type { SessionDocument, SessionSettings } from './document.ts';
import { type Journal, openShelf, type Shelf } from './journal.ts';
import { keep, startSaving } from './save.ts';
import { $elsewhere, $progress, $readOnly } from './stores.ts';
import { openLine, takeTurn, type Told } from './tabs.ts';
import { hasLogged, holdBack, wait } from './waiting.ts';

export { mergeProgress } from '../core/progress/merge.ts';

type Opened = {
  readonly document: SessionDocument;
  readonly settings: SessionSettings;
  readonly launch: Launch;
};

export type Recovered = {
  /** What the platform holds, and what of an earlier launch it does not. */
  readonly progress: Progress;
  readonly shelf: Shelf | undefined;
  /** Something of an earlier launch is still to be handed over. */
  readonly isUndelivered: boolean;
  readonly isElsewhere: boolean;
};

/** Brings what waits in this browser for this learner; nothing waits for somebody without an id. */
export async function recover(opened: Opened): Promise<Recovered | undefined> {
  const { document, settings, launch } = opened;
  const owner = [launch.learner.id, settings.package ?? '', document.id];
  if (owner.includes('')) return undefined;
  const name = `ai-geletterdheid/${owner.join('/')}`;
  const shelf = await openShelf(...owner);
  const isMine = await takeTurn(name, () => void takeOver(opened, shelf));
  const line = openLine(name, { tell: tellFrom(document), hear: hearIn(document) });
  $progress.listen(line.tellAll);
  if (isMine) return { ...(await unpack(opened, shelf)), isElsewhere: false };
  $elsewhere.set(true);
  line.ask();
  const progress = decodeProgress(launch.suspendData, document);
  return { progress, shelf, isUndelivered: false, isElsewhere: true };
}

async function unpack({ document, launch }: Pick<Opened, 'document' | 'launch'>, shelf?: Shelf) {
  const own = {
    progress: decodeProgress(launch.suspendData, document),
    shelf,
    isUndelivered: false,
  };
  try {
    const journal = await shelf?.read();
    if (!isJournal(journal)) return own;
    const { progress, answers } = deliver(journal, launch, document) ?? { ...own, answers: [] };
    wait(...answers);
    const isUndelivered =
      answers.length > 0 || encodeProgress(progress, document) !== launch.suspendData;
    if (!isUndelivered) await shelf?.wipe();
    return { progress, shelf, isUndelivered };
  } catch {
    return { ...own, shelf: undefined };
  }
}

/** The other tab is gone, and this one goes on where it was. */
async function takeOver({ document, launch }: Opened, shelf?: Shelf): Promise<void> {
  const suspendData = encodeProgress($progress.get(), document);
  const found = await unpack({ document, launch: { ...launch, suspendData } }, shelf);
  const isTold = isDone(outcomeOf(found.progress, current().requirements));
  startSaving({ held: launch.suspendData, isTold, shelf: found.shelf, isShelved: true });
  $progress.set(found.progress);
  $elsewhere.set(false);
  $readOnly.set(false);
  keep('now');
}

const tellFrom = (document: SessionDocument) => () =>
  $elsewhere.get()
    ? undefined
    : { suspendData: encodeProgress($progress.get(), document), hasLogged: hasLogged() };

const hearIn = (document: SessionDocument) => (told: Told) => {
  if (!isSuspendData(told.suspendData)) return;
  $progress.set(decodeProgress(told.suspendData, document));
  if (told.hasLogged) holdBack();
};

/** Others may keep things under our name. */
const isJournal = (found: Journal | undefined): found is Journal =>
  [found?.held, found?.suspendData].every((text) => typeof text === 'string') &&
  [found?.waiting, found?.written].every((list) => Array.isArray(list));
