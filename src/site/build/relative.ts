import MagicString from 'magic-string';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { posix } from 'node:path';

type Node = DefaultTreeAdapterTypes.Node;

/** Attributes that hold an address, on any element. */
const ADDRESSES = new Set(['href', 'src', 'poster', 'srcset', 'action']);

/** A page names something that the build does not hold: a broken link, told with its page. */
export class BrokenLink extends Error {}

/**
 * Rewrites every root-absolute address of a page or stylesheet into one relative to itself, so that
 * the build works from any folder. Resolves each to a real file on the way, so it checks links too.
 *
 * @param files paths of the build, without a leading slash
 */
export function relativeHtml(
  path: string,
  html: string,
  files: ReadonlySet<string>,
  write: Write = fromHere(path),
): string {
  const text = new MagicString(html);
  for (const { name, value, start, end } of addressesOf(html)) {
    const rewritten =
      name === 'srcset'
        ? value.replace(
            /(^|,\s*)(\/[^\s,]+)/g,
            (_, lead, url) => lead + relative(path, url, files, write),
          )
        : relative(path, value, files, write);
    if (rewritten !== value) text.overwrite(start, end, `${name}="${escape(rewritten)}"`);
  }
  return text.toString();
}

export const relativeCss = (path: string, css: string, files: ReadonlySet<string>): string =>
  css.replace(
    /url\((["']?)(\/[^)"']+)\1\)/g,
    (_, quote, url) => `url(${quote}${relative(path, url, files, fromHere(path))}${quote})`,
  );

/** The file that a root-absolute address stands for; a folder stands for its `index.html`. */
export function fileOf(url: string, files: ReadonlySet<string>): string | undefined {
  const plain = decodeURI(url.replace(/[?#].*$/, '')).replace(/^\//, '');
  return [plain, posix.join(plain, 'index.html'), `${plain}.html`].find((it) => files.has(it));
}

/** How the address of a file is written. */
type Write = (file: string) => string;

const fromHere =
  (path: string): Write =>
  (file) =>
    encodeURI(posix.relative(posix.dirname(path), file));

/**
 * A page that a server shows at any address, such as `404.html`, cannot know where it stands: its
 * addresses start at the root of the site.
 */
export const fromRoot =
  (root: string): Write =>
  (file) =>
    root + encodeURI(file);

function relative(from: string, url: string, files: ReadonlySet<string>, write: Write): string {
  if (!url.startsWith('/') || url.startsWith('//')) return url;
  const file = fileOf(url, files);
  if (!file) throw new BrokenLink(`${from}: ${url}`);
  const tail = url.match(/[?#].*$/)?.[0] ?? '';
  return write(file) + tail;
}

const escape = (value: string) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

type Address = {
  readonly name: string;
  readonly value: string;
  /** Where the whole attribute stands in the source. */
  readonly start: number;
  readonly end: number;
};

/** Every address in a page. */
export const addressesOf = (html: string): readonly Address[] => [
  ...addressesIn(parse(html, { sourceCodeLocationInfo: true })),
];

function* addressesIn(node: Node): Generator<Address> {
  if ('attrs' in node)
    for (const { name, value } of node.attrs) {
      const place = node.sourceCodeLocation?.attrs?.[name];
      if (ADDRESSES.has(name) && place)
        yield { name, value, start: place.startOffset, end: place.endOffset };
    }
  if ('childNodes' in node) for (const child of node.childNodes) yield* addressesIn(child);
  if ('content' in node) yield* addressesIn(node.content);
}
