/** A package that the build of the site made. */
export type ReadyPackage = {
  readonly file: string;
  readonly title: string;
  readonly bytes: number;
};

const folderOf = (page: string): URL => new URL('../pakketten/', page);

/** None where the list is missing: one can still choose a file. */
export async function readyPackages(page: string): Promise<readonly ReadyPackage[]> {
  try {
    const response = await fetch(new URL('index.json', folderOf(page)));
    return response.ok ? ((await response.json()) as readonly ReadyPackage[]) : [];
  } catch {
    // Offline, or a host that answers with a page of its own.
    return [];
  }
}

export async function fetchPackage({ file }: ReadyPackage, page: string): Promise<Uint8Array> {
  const response = await fetch(new URL(file, folderOf(page)));
  if (!response.ok) throw new Error(`${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
