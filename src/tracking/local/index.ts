import type { Id } from '../../core/course/id.ts';
import { done, failure, type Snapshot, type Tracker } from '../port.ts';
import { browserStorage, keptText, type KeyValues, storageKey } from './kept.ts';

/**
 * The browser as a learning platform: it keeps the suspend data of one document, and reads that of those
 * related to it.
 * `storage` is a function, because where storage is blocked even reading `localStorage` throws.
 */
export function makeLocal({
  document,
  related = [],
  storage = browserStorage,
}: {
  readonly document: Id;
  readonly related?: readonly Id[] | undefined;
  readonly storage?: () => KeyValues;
}): Tracker {
  let held = '';
  let isClosed = false;

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
      held = keptText(document, storage);
      return {
        ok: true,
        value: {
          learner: { id: '', name: '' },
          mode: 'normal',
          entry: held === '' ? 'fresh' : 'resume',
          suspendData: held,
          related: related.map((id) => keptText(id, storage)),
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
