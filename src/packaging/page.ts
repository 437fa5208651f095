import { MagicString } from 'magic-string';
import { attributeOf, parseHtml, visitElements, type HtmlElement } from './html.ts';
import { isExternal, resolvePath } from './paths.ts';
import { escapeXml } from './xml.ts';

export type PageCut = {
  /** Path of the page in the build, and in the package. */
  readonly page: string;
  /** Everything in the package: links to anything else lead nowhere. */
  readonly kept: ReadonlySet<string>;
  /** Set on `<html>`. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Scripts that the page will ask for: told at once, it need not wait for one to hear of the next. */
  readonly starts?: readonly string[];
  /** Whom the page may send to beside its own host, as a source of the content security policy. */
  readonly connectsTo?: string;
};

/**
 * The page of the site as the page of a package. Only four things change, and the rest stays byte
 * for byte: what is marked `data-site-only` goes, links that lead out of the package become their
 * text, `<html>` says how to track, and `<head>` what that takes. Where the learning platform stands on a host of its own, the page
 * may reach it.
 */
export function cutPage(html: string, cut: PageCut): string {
  const source = new MagicString(html);
  visitElements(parseHtml(html), (element) => {
    if (attributeOf(element, 'data-site-only') !== undefined) {
      removeElement(source, element);
      return false;
    }
    if (element.tagName === 'html') setAttributes(source, element, cut.attributes);
    if (element.tagName === 'head' && cut.starts) preload(source, element, cut.starts, cut.page);
    if (cut.connectsTo !== undefined && isPolicy(element)) widen(source, element, cut.connectsTo);
    if (element.tagName === 'a' && leadsOut(element, cut)) unwrap(source, element);
    return true;
  });
  return source.toString();
}

const isPolicy = (element: HtmlElement): boolean =>
  element.tagName === 'meta' &&
  attributeOf(element, 'http-equiv')?.toLowerCase() === 'content-security-policy';

const CONNECT = /connect-src (?:'|&#39;|&apos;)self(?:'|&#39;|&apos;)/;

function widen(source: MagicString, meta: HtmlElement, connectsTo: string): void {
  const { startOffset, endOffset } = located(meta.sourceCodeLocation?.attrs?.['content'], meta);
  const policy = source.original.slice(startOffset, endOffset);
  const found = CONNECT.exec(policy);
  if (!found) throw new Error(`No connect-src 'self' to widen in ${policy}`);
  source.appendLeft(startOffset + found.index + found[0].length, ` ${connectsTo}`);
}

function preload(
  source: MagicString,
  head: HtmlElement,
  starts: readonly string[],
  page: string,
): void {
  const root = '../'.repeat(page.split('/').length - 1);
  const hrefs = starts.map((path) => root + path);
  // What is there with or without a learning platform, the page says itself.
  const links = hrefs
    .filter((href) => !source.original.includes(`href="${href}"`))
    .map((href) => `<link rel="modulepreload" href="${escapeXml(href)}">`);
  const { startOffset } = located(head.sourceCodeLocation?.endTag, head);
  source.appendLeft(startOffset, links.join(''));
}

function leadsOut(link: HtmlElement, { page, kept }: PageCut): boolean {
  const href = attributeOf(link, 'href');
  if (href === undefined || isExternal(href)) return false;
  return !kept.has(resolvePath(href, page) ?? '');
}

function removeElement(source: MagicString, element: HtmlElement): void {
  const { startOffset, endOffset } = located(element.sourceCodeLocation, element);
  source.remove(startOffset, endOffset);
}

function unwrap(source: MagicString, element: HtmlElement): void {
  const startTag = located(element.sourceCodeLocation?.startTag, element);
  const endTag = located(element.sourceCodeLocation?.endTag, element);
  source.remove(startTag.startOffset, startTag.endOffset);
  source.remove(endTag.startOffset, endTag.endOffset);
}

function setAttributes(
  source: MagicString,
  element: HtmlElement,
  attributes: ReadonlyMap<string, string>,
): void {
  const startTag = located(element.sourceCodeLocation?.startTag, element);
  for (const [name, place] of Object.entries(element.sourceCodeLocation?.attrs ?? {})) {
    // With the space before it; a second attribute of the same name would be ignored.
    if (attributes.has(name)) source.remove(place.startOffset - 1, place.endOffset);
  }
  const text = [...attributes].map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');
  source.appendLeft(startTag.startOffset + '<html'.length, text);
}

/** A tag that is not in the source was made up by the parser: the build wrote wrong HTML. */
function located<T>(place: T | null | undefined, { tagName }: HtmlElement): T {
  if (place === null || place === undefined)
    throw new Error(`<${tagName}> is not closed or opened`);
  return place;
}
