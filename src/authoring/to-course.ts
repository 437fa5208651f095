import type { z } from 'zod';
import type {
  Course,
  Lesson,
  Module,
  NewsItem,
  Organisation,
  Path,
  Test,
} from '../core/course/course.ts';
import { type Id, makeId } from '../core/course/id.ts';
import { placeholdersOf } from './checks/organisation.ts';
import type { DocumentKind } from './documents.ts';
import { toQuestion } from './kinds/all-kinds.ts';
import type { Document } from './read-documents.ts';
import { helpSchema } from './schemas/decision-help.ts';
import { dutiesSchema } from './schemas/duty.ts';
import { figureSchema } from './schemas/figure.ts';
import { guidelinesSchema } from './schemas/guideline.ts';
import { lessonSchema } from './schemas/lesson.ts';
import { moduleSchema } from './schemas/module.ts';
import { newsSchema } from './schemas/news.ts';
import { organisationSchema } from './schemas/organisation.ts';
import { outcomesSchema } from './schemas/outcome.ts';
import { pathSchema } from './schemas/path.ts';
import { quizSchema } from './schemas/quiz.ts';
import { searchWordsSchema } from './schemas/search-words.ts';
import { requestSchema } from './schemas/screening-request.ts';
import { sourcesSchema } from './schemas/source.ts';
import { termSchema } from './schemas/term.ts';
import type { pretestSchema, testSchema } from './schemas/test.ts';
import { settingsOf } from './settings.ts';
import { sectionsOf } from './to-sections.ts';

/** The course itself. Only for documents without an error: one that slips through is our bug, and throws. */
export function toCourse(documents: readonly Document[]): Course {
  const all = <S extends z.ZodType>(kind: DocumentKind, schema: S) =>
    documents
      .filter((document) => document.kind === kind)
      .map((document) => ({ document, value: schema.parse(document.yaml.value) }));
  const valuesOf = <S extends z.ZodType>(kind: DocumentKind, schema: S) =>
    all(kind, schema).map(({ value }) => value);

  const [organisation] = valuesOf('organisation', organisationSchema);
  if (!organisation) throw new TypeError('A course without an organisation has an issue');
  const figures = valuesOf('figure', figureSchema);
  const guidelines = valuesOf('guidelines', guidelinesSchema).flat();
  const settings = settingsOf(organisation);
  const modules = all('module', moduleSchema)
    .map(({ document, value }) => toModule(value, document.file))
    .sort((a, b) => a.flower - b.flower);
  const lessons = all('lesson', lessonSchema).map(({ document, value }) => ({
    ...toLesson(value, document),
    sections: sectionsOf(document.body, { figures, guidelines, settings }),
  }));
  return {
    organisation: toOrganisation(organisation),
    guidelines,
    duties: valuesOf('duties', dutiesSchema).flat(),
    outcomes: valuesOf('outcomes', outcomesSchema).flat(),
    sources: valuesOf('sources', sourcesSchema).flat(),
    terms: valuesOf('term', termSchema),
    news: valuesOf('news', newsSchema).toSorted(newestFirst),
    searchWords: valuesOf('searchWords', searchWordsSchema).flat(),
    figures,
    lessons: modules.flatMap((module) =>
      module.lessons.flatMap((id) => lessons.find((lesson) => lesson.id === id) ?? []),
    ),
    questions: all('quiz', quizSchema).flatMap(({ document, value }) =>
      value.questions.map((question) => toQuestion(question, document.file)),
    ),
    modules,
    paths: all('path', pathSchema).map(({ document, value }) =>
      toPath(value, modules, document.file),
    ),
    help: all('help', helpSchema).map(({ document, value }) => ({
      ...value,
      file: document.file,
    }))[0],
    request: valuesOf('request', requestSchema)[0],
  };
}

const newestFirst = (one: NewsItem, other: NewsItem) =>
  one.date === other.date ? (one.id < other.id ? -1 : 1) : one.date < other.date ? 1 : -1;

const toOrganisation = (value: z.output<typeof organisationSchema>): Organisation => ({
  ...value,
  placeholders: placeholdersOf(value),
  settings: Object.fromEntries(settingsOf(value)),
});

const toLesson = (
  value: z.output<typeof lessonSchema>,
  { file, body }: Document,
): Omit<Lesson, 'sections'> => ({
  ...value,
  questions: idsOf('Vraag', body),
  tests: idsOf('Toets', body),
  terms: [...new Set(idsOf('Begrip', body))],
  file,
});

const idsOf = (component: string, { components }: Document['body']): readonly Id[] =>
  components
    .filter(({ name }) => name === component)
    .map(({ attributes }) => makeId(attributes.get('id')?.value ?? ''));

const toModule = (
  { pretest, test, ...value }: z.output<typeof moduleSchema>,
  file: string,
): Module => ({
  ...value,
  pretest: pretest && toPretest(pretest),
  test: test && toTest(test),
  file,
});

/** Who names a module means its test. */
const toPath = (
  { test, ...value }: z.output<typeof pathSchema>,
  modules: readonly Module[],
  file: string,
): Path => ({
  ...value,
  ...(test && { test: modules.find(({ id }) => id === test)?.test?.id ?? test }),
  file,
});

/** One try, in the order as written, explained at the end; passing is not what it is for. */
const toPretest = ({ questions, ...value }: z.output<typeof pretestSchema>): Test => ({
  ...value,
  pools: [{ questions, count: questions.length }],
  passMark: 100,
  tries: 1,
  shuffle: false,
  feedback: 'end',
});

/** `questions` is a draw of all of them. */
function toTest({ questions, draw, ...value }: z.output<typeof testSchema>): Test {
  return { ...value, pools: questions ? [{ questions, count: questions.length }] : (draw ?? []) };
}
