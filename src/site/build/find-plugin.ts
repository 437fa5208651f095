import type { Plugin } from 'vite';
import type { Course } from '../../core/course/course.ts';
import { lessonsIn } from '../../core/course/document.ts';
import { everyDocument } from '../../core/course/documents.ts';
import type { FindIndex } from '../find/entry.ts';
import { findInCourse, findInLessons } from './find.ts';

const MAP = 'virtual:find';
const DOCUMENT = 'virtual:find/';
const COURSE = 'virtual:find-course';

/**
 * What can be found, as files of data: one for the whole course, and one per document, which its package
 * carries. A document's file is named by a chunk of its own, `find.<id>`: see `chunks.ts`.
 */
export function finder(loadCourse: () => Promise<Course>): Plugin {
  let isBuild = false;
  return {
    name: 'ai-geletterdheid:finder',
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    /** An author's edit may concern any text: the next request makes them anew. */
    configureServer({ watcher, environments }) {
      const { moduleGraph } = environments.client;
      watcher.on('all', () => {
        for (const [id, module] of moduleGraph.idToModuleMap)
          if (id.startsWith(`\0${MAP}`)) moduleGraph.invalidateModule(module);
      });
    },
    resolveId: (source) => (source.startsWith(MAP) ? `\0${source}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${MAP}`)) return undefined;
      const course = await loadCourse();
      const documents = everyDocument(course);
      if (id === `\0${MAP}`) return mapOf(documents);
      const document = documents.find((it) => id === `\0${DOCUMENT}${it.id}`);
      if (!document && id !== `\0${COURSE}`) return undefined;
      const index = document
        ? findInLessons(
            course,
            lessonsIn(document).map((lesson) => lesson.id),
          )
        : findInCourse(course);
      const source = JSON.stringify(index satisfies FindIndex);
      if (!isBuild) return `export const index = async () => (${source});`;
      const name = document ? `find.${document.id}.json` : 'find.json';
      const file = this.emitFile({ type: 'asset', name, source });
      return `import { fetchIndex } from '/src/site/find/panel.ts';
export const index = () => fetchIndex(import.meta.ROLLUP_FILE_URL_${file});`;
    },
  };
}

const mapOf = (documents: readonly { readonly id: string }[]) =>
  `export const indexes = {${documents
    .map(({ id }) => `${JSON.stringify(id)}: () => import('${DOCUMENT}${id}')`)
    .join(',')}};`;
