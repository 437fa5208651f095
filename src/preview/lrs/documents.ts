export type Stored = { readonly text: string; readonly etag: string };

export type Match = { readonly ifMatch: string | null; readonly ifNoneMatch: string | null };

/** Documents by their address, each version with a name of its own. @spec xAPI 1.0.3 Communication 3.1 */
export function makeDocuments() {
  const stored = new Map<string, Stored>();
  let version = 0;
  return {
    get: (key: string): Stored | undefined => stored.get(key),
    /** The status: 204, or 412 where something else is stored than was thought. */
    put(key: string, text: string, { ifMatch, ifNoneMatch }: Match): 204 | 412 {
      const now = stored.get(key);
      if (ifMatch !== null && ifMatch !== now?.etag) return 412;
      if (ifNoneMatch === '*' && now) return 412;
      version += 1;
      stored.set(key, { text, etag: `"${version}"` });
      return 204;
    },
  };
}
