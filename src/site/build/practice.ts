import type { Plugin } from 'vite';
import type { Course } from '../../core/course/course.ts';
import { type CourseDocument, lessonsIn, questionsIn } from '../../core/course/document.ts';
import { everyDocument, moduleDocument } from '../../core/course/documents.ts';
import type { Question } from '../../core/quiz/question.ts';
import { rulesOf } from '../../core/quiz/all-rules.ts';
import type { PracticeData } from '../../islands/practice/data.ts';
import { pageOf } from './routes.ts';

const NAME = 'virtual:practice';

/** What the page for practice fetches: what is asked, and apart from it the keys. */
export function practice(loadCourse: () => Promise<Course>): Plugin {
  let isBuild = false;
  return {
    name: 'ai-geletterdheid:practice',
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    resolveId: (source) => (source === NAME ? `\0${NAME}` : undefined),
    async load(id) {
      if (id !== `\0${NAME}`) return undefined;
      const course = await loadCourse();
      const fileOf = (name: string, data: unknown) => {
        const source = JSON.stringify(data);
        if (!isBuild) return `async () => (${source})`;
        const file = this.emitFile({ type: 'asset', name: `${name}.json`, source });
        return `dataFrom(import.meta.ROLLUP_FILE_URL_${file})`;
      };
      return `import { dataFrom } from '/src/session/data.ts';
export const practice = {
  data: ${fileOf('practice', practiceData(course))},
  keys: ${fileOf(
    'practice-keys',
    judged(course).map(({ key }) => key),
  )},
};`;
    },
  };
}

const judged = ({ questions }: Course): readonly Question[] =>
  questions.filter(({ ask }) => rulesOf(ask.kind).scored);

export function practiceData(course: Course): PracticeData {
  const questions = judged(course);
  const inLessons = new Set(course.lessons.flatMap((lesson) => lesson.questions));
  return {
    course: course.organisation.identifier,
    asks: questions.map(({ ask }) => ask),
    questions: questions.map(({ id, guidelines }) => ({
      id,
      guidelines,
      inLesson: inLessons.has(id),
    })),
    lessons: lessonsOf(course),
    documents: everyDocument(course).map((document) => documentOf(course, document)),
  };
}

const documentOf = (course: Course, document: CourseDocument) => ({
  id: document.id,
  lessons: lessonsIn(document).map(({ id }) => id),
  questions: questionsIn(course, document).map(({ id }) => id),
  tests: document.tests,
});

/** Each lesson as it is called, and the way to it from the page for practice. */
const lessonsOf = (course: Course): PracticeData['lessons'] =>
  Object.fromEntries(
    course.modules.flatMap((module) => {
      const document = moduleDocument(course, module);
      return lessonsIn(document).map(({ id, title }) => [
        id,
        { title, module: module.title, href: `../${pageOf(document)}#${id}` },
      ]);
    }),
  );
