import type { z } from 'zod';
import { acceptedSchema } from './schemas/accepted.ts';
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
import { wordsSchema } from './schemas/words.ts';

/** What an author can name, and refer to elsewhere. */
export const THINGS = [
  'lesson',
  'question',
  'test',
  'module',
  'path',
  'help',
  'bank',
  'guideline',
  'duty',
  'outcome',
  'source',
  'term',
  'news',
  'figure',
  'setting',
] as const;

export type Thing = (typeof THINGS)[number];

/** Paths into a document, `*` for every entry of a list, each with what stands there. */
type Paths = Readonly<Record<string, Thing>>;

export type DocumentType = {
  /** Where such files stand. */
  readonly glob: string;
  readonly schema: z.ZodType;
  /** Where an id is given. */
  readonly declares: Paths;
  /** Where an id is used that is given elsewhere. */
  readonly refers: Paths;
};

/** Every kind of file that authors write. */
export const DOCUMENTS = {
  organisation: {
    glob: 'content/organisatie.yaml',
    schema: organisationSchema,
    declares: {},
    refers: {},
  },
  accepted: {
    glob: 'content/akkoord.yaml',
    schema: acceptedSchema,
    declares: {},
    refers: {},
  },
  words: {
    glob: 'content/lange-woorden.yaml',
    schema: wordsSchema,
    declares: {},
    refers: {},
  },
  guidelines: {
    glob: 'content/guidelines.yaml',
    schema: guidelinesSchema,
    declares: { '*.id': 'guideline' },
    refers: { '*.source': 'source' },
  },
  duties: {
    glob: 'content/duties.yaml',
    schema: dutiesSchema,
    declares: { '*.id': 'duty' },
    refers: { '*.source': 'source', '*.guideline': 'guideline', '*.outcomes.*': 'outcome' },
  },
  outcomes: {
    glob: 'content/outcomes.yaml',
    schema: outcomesSchema,
    declares: { '*.id': 'outcome' },
    refers: {},
  },
  sources: {
    glob: 'content/sources.yaml',
    schema: sourcesSchema,
    declares: { '*.id': 'source' },
    refers: {},
  },
  news: {
    glob: 'content/nieuws/*.yaml',
    schema: newsSchema,
    declares: { id: 'news' },
    refers: { lesson: 'lesson', source: 'source' },
  },
  searchWords: {
    glob: 'content/zoekwoorden.yaml',
    schema: searchWordsSchema,
    declares: {},
    refers: { '*.lesson': 'lesson' },
  },
  term: {
    glob: 'content/begrippen/*.yaml',
    schema: termSchema,
    declares: { id: 'term' },
    refers: { source: 'source' },
  },
  figure: {
    glob: 'content/figures/*.yaml',
    schema: figureSchema,
    declares: { id: 'figure' },
    refers: {},
  },
  lesson: {
    glob: 'content/lessons/**/*.{md,mdx}',
    schema: lessonSchema,
    declares: { id: 'lesson' },
    refers: {
      'guidelines.*': 'guideline',
      'duties.*': 'duty',
      'outcomes.*': 'outcome',
      'sources.*': 'source',
    },
  },
  module: {
    glob: 'modules/*.yaml',
    schema: moduleSchema,
    declares: { id: 'module', 'pretest.id': 'test', 'test.id': 'test' },
    refers: {
      'lessons.*': 'lesson',
      'core.*': 'lesson',
      'pretest.questions.*': 'question',
      'test.questions.*': 'question',
      'test.draw.*.questions.*': 'question',
    },
  },
  path: {
    glob: 'modules/paden/*.yaml',
    schema: pathSchema,
    declares: { id: 'path' },
    refers: { 'steps.*.module': 'module' },
  },
  help: {
    glob: 'content/mag-dit.yaml',
    schema: helpSchema,
    declares: { id: 'help' },
    refers: { 'outcomes.*.guideline': 'guideline', 'outcomes.*.lesson': 'lesson' },
  },
  request: {
    glob: 'content/aanvraag.yaml',
    schema: requestSchema,
    declares: {},
    refers: {},
  },
  quiz: {
    glob: 'quizzes/*.yaml',
    schema: quizSchema,
    declares: { id: 'bank', 'questions.*.id': 'question' },
    refers: {
      'questions.*.lesson': 'lesson',
      'questions.*.guidelines.*': 'guideline',
      'questions.*.duties.*': 'duty',
      'questions.*.outcomes.*': 'outcome',
    },
  },
} as const satisfies Readonly<Record<string, DocumentType>>;

export type DocumentKind = keyof typeof DOCUMENTS;

const PATTERNS = Object.entries(DOCUMENTS).map(([kind, { glob }]) => ({
  kind,
  pattern: patternOf(glob),
}));

/** Undefined for a file that is no part of the course. */
export const kindOf = (file: string): DocumentKind | undefined =>
  PATTERNS.map(({ kind, pattern }) => (pattern.test(file) ? kind : undefined)).find(isKind);

const isKind = (kind: string | undefined): kind is DocumentKind =>
  kind !== undefined && kind in DOCUMENTS;

function patternOf(glob: string): RegExp {
  const parts: Readonly<Record<string, string>> = { '**/': '(?:.*/)?', '*': '[^/]*', '.': '\\.' };
  const braces = glob.replace(/\{(.*?)\}/, (_, names: string) => `(?:${names.replace(',', '|')})`);
  return new RegExp(`^${braces.replace(/\*\*\/|\*|\./g, (part) => parts[part] ?? part)}$`);
}
