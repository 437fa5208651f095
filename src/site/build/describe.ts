import type { Course, Lesson } from '../../core/course/course.ts';
import {
  type CourseDocument,
  decidingTests,
  lessonsIn,
  questionsIn,
} from '../../core/course/document.ts';
import { documentsOf, stepDocuments } from '../../core/course/documents.ts';
import { guidelinesOf } from '../../core/course/guidelines.ts';
import type { Question } from '../../core/quiz/question.ts';
import { closureOf } from './closure.ts';
import { fingerprintOfLesson, fingerprintOfQuestion } from './fingerprints.ts';
import { withImports } from './hints.ts';
import { pageOf } from './routes.ts';

/** What was built: its files, how one is read, and the folder that the course was written in. */
export type Built = {
  readonly files: ReadonlySet<string>;
  readonly text: (path: string) => Promise<string>;
  readonly courseRoot: string;
};

/** What packages can be cut from a build: the course, each of its documents with its files, and the drivers. */
export const describeBuild = async (course: Course, built: Built) => ({
  ...aboutCourse(course),
  documents: await Promise.all(
    documentsOf(course).map((document) => describeWithSteps(course, document, built)),
  ),
  ...(await driversOf(built)),
});

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

/** Of a learning path also each step: a package may have them as SCOs of their own. */
async function describeWithSteps(course: Course, document: CourseDocument, built: Built) {
  const path = course.paths.find(({ id }) => id === document.id);
  const steps =
    path &&
    (await Promise.all(
      stepDocuments(course, path).map(async (step, n) => ({
        ...(await describeDocument(course, step, built)),
        required: path.steps[n]?.required,
      })),
    ));
  return { ...(await describeDocument(course, document, built)), steps };
}

async function describeDocument(
  course: Course,
  document: CourseDocument,
  { files, text, courseRoot }: Built,
) {
  const page = pageOf(document);
  const owners = new Set([document.id, 'local']);
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
    lessons: await Promise.all(
      lessonsIn(document).map((lesson) => describeLesson(courseRoot, lesson)),
    ),
    questions: questionsIn(course, document).map(describeQuestion),
    test: test && { id: test.id, passMark: test.passMark, tries: test.tries },
    reviews: lessonsIn(document).flatMap((lesson) =>
      lesson.reviews.map(({ name, role, date }) => ({ lesson: lesson.id, name, role, date })),
    ),
    page,
    files: await closureOf(page, text, files, owners),
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

/** Beside every driver but `local`: journal and turns (`session/platform.ts`). */
const PLATFORM = /^assets\/platform\.[^/]+\.js$/;

async function driversOf({ files, text }: Built) {
  const drivers: Record<string, readonly string[]> = {};
  const starts: Record<string, readonly string[]> = {};
  const platform = [...files].filter((path) => PLATFORM.test(path));
  for (const path of files) {
    const name = path.match(/assets\/driver\.([a-z0-9]+)\.[^/]+\.js$/)?.[1];
    if (!name || name === 'local') continue;
    drivers[name] = await closureOf(path, text, files, new Set([name]));
    starts[name] = await withImports([path, ...platform], text);
  }
  return { drivers, starts };
}
