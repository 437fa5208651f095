import { deflateSync } from 'fflate';
import { useEffect, useState } from 'preact/hooks';
import type { Build } from '../../packaging/build.ts';
import { type Order, packagesOf } from '../../packaging/order.ts';
import { sourcesOf } from '../../packaging/package.ts';
import { makePlan, type Plan } from '../../packaging/plan.ts';
import { PackageRefused } from '../../packaging/refusal.ts';
import type { SiteFiles } from './site-files.ts';

/** What the choices come to: what can be made, or the sentence why not. */
export type Plans =
  | { readonly plans: readonly Plan[]; readonly refused?: undefined }
  | { readonly plans?: undefined; readonly refused: string };

export function plansOf(build: Build, order: Order): Plans {
  try {
    return { plans: packagesOf(order).map((settings) => makePlan(build, settings)) };
  } catch (error) {
    if (error instanceof PackageRefused) return { refused: error.message };
    throw error;
  }
}

/** `bytes` is near the size of the zips together. */
export type Fetched =
  { readonly state: 'fetching' | 'failed' } | { readonly state: 'ready'; readonly bytes: number };

/** A name and its place, twice in a zip. */
const ENTRY = 180;

/** Fetches what the packages are made of, as soon as they are chosen: from then on it works offline. */
export function useFiles(files: SiteFiles, { plans }: Plans): Fetched {
  const [fetched, setFetched] = useState<Fetched>({ state: 'fetching' });
  const paths = (plans ?? []).map(sourcesOf);
  const key = paths.flat().join('\n');
  useEffect(() => {
    let isCurrent = true;
    setFetched({ state: 'fetching' });
    weigh(files, paths.flat()).then(
      (bytes) => isCurrent && setFetched({ state: 'ready', bytes }),
      () => isCurrent && setFetched({ state: 'failed' }),
    );
    return () => {
      isCurrent = false;
    };
  }, [key]);
  return fetched;
}

const weights = new Map<string, number>();

async function weigh({ read }: SiteFiles, paths: readonly string[]): Promise<number> {
  const all = await Promise.all(
    [...new Set(paths)].map(async (path) => [path, await read(path)] as const),
  );
  for (const [path, bytes] of all)
    if (!weights.has(path)) weights.set(path, deflateSync(bytes).length + ENTRY);
  return paths.reduce((sum, path) => sum + (weights.get(path) ?? 0), 0);
}
