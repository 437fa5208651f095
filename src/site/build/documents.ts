import { posix } from 'node:path';
import type { Plugin } from 'vite';
import type { Course } from '../../core/course/course.ts';
import { type CourseDocument, lessonsIn, questionsIn } from '../../core/course/document.ts';
import { everyDocument, moduleDocument } from '../../core/course/documents.ts';
import type { Ask, Question, QuestionKind } from '../../core/quiz/question.ts';
import type { Elsewhere } from '../../islands/lesson-place.ts';
import { pageOf, routeOf } from './routes.ts';

/** Which screen draws a kind; the screen brings the kind's rules along. */
const SCREENS: { readonly [K in QuestionKind]: string } = {
  'single-choice': 'SingleChoice',
  'multiple-response': 'MultipleResponse',
  'true-false': 'TrueFalse',
  matching: 'Matching',
  ordering: 'Ordering',
  categorise: 'Categorise',
  'fill-in': 'FillIn',
  numeric: 'Numeric',
  likert: 'Likert',
  reflection: 'Reflection',
  scenario: 'Scenario',
  'check-answer': 'CheckAnswer',
  'safe-prompt': 'SafePrompt',
  'screen-tool': 'ScreenTool',
};

/** What the rules of several kinds lean on, and nothing else does. */
const SHARED_BY_KINDS = [
  'answer-part',
  'assignment',
  'marking',
  'normalised',
  'pack-digits',
  'pack-marks',
  'parse-number',
  'scenario-graph',
];

/** Files that belong to one kind, or to a few. */
const OF_A_KIND = new RegExp(
  `/src/(islands/questions/|text/nl/kinds\\.ts$|core/quiz/(${[...Object.keys(SCREENS), ...SHARED_BY_KINDS].join('|')})\\.ts$)`,
);

const MAP = 'virtual:documents';
const DOCUMENT = 'virtual:document/';

/**
 * The questions of a document: a chunk with the kinds that it shows, and two files of data, what is
 * asked and the keys, so that no right answer stands in the page or comes before an answer is judged.
 * Kinds are copied per document (`?for=id`): a shared chunk would make each page load kinds that it
 * does not show.
 */
export function documents(loadCourse: () => Promise<Course>): Plugin {
  let isBuild = false;
  return {
    name: 'ai-geletterdheid:documents',
    enforce: 'pre',
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    /** An author's edit may concern any question: the next request makes them anew. */
    configureServer({ watcher, environments }) {
      const { moduleGraph } = environments.client;
      watcher.on('all', () => {
        for (const [id, module] of moduleGraph.idToModuleMap)
          if (id.startsWith('\0virtual:document')) moduleGraph.invalidateModule(module);
      });
    },
    async resolveId(source, importer) {
      if (source === MAP || source.startsWith(DOCUMENT)) return `\0${source}`;
      const copyFor = importer?.match(/\?for=([a-z0-9-]+)$/)?.[1];
      if (!copyFor && !source.includes('?for=')) return undefined;
      const resolved = await this.resolve(source, importer, { skipSelf: true });
      if (!copyFor || !resolved || !OF_A_KIND.test(resolved.id)) return resolved;
      return `${resolved.id.split('?')[0]}?for=${copyFor}`;
    },
    async load(id) {
      if (!id.startsWith('\0virtual:')) return undefined;
      const course = await loadCourse();
      if (id === `\0${MAP}`) return mapOf(course);
      const document = everyDocument(course).find((it) => `\0${DOCUMENT}${it.id}` === id);
      if (!document) return undefined;
      const questions = questionsIn(course, document);
      const asks = questions.map(({ ask }) => ask);
      const fileOf = (name: string, data: unknown) => {
        const source = JSON.stringify(data);
        if (!isBuild) return `async () => (${source})`;
        const file = this.emitFile({ type: 'asset', name: `${name}.${document.id}.json`, source });
        return `dataFrom(import.meta.ROLLUP_FILE_URL_${file})`;
      };
      return documentOf(
        document.id,
        questions,
        fileOf('asks', { asks, elsewhere: elsewhere(course, document, asks) }),
        fileOf(
          'keys',
          questions.map(({ key }) => key),
        ),
      );
    },
  };
}

/** Lessons outside the document that questions lead back to: a final test asks about all of them. */
export function elsewhere(
  course: Course,
  document: CourseDocument,
  asks: readonly Ask[],
): Elsewhere {
  const here = new Set(lessonsIn(document).map(({ id }) => id));
  const named = [...new Set(asks.map(({ lesson }) => lesson))].flatMap((lesson) => {
    const home = course.modules.find((module) => module.lessons.includes(lesson));
    const title = course.lessons.find((it) => it.id === lesson)?.title;
    if (!home || here.has(lesson) || !title) return [];
    const page = posix.relative(routeOf(document), pageOf(moduleDocument(course, home)));
    return [[lesson, { title, module: home.title, href: `${page}#${lesson}` }] as const];
  });
  return Object.fromEntries(named);
}

const mapOf = (course: Course) =>
  `export const documents = {${everyDocument(course)
    .map(({ id }) => `${JSON.stringify(id)}: () => import('${DOCUMENT}${id}')`)
    .join(',')}};`;

function documentOf(id: string, questions: readonly Question[], asks: string, keys: string) {
  const kinds = [...new Set(questions.map(({ ask }) => ask.kind))].sort();
  const imports = kinds.map(
    (kind) =>
      `import { ${SCREENS[kind]} } from '/src/islands/questions/${SCREENS[kind]}.tsx?for=${id}';`,
  );
  const table = kinds.map((kind) => `${JSON.stringify(kind)}: ${SCREENS[kind]}`);
  return `import { openDocument } from '/src/islands/document.tsx';
import { dataFrom } from '/src/session/data.ts';
${imports.join('\n')}
export const questions = openDocument({ kinds: {${table.join(',')}}, asks: ${asks}, keys: ${keys} });`;
}
