import { useState } from 'preact/hooks';
import type { Build } from '../../packaging/build.ts';
import { makePackage, type Package } from '../../packaging/package.ts';
import { PackageRefused } from '../../packaging/refusal.ts';
import type { PackageSettings } from '../../packaging/settings.ts';
import { packagePage as text } from '#text/package-page.ts';
import type { SiteFiles } from './site-files.ts';

export type Made = Pick<Package, 'name' | 'receipt'> & {
  readonly url: string;
  readonly size: number;
};

export type Making =
  | { readonly phase: 'idle' }
  | { readonly phase: 'making'; readonly done: number; readonly all: number }
  | { readonly phase: 'made'; readonly made: readonly Made[] }
  | { readonly phase: 'failed'; readonly sentence: string };

/** Makes all packages or none. */
export function useMaking(build: Build, files: SiteFiles) {
  const [making, setMaking] = useState<Making>({ phase: 'idle' });
  const make = async (orders: readonly PackageSettings[]): Promise<void> => {
    if (making.phase === 'making') return;
    if (making.phase === 'made') for (const { url } of making.made) URL.revokeObjectURL(url);
    setMaking({ phase: 'making', done: 0, all: 1 });
    try {
      const packages = [];
      for (const settings of orders)
        packages.push(
          await makePackage(build, files.read, settings, async (done, all) => {
            setMaking({ phase: 'making', done, all });
            await painted();
          }),
        );
      setMaking({ phase: 'made', made: packages.map(offer) });
    } catch (error) {
      setMaking({ phase: 'failed', sentence: sentenceOf(error) });
    }
  };
  return { making, make, forget: () => setMaking({ phase: 'idle' }) };
}

/** Lets the browser draw; a tab in the background draws nothing and must not wait for it. */
const painted = () => new Promise<void>((done) => void setTimeout(done));

function offer({ name, bytes, receipt }: Package): Made {
  const zip = new Blob([new Uint8Array(bytes)], { type: 'application/zip' });
  return { name, receipt, size: bytes.length, url: URL.createObjectURL(zip) };
}

function sentenceOf(error: unknown): string {
  if (error instanceof PackageRefused) return error.message;
  // What `fetch` says of a network that is gone, and `site-files.ts` of a file that is.
  if (error instanceof TypeError) return `${text.failed} ${text.notFetched}`;
  throw error;
}
