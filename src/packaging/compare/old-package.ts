import { unzipSync } from 'fflate';
import { attributeOf, type HtmlElement, parseHtml, visitElements } from '../html.ts';
import { RECEIPT } from '../receipt/files.ts';
import type { Receipt } from '../receipt/receipt.ts';
import { refuse } from '../refusal.ts';
import type { Standard } from '../settings.ts';

/** What is known of a package that was made before: all of it, or what its manifest tells. */
export type OldPackage = {
  readonly identifier: string;
  /** Undefined: none that we know. */
  readonly standard?: Standard;
  readonly items: readonly OldItem[];
  /** Packages of before the receipt have none. */
  readonly receipt?: Receipt;
};

export type OldItem = {
  readonly item: string;
  readonly title: string;
  readonly masteryScore?: number;
};

const MANIFEST = 'imsmanifest.xml';

/** Reads the zip of an earlier package. Throws `PackageRefused` for what is none of ours. */
export function readOldPackage(zip: Uint8Array): OldPackage {
  const files = unzipped(zip);
  const receipt = files[RECEIPT];
  if (receipt !== undefined) return ofReceipt(parseReceipt(receipt));
  const manifest = files[MANIFEST];
  if (manifest !== undefined) return ofManifest(new TextDecoder().decode(manifest));
  return refuse('old-not-a-package', {});
}

function unzipped(zip: Uint8Array): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(zip, { filter: ({ name }) => name === RECEIPT || name === MANIFEST });
  } catch {
    // fflate throws on anything that is not a zip.
    return refuse('old-not-a-zip', {});
  }
}

function parseReceipt(bytes: Uint8Array): Receipt {
  try {
    const read: Receipt = JSON.parse(new TextDecoder().decode(bytes));
    if (read.format === 1 && Array.isArray(read.documents)) return read;
  } catch {
    // Not JSON: somebody else's receipt.
  }
  return refuse('old-receipt', {});
}

const ofReceipt = (receipt: Receipt): OldPackage => ({
  identifier: receipt.identifier,
  standard: receipt.standard,
  items: receipt.documents.map(({ item, title, masteryScore }) => ({ item, title, masteryScore })),
  receipt,
});

/**
 * Read as HTML, which the browser and Node both can here, and which forgives what an old package may
 * hold: only identifiers, titles and numbers are looked for.
 */
function ofManifest(xml: string): OldPackage {
  const elements: HtmlElement[] = [];
  visitElements(parseHtml(xml), (element) => elements.push(element) > 0);
  const named = (name: string) => elements.filter(({ tagName }) => tagName === name);
  const identifier = attributeOf(named('manifest')[0] ?? refuse('old-manifest', {}), 'identifier');
  if (identifier === undefined) return refuse('old-manifest', {});
  return {
    identifier,
    standard: VERSIONS[textOf(named('schemaversion')[0])],
    items: named('item')
      .filter((item) => attributeOf(item, 'identifierref') !== undefined)
      .map(readItem),
  };
}

const VERSIONS: Readonly<Record<string, Standard>> = {
  '1.2': 'scorm12',
  '2004 3rd Edition': 'scorm2004-3',
  '2004 4th Edition': 'scorm2004-4',
};

function readItem(item: HtmlElement): OldItem {
  const part = (name: string) => textOf(findIn(item, name));
  const percentage = part('adlcp:masteryscore');
  const measure = part('imsss:minnormalizedmeasure');
  const masteryScore = percentage || (measure && String(Math.round(Number(measure) * 100)));
  return {
    item: attributeOf(item, 'identifier') ?? '',
    title: part('title'),
    ...(masteryScore ? { masteryScore: Number(masteryScore) } : {}),
  };
}

function findIn(root: HtmlElement, name: string): HtmlElement | undefined {
  let found: HtmlElement | undefined;
  visitElements(root, (element) => {
    if (element.tagName === name) found ??= element;
    return found === undefined;
  });
  return found;
}

const textOf = (element: HtmlElement | undefined): string =>
  (element?.childNodes ?? []).map((node) => ('value' in node ? node.value : '')).join('');
