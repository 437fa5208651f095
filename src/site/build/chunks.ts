import type { Plugin } from 'vite';

type Chunk = { readonly name: string; readonly moduleIds: readonly string[] };

/**
 * Chunks that not every package carries say so in their names, so that the slicer can tell:
 * `document.<id>`, `find.<id>`, `driver.<name>` and `site.<what>`; the data of a document are `asks.<id>`
 * and `keys.<id>`.
 */
export function chunkFileNames({ name, moduleIds }: Chunk): string {
  for (const id of moduleIds) {
    const owned = id.match(/virtual:(document|find)\/([a-z0-9-]+)$/);
    if (owned) return `assets/${owned[1]}.${owned[2]}.[hash].js`;
    const driver = id.match(/src\/tracking\/([a-z0-9]+)\/index\.ts$/);
    if (driver) return `assets/driver.${driver[1]}.[hash].js`;
    if (id.endsWith('/src/site/offline/start.ts')) return 'assets/site.offline.[hash].js';
  }
  // Some hosts serve nothing whose name starts with an underscore.
  return `assets/${name.replace(/^_virtual_/, '')}.[hash].js`;
}

/** A page's own script is called after it, without what Astro adds to the name. */
export const entryFileNames = ({ name }: Chunk): string =>
  `assets/${name.replace(/\.astro.*$/, '').replace(/[^a-z0-9-]/gi, '')}.[hash].js`;

/**
 * Three shared chunks: what reads the progress, which home needs too; the session, which every module starts
 * with; and what questions need, which comes with the first of them. What one takes, the next does not hold.
 */
export const chunkGroups = [
  {
    name: 'progress',
    priority: 3,
    test: /src\/core\/(course\/id|progress\/(attempt-code|bits|keys|progress|sections|suspend-data)|quiz\/(attempt|hash|test-attempt))\.ts$|src\/session\/progress-of\.ts$|src\/tracking\/local\/kept\.ts$|src\/text\/nl\/status\.ts$|src\/site\/scripts\/(page|display|aids|keep-offline|on-use)\.ts$/,
  },
  {
    name: 'session',
    priority: 2,
    test: /node_modules\/nanostores\/|src\/core\/progress\/outcome\.ts$|src\/session\/(current|data|launch|lessons|save|stores|page|version|waiting)\.ts$|src\/tracking\/port\.ts$|src\/site\/scripts\/progress\.ts$/,
  },
  {
    name: 'questions',
    priority: 1,
    test: /node_modules\/preact\/|src\/islands\/(?!all-kinds)[^/]+\.tsx?$|src\/core\/quiz\/pack\.ts$/,
  },
];

/**
 * Vite wraps each dynamic import in a helper that preloads chunks and styles. Pages name all their
 * styles, and a chunk's own imports load just as well without it: 0.9 kB and a request less.
 */
export const plainImports = (): Plugin => ({
  name: 'ai-geletterdheid:plain-imports',
  enforce: 'pre',
  apply: 'build',
  load: (id) =>
    id === '\0vite/preload-helper.js'
      ? 'export const __vitePreload = (load) => load();'
      : undefined,
  // What the helper would have preloaded stays behind in each chunk: a list of names that nothing reads.
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk')
          chunk.code = chunk.code
            .replace(/^const __vite__mapDeps=.*\n/, '')
            .replace(/,\s*__vite__mapDeps\(\[[\d,]*\]\)(,\s*import\.meta\.url)?\)/g, ')');
    },
  },
});
