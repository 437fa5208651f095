import { useMemo, useState } from 'preact/hooks';
import type { Build, BuiltDocument } from '../../packaging/build.ts';
import { CHOICE_NAMES } from '../../packaging/choices.ts';
import { readOrder } from '../../packaging/order.ts';

/**
 * The choices as they stand in the address: a control writes a word of the query, and whatever the
 * query says is what is made. So a colleague who is sent the address makes the same.
 */
export function useOrder(build: Build) {
  const [search, setSearch] = useState(() => location.search);
  const read = useMemo(() => readOrder(new URLSearchParams(search), build), [search, build]);
  const change = (edit: (query: URLSearchParams) => void) => {
    const query = new URLSearchParams(search);
    edit(query);
    const text = query.toString();
    history.replaceState(null, '', text ? `?${text}` : location.pathname);
    setSearch(text);
  };
  return {
    ...read,
    /** What was written, right or wrong: a field shows what one typed. */
    written: (name: string) => new URLSearchParams(search).get(name),
    set: (name: string, value: string | undefined) =>
      change((query) => (value === undefined ? query.delete(name) : query.set(name, value))),
    setDocuments: (documents: readonly BuiltDocument[]) =>
      change((query) => {
        query.delete('path');
        query.delete('module');
        for (const { kind, id } of documents) query.append(kind, id);
        // Nothing chosen is a choice too, or the default would come back.
        if (documents.length === 0) query.append('module', '');
      }),
    /** Sets everything else anew. */
    setPlatform: (name: string) =>
      change((query) => {
        for (const choice of CHOICE_NAMES) query.delete(choice);
        query.set('lms', name);
      }),
  };
}

export type UseOrder = ReturnType<typeof useOrder>;
