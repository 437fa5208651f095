import type { Result, TrackerError } from '../port.ts';
import type { Kept } from './record.ts';
import type { Resource } from './resources.ts';

export type Bookmark = {
  /** Whether the platform has just that, or is being told. */
  readonly holds: (record: Kept) => boolean;
  /** Answers with what is kept, which may hold what another window said. */
  readonly keep: (record: Kept) => Promise<Result<Kept, TrackerError>>;
};

/**
 * Our document at the platform. Written only over what we know of: where another window wrote in
 * between (412), or where the platform wants to be told what is replaced (409), it is read again, and
 * what was said there stays said. @spec xAPI 1.0.3 Communication 3.1 concurrency
 */
export function makeBookmark(
  document: Resource<Kept>,
  begin: { readonly record: Kept | undefined; readonly etag: string | null },
): Bookmark {
  let held = begin.record ? JSON.stringify(begin.record) : '';
  let etag = begin.etag;
  let onItsWay = '';

  async function put(record: Kept): Promise<Result<Kept, TrackerError>> {
    const text = JSON.stringify(record);
    // Last words on top of words that are on their way: what they replace has no name yet.
    const match = onItsWay ? null : etag;
    onItsWay = text;
    // Until the platform says what it did with these words, nobody knows what it holds.
    held = '';
    const written = await document.put(record, match);
    if (onItsWay === text) onItsWay = '';
    if (!written.ok) return written;
    held = text;
    // Not every platform says, or lets us see, how it calls what we wrote.
    etag = written.value;
    return { ok: true, value: record };
  }

  return {
    holds: (record) => [held, onItsWay].includes(JSON.stringify(record)),
    keep: async (record) => {
      const first = await put(record);
      if (first.ok || first.error.kind !== 'lms-rejected' || !/^4(09|12)$/.test(first.error.code))
        return first;
      const now = await document.get();
      if (!now.ok) return now;
      ({ etag } = now.value);
      const other = now.value.body;
      return put({
        ...record,
        completed: record.completed || (other?.completed ?? false),
        passed: record.passed || (other?.passed ?? false),
      });
    },
  };
}
