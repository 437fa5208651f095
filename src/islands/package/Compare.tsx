import { useEffect, useState } from 'preact/hooks';
import type { Build } from '../../packaging/build.ts';
import { type Change, comparePackages } from '../../packaging/compare/compare.ts';
import { type OldPackage, readOldPackage } from '../../packaging/compare/old-package.ts';
import { type Order, packagesOf } from '../../packaging/order.ts';
import { makePackage } from '../../packaging/package.ts';
import { PackageRefused } from '../../packaging/refusal.ts';
import { comparing as text, comparison } from '#text/compare.ts';
import { packagePage } from '#text/package-page.ts';
import type { SiteFiles } from './site-files.ts';

type Props = { readonly build: Build; readonly files: SiteFiles; readonly order: Order };

type Old = { readonly name: string; readonly found: OldPackage };
type Result = { readonly heading: string; readonly changes: readonly Change[] };

/** An earlier package beside the choices of this page. The zip stays in the browser. */
export function Compare({ build, files, order }: Props) {
  const [old, setOld] = useState<Old>();
  const [result, setResult] = useState<Result | string>();
  const choose = async (file: File | undefined) => {
    setOld(undefined);
    setResult(undefined);
    if (!file) return;
    try {
      const found = readOldPackage(new Uint8Array(await file.arrayBuffer()));
      setOld({ name: file.name, found });
    } catch (error) {
      setResult(sentenceOf(error));
    }
  };
  useEffect(() => {
    let isCurrent = true;
    if (old)
      compareWith(old, { build, files, order }).then(
        (result) => isCurrent && setResult(result),
        (error) => isCurrent && setResult(sentenceOf(error)),
      );
    return () => {
      isCurrent = false;
    };
  }, [old, order]);
  return (
    <section class="hlt-card hlt-package__compare">
      <h2>{text.title}</h2>
      <p>{text.lead}</p>
      <label class="hlt-field" for="compare">
        {text.file}
      </label>
      <input
        class="hlt-input"
        id="compare"
        name="compare"
        type="file"
        accept=".zip,application/zip"
        onChange={(event) => void choose(event.currentTarget.files?.[0])}
      />
      <div role="status">{result !== undefined && <ResultView result={result} />}</div>
    </section>
  );
}

async function compareWith(
  { name, found }: Old,
  { build, files, order }: Props,
): Promise<Result | undefined> {
  const made = await Promise.all(
    packagesOf(order).map((settings) => makePackage(build, files.read, settings)),
  );
  const same = made.find(({ receipt }) => receipt.identifier === found.identifier) ?? made[0];
  if (!same) return undefined;
  const { receipt } = same;
  return { heading: text.heading(receipt.title, name), changes: comparePackages(found, receipt) };
}

function sentenceOf(error: unknown): string {
  if (error instanceof PackageRefused) return error.message;
  if (error instanceof TypeError) return packagePage.notFetched;
  throw error;
}

function ResultView({ result }: { readonly result: Result | string }) {
  if (typeof result === 'string') return <p class="hlt-error">{result}</p>;
  return (
    <>
      <h3>{result.heading}</h3>
      <ul>
        {result.changes.map(({ code, harm, what }) => (
          <li key={`${code} ${what.join()}`}>
            {harm && <strong>{text.harm}: </strong>}
            {comparison[code](what)}
          </li>
        ))}
      </ul>
    </>
  );
}
