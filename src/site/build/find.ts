import { type Course, type Lesson, type NewsItem, TOOLS } from '../../core/course/course.ts';
import type { Id } from '../../core/course/id.ts';
import { pageOf } from './routes.ts';
import type { Entry, EntryKind, FindIndex } from '../find/entry.ts';

/** Over the whole course; addresses are seen from the root of the site. */
export function findInCourse(course: Course): FindIndex {
  const homeOf = (id: Id) => course.modules.find(({ lessons }) => lessons.includes(id));
  const addressOf = (id: Id) => {
    const home = homeOf(id);
    return home ? `${pageOf({ kind: 'module', id: home.id })}#${id}` : '';
  };
  const lessons = course.lessons.filter(tellsSomething);
  return {
    meanings: meaningsOf(course),
    entries: [
      ...lessons.map((lesson) => lessonEntry(course, lesson, homeOf(lesson.id)?.title)),
      ...toolsIn(course),
      ...othersIn(course, lessons),
      ...course.news.map(newsEntry),
    ].map((entry) => withHref(entry, addressOf)),
  };
}

/** Over the lessons of one document: whatever is found opens on that very page. */
export function findInLessons(course: Course, ids: readonly Id[]): FindIndex {
  const lessons = course.lessons.filter(({ id }) => ids.includes(id)).filter(tellsSomething);
  return {
    meanings: meaningsOf(course),
    entries: [
      ...lessons.map((lesson) => lessonEntry(course, lesson)),
      ...othersIn(course, lessons),
    ].map((entry) => withHref({ ...entry, page: undefined }, (id) => `#${id}`)),
  };
}

/** An entry with what it takes to find its address: a page of its own, or the lesson that tells it. */
type Placed = Omit<Entry, 'href'> & { readonly lesson?: Id; readonly page?: string };

const withHref = ({ lesson, page, ...entry }: Placed, hrefOf: (lesson: Id) => string): Entry => ({
  ...entry,
  href: page ?? (lesson ? hrefOf(lesson) : ''),
});

/** A lesson that is a test and nothing else has nothing to find. */
const tellsSomething = ({ tests, questions, terms }: Lesson) =>
  tests.length === 0 || questions.length > 0 || terms.length > 0;

function lessonEntry(course: Course, lesson: Lesson, where?: string): Placed {
  const { id, title, lead, sections } = lesson;
  const asked = lesson.questions.flatMap(
    (question) => course.questions.find((it) => it.id === question)?.ask ?? [],
  );
  const words = course.searchWords.filter((it) => it.lesson === id).flatMap(({ typed }) => typed);
  return {
    kind: 'lesson',
    title,
    where,
    lesson: id,
    parts: [
      ['', lead],
      ...sections.map(({ heading, text }) => [heading, text] as const),
      ...asked.map(({ situation, prompt }) => ['', [situation, prompt].join(' ').trim()] as const),
    ],
    words: words.length > 0 ? words.join(' ') : undefined,
  };
}

/** Terms, guidelines and sources, each where the first of these lessons tells it. */
function othersIn(course: Course, lessons: readonly Lesson[]): readonly Placed[] {
  const place = (kind: EntryKind, title: string, text: string, tells: (it: Lesson) => boolean) => {
    const lesson = lessons.find(tells);
    return lesson
      ? [{ kind, title, where: lesson.title, lesson: lesson.id, parts: [['', text]] as const }]
      : [];
  };
  return [
    ...course.terms.flatMap(({ id, term, definition }) =>
      place('term', term, definition, ({ terms }) => terms.includes(id)).map((it) => ({
        ...it,
        page: `begrippen/index.html#begrip-${id}`,
      })),
    ),
    ...course.guidelines.flatMap(({ id, title, text }) =>
      place('guideline', title, text, ({ guidelines }) => guidelines.includes(id)).map((it) => ({
        ...it,
        page: `richtlijnen/index.html#${id}`,
      })),
    ),
    ...course.sources.flatMap(({ id, title, part, supports }) =>
      place('source', part ? `${title}, ${part}` : title, supports, ({ sources }) =>
        sources.includes(id),
      ),
    ),
  ];
}

/** Help with the work itself, by its title and lead: whoever opens it reads the rest. */
function toolsIn({ help, request, searchWords }: Course): readonly Placed[] {
  const pages = { 'mag-dit': help, 'aanvraag-screening': request };
  return TOOLS.flatMap((tool) => {
    const page = pages[tool];
    if (!page) return [];
    const words = searchWords.filter(({ page }) => page === tool).flatMap(({ typed }) => typed);
    return {
      kind: 'tool',
      title: page.title,
      page: `${tool}/index.html`,
      parts: [['', page.lead]],
      words: words.length > 0 ? words.join(' ') : undefined,
    };
  });
}

const newsEntry = ({ id, title, text, work }: NewsItem): Placed => ({
  kind: 'news',
  title,
  page: `nieuw/index.html#${id}`,
  parts: [['', `${text} ${work}`]],
});

const meaningsOf = ({ searchWords }: Course): FindIndex['meanings'] =>
  Object.fromEntries(
    searchWords.flatMap(({ typed, means = [] }) =>
      means.length > 0 ? typed.map((word) => [word, means] as const) : [],
    ),
  );
