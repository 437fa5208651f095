import type { Build, ReadFile } from '../../packaging/build.ts';

/** The files of the site that this page is part of. What was read once stays: then the network may go. */
export type SiteFiles = {
  readonly build: () => Promise<Build>;
  readonly read: ReadFile;
};

/** @param page address of the page, `beheer/pakket/` of the site, without a query */
export function siteFiles(page: string): SiteFiles {
  const root = new URL('../../', page);
  const kept = new Map<string, Promise<Uint8Array>>();
  return {
    build: async () =>
      JSON.parse(new TextDecoder().decode(await fetchFile('beheer/build.json', root))),
    read(path) {
      const reading = kept.get(path) ?? fetchFile(path, root);
      kept.set(path, reading);
      // Another try may find the network back.
      reading.catch(() => kept.delete(path));
      return reading;
    },
  };
}

async function fetchFile(path: string, root: URL): Promise<Uint8Array> {
  const response = await fetch(new URL(path, root));
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  // A host that wants a login answers anything with a page, and calls that a success.
  if (!response.ok || (isPage && !path.endsWith('.html')))
    throw new TypeError(`${path}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
