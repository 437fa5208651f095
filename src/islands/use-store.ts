import type { ReadableAtom } from 'nanostores';
import { useEffect, useState } from 'preact/hooks';

/** What a store holds; whoever asks is drawn again when that changes. */
export function useStore<T>(store: ReadableAtom<T>): T {
  const now = store.get();
  const [, draw] = useState(now);
  // At once too: it may have changed since this was drawn.
  useEffect(() => store.subscribe((value) => draw(() => value as T)), [store]);
  return now;
}
