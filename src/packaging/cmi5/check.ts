import { attributeOf as htmlAttribute, parseHtml, visitElements } from '../html.ts';
import type { Finding, FindingCode } from '../finding.ts';
import { isPlainPath } from '../paths.ts';
import { parseXml, type XmlDocument } from '../xml-tree.ts';
import { structureChecks, urlsOf } from './structure-checks.ts';

const STRUCTURE = 'cmi5.xml';

type Files = ReadonlyMap<string, Uint8Array>;

/** Everything wrong with a finished package of cmi5: npm has no schema of it. @spec scorm.md 2.1, 6 */
export function checkCmi5(files: Files): readonly Finding[] {
  const odd = [...files.keys()].filter((name) => !isPlainPath(name));
  const bytes = files.get(STRUCTURE);
  return [
    ...found('names-plain', odd),
    ...(bytes ? checkStructure(bytes, files) : found('structure-present', [STRUCTURE])),
  ];
}

function checkStructure(bytes: Uint8Array, files: Files): readonly Finding[] {
  const text = decode(bytes);
  const bom = text.startsWith('\uFEFF') ? found('no-bom', ['U+FEFF']) : [];
  const document = parse(text);
  if (document instanceof Error) return [...bom, ...found('well-formed', [document.message])];
  const doctype = document.hasDoctype ? found('no-doctype', ['<!DOCTYPE']) : [];
  const { root } = document;
  const pages = urlsOf(root).map((url) => url.replace(/[?#].*$/, ''));
  return [
    ...bom,
    ...doctype,
    ...structureChecks.flatMap(([check, look]) => found(check, look(root))),
    ...found(
      'launch-in-package',
      pages.filter((page) => page === STRUCTURE || !files.has(page)),
    ),
    ...found(
      'launch-may-connect',
      pages.filter((page) => !mayConnect(files.get(page))),
    ),
  ];
}

/** The records may be kept at any address, so the policy of the page must not be that of the site. */
function mayConnect(page: Uint8Array | undefined): boolean {
  let isFree = true;
  visitElements(parseHtml(decode(page ?? new Uint8Array())), (element) => {
    if (htmlAttribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy')
      isFree = /connect-src[^;]* https:(;|$| )/.test(htmlAttribute(element, 'content') ?? '');
    return true;
  });
  return isFree;
}

const decode = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

function parse(text: string): XmlDocument | Error {
  try {
    return parseXml(text);
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
}

const found = (check: FindingCode, details: readonly string[]): readonly Finding[] =>
  details.map((detail) => ({ check, detail }));
