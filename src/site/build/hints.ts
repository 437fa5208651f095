import { init, parse as parseModule } from 'es-module-lexer';
import { posix } from 'node:path';
import type { Text } from './closure.ts';
import { addressesOf } from './relative.ts';

/**
 * A page says at once what its scripts will ask for: a browser that hears of each file by reading the one
 * before it travels the line once for each. Nothing is fetched that would not be fetched without it:
 *
 * - `<link rel="modulepreload">` for what the page starts with;
 * - `data-near` on a document, for when its first question comes near (`scripts/questions.ts`): first the
 *   document's own chunk.
 *
 * @param html with the addresses as they will be served: relative
 */
export async function withHints(
  page: string,
  html: string,
  files: ReadonlySet<string>,
  text: Text,
): Promise<string> {
  const from = posix.dirname(page);
  const entries = addressesOf(html)
    .filter(({ name, value }) => name === 'src' && value.endsWith('.js'))
    .map(({ value }) => posix.join(from, value))
    .filter((path) => path.startsWith('assets/'));
  const start = await withImports(entries, text);
  const [, document] = html.match(/ data-document="([a-z0-9-]+)"/) ?? [];
  const chunk = document && chunkOf(`document.${document}`, files);
  const driver = chunk && chunkOf('driver.local', files);
  const near = chunk ? await nearOf(chunk, text) : [];
  const link = (path: string, more = '') =>
    `<link rel="modulepreload" href="${posix.relative(from, path)}"${more}>`;
  // A package has a driver of its own, and says so itself (`packaging/page.ts`).
  const links = [...start.map((path) => link(path)), driver ? link(driver, ' data-site-only') : ''];
  const later = near
    .filter((path) => !start.includes(path))
    .map((path) => posix.relative(from, path));
  return html
    .replace('</head>', () => `${links.join('')}</head>`)
    .replace(/ data-document=/, (before) =>
      later.length > 0 ? ` data-near="${later.join(' ')}"${before}` : before,
    );
}

/** A document's chunk, what that imports, and what is asked. The keys come with an answer. */
async function nearOf(chunk: string, text: Text): Promise<readonly string[]> {
  const [asks] = (await text(chunk)).match(/\basks\.[\w.-]+\.json\b/) ?? [];
  const scripts = await withImports([chunk], text);
  return asks ? [...scripts, posix.join(posix.dirname(chunk), asks)] : scripts;
}

const chunkOf = (name: string, files: ReadonlySet<string>): string | undefined =>
  [...files].find(
    (path) =>
      path.startsWith(`assets/${name}.`) && /^[\w-]+\.js$/.test(path.slice(name.length + 8)),
  );

const STATIC: ReadonlySet<string> = new Set(['static', 'reexport-star']);

/** Scripts, and whatever they cannot start without. */
export async function withImports(
  scripts: readonly string[],
  text: Text,
): Promise<readonly string[]> {
  await init;
  const found = new Set(scripts);
  // A set that grows while it is walked is walked to its end.
  for (const path of found)
    for (const { specifier, type } of parseModule(await text(path))[0])
      if (STATIC.has(type) && specifier?.startsWith('.'))
        found.add(posix.join(posix.dirname(path), specifier));
  return [...found];
}
