import { parseHtml, visitElements, type HtmlElement } from './html.ts';
import { isExternal, resolvePath } from './paths.ts';

/** Attributes that hold a URL, those of Astro's islands included. */
const URL_ATTRIBUTES: ReadonlySet<string> = new Set([
  'action',
  'before-hydration-url',
  'component-url',
  'formaction',
  'href',
  'poster',
  'renderer-url',
  'src',
]);

const SOURCE_SETS: ReadonlySet<string> = new Set(['imagesrcset', 'srcset']);

type Readers = { readonly [ending: string]: (text: string) => readonly string[] };

const readers: Readers = { '.html': urlsOfHtml, '.css': urlsOfCss };

/**
 * URLs of a page or style sheet that would fail where an LMS puts the package: from the root of the
 * host, or to a file that is not in it. Anything found is a bug of the build.
 */
export function brokenReferences(
  path: string,
  text: string,
  kept: ReadonlySet<string>,
): readonly string[] {
  const read = readers[/\.[a-z]+$/.exec(path)?.[0] ?? ''];
  const urls = read?.(text).filter((url) => !isExternal(url)) ?? [];
  return urls.filter((url) => url.startsWith('/') || !kept.has(resolvePath(url, path) ?? ''));
}

/** Whether `brokenReferences` can look into the file. */
export const holdsReferences = (path: string): boolean =>
  Object.keys(readers).some((ending) => path.endsWith(ending));

function urlsOfHtml(html: string): readonly string[] {
  const urls: string[] = [];
  visitElements(parseHtml(html), (element) => {
    urls.push(...urlsOfElement(element));
    return true;
  });
  return urls;
}

function urlsOfElement({ tagName, attrs, childNodes }: HtmlElement): readonly string[] {
  const ofAttributes = attrs.flatMap(({ name, value }) => {
    if (URL_ATTRIBUTES.has(name) || (tagName === 'object' && name === 'data')) return [value];
    if (SOURCE_SETS.has(name)) return value.split(',').map(urlOfCandidate);
    return name === 'style' ? urlsOfCss(value) : [];
  });
  const styles = tagName === 'style' ? childNodes.filter((node) => 'value' in node) : [];
  return [...ofAttributes, ...styles.flatMap(({ value }) => urlsOfCss(value))];
}

/** @spec HTML 4.8.4.2.1: a URL, white space, and an optional width or density. */
const urlOfCandidate = (candidate: string): string => candidate.trim().split(/\s/)[0] ?? '';

function urlsOfCss(css: string): readonly string[] {
  const code = css.replace(/\/\*.*?\*\//gs, '');
  const urls = code.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]+))\s*\)/gi);
  const imports = code.matchAll(/@import\s+(?:"([^"]*)"|'([^']*)')/gi);
  return [...urls, ...imports].map(([, double, single, bare]) => double ?? single ?? bare ?? '');
}
