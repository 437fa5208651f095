import type { Report } from '../core/progress/reports.ts';
import type { LoggedInteraction } from '../core/quiz/interaction.ts';
import { unlessSilent } from './patience.ts';

/** What a launch could not hand over for certain. */
export type Journal = {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Suspend data: first what the platform was last known to hold, then what it may hold: all that was sent since. */
  readonly sent: readonly string[];
  /** The suspend data as it should become. */
  readonly suspendData: string;
  /** Not known to be kept, in order. */
  readonly answers: readonly LoggedInteraction[];
  /** The row that they are the end of, and how many of it the platform is known to keep. */
  readonly row: Report;
  /**
   * The platform accepted the end, and with it all of this. A tab that goes on takes its word; the next launch
   * looks, as of a page that goes a platform may accept what it only gave the browser to send.
   */
  readonly isEnded: boolean;
};

/** The place of one journal. Each command rejects where the browser keeps nothing (any more). */
export type Shelf = {
  readonly read: () => Promise<Journal | undefined>;
  readonly put: (journal: Journal) => Promise<unknown>;
  readonly wipe: () => Promise<void>;
};

/** Another's answers do not stay for ever on a computer that is shared. */
const LASTS = 30 * 24 * 3600_000;
const STORE = 'journal';

/**
 * Of one learner in one document of one package: nobody else's is ever read. In IndexedDB, whose strict
 * durability outlives a browser that is killed; localStorage loses its last second. Undefined where there is
 * no storage.
 */
export async function openShelf(...owner: string[]): Promise<Shelf | undefined> {
  try {
    const database = await unlessSilent(opened());
    await unlessSilent(within(database, sweep));
    return {
      read: () => unlessSilent(within(database, (store) => store.get(owner))),
      put: (journal) => within(database, (store) => atOnce(store.put(journal, owner))),
      wipe: () => within(database, (store) => atOnce(store.delete(owner))),
    };
  } catch {
    return undefined;
  }
}

type Act<T> = (store: IDBObjectStore) => IDBRequest<T>;

async function within<T>(database: IDBDatabase, act: Act<T>): Promise<T> {
  const kept = database.transaction(STORE, 'readwrite', { durability: 'strict' });
  const request = act(kept.objectStore(STORE));
  return new Promise((resolve, reject) => {
    kept.oncomplete = () => resolve(request.result);
    kept.addEventListener('abort', () => reject(kept.error));
  });
}

/** Commits without waiting for the answer: a page that is leaving would not hear it, and lose what it put. */
function atOnce<T>(request: IDBRequest<T>): IDBRequest<T> {
  request.transaction?.commit();
  return request;
}

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    // Where storage is blocked, reading the property alone may throw.
    const request = indexedDB.open('ai-geletterdheid', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.addEventListener('error', () => reject(request.error));
  });
}

/** Whoever they are of: what is too old goes, and what is no journal of ours. */
function sweep(store: IDBObjectStore): IDBRequest<IDBCursorWithValue | null> {
  const request = store.openCursor();
  request.onsuccess = () => {
    const cursor = request.result;
    if (!cursor) return;
    const age = Date.now() - Number((cursor.value as Partial<Journal> | null)?.at);
    if (!(age <= LASTS)) cursor.delete();
    cursor.continue();
  };
  return request;
}
