import type { Id } from '../../core/course/id.ts';
import { isSuspendData } from '../../core/progress/suspend-data.ts';
import { done, failure, type Snapshot, type Tracker } from '../port.ts';
import { storageKey } from './storage-key.ts';

/** As much of the browser's storage as is used: it may be shared with others on this origin. */
export type KeyValues = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * The browser as a learning platform: it keeps the suspend data of one document, and nothing else.
 * `storage` is a function, because where storage is blocked even reading `localStorage` throws.
 */
export function makeLocal({
  document,
  storage,
}: {
  readonly document: Id;
  readonly storage: () => KeyValues;
}): Tracker {
  let held = '';
  let isClosed = false;

  const read = (): string => {
    try {
      const text = storage().getItem(storageKey(document)) ?? '';
      return isSuspendData(text) ? text : '';
    } catch {
      // Blocked: the learner starts afresh and is told at the first save.
      return '';
    }
  };

  const save = ({ suspendData }: Snapshot) => {
    if (isClosed || suspendData === held) return done;
    try {
      storage().setItem(storageKey(document), suspendData);
      held = suspendData;
      return done;
    } catch (thrown) {
      return failure({ kind: 'storage' as const, cause: String(thrown) });
    }
  };

  return {
    open: async () => {
      held = read();
      return {
        ok: true,
        value: {
          learner: { id: '', name: '' },
          mode: 'normal',
          entry: held === '' ? 'fresh' : 'resume',
          suspendData: held,
        },
      };
    },
    save,
    log: () => done,
    commit: () => done,
    close: (snapshot) => {
      const saved = save(snapshot);
      isClosed = true;
      return saved;
    },
  };
}
