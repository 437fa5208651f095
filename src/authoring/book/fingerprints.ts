import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BookItem } from '../../core/course/book.ts';
import type { Course, Lesson } from '../../core/course/course.ts';
import { clean } from '../files.ts';

/** Everything in the review book, in its order, each with the fingerprint of what a reader reads. */
export async function bookItems(root: string, course: Course): Promise<readonly BookItem[]> {
  const { lessons, questions, guidelines, terms, sources, news } = course;
  return [
    ...(await Promise.all(lessons.map((lesson) => lessonItem(root, course, lesson)))),
    ...questions.map(({ id, ask, key, guidelines, duties, outcomes }) =>
      item('question', id, ask.prompt, { ask, key, guidelines, duties, outcomes }),
    ),
    ...guidelines.map((it) => item('guideline', it.id, it.title, it)),
    ...terms.map((it) => item('term', it.id, it.term, it)),
    ...sources.map((it) => item('source', it.id, it.title, it)),
    ...helpItems(course),
    ...requestItems(course),
    ...news.map((it) => item('news', it.id, it.title, it)),
  ];
}

function helpItems({ help }: Course): readonly BookItem[] {
  if (!help) return [];
  const { id, title, lead, minutes, start, questions, outcomes } = help;
  return [
    item('help', id, title, { title, lead, minutes, start }),
    ...questions.map((it) => item('help-question', it.id, it.text, it)),
    ...outcomes.map((it) => item('help-outcome', it.id, it.title, it)),
  ];
}

function requestItems({ request }: Course): readonly BookItem[] {
  if (!request) return [];
  const { title, lead, sections } = request;
  return [
    item('request', 'aanvraag', title, { title, lead }),
    ...sections.map((it) => item('request-part', it.id, it.title, it)),
  ];
}

/** With the figures that it shows. Who signed the lesson changes none of its words. */
async function lessonItem(root: string, { figures }: Course, lesson: Lesson): Promise<BookItem> {
  const { id, title, lead, minutes, guidelines, duties, outcomes, sources, legal, file } = lesson;
  const facts = { title, lead, minutes, guidelines, duties, outcomes, sources, legal };
  const body = clean(await readFile(join(root, file), 'utf8')).replace(/^---\n[\s\S]*?\n---\n/, '');
  const shown = figures.filter((figure) => body.includes(`<Figuur id="${figure.id}"`));
  return item('lesson', id, title, { ...facts, body, shown });
}

const item = (kind: string, id: string, title: string, content: unknown): BookItem => ({
  key: `${kind}/${id}`,
  title,
  hash: createHash('sha256').update(normalised(content)).digest('hex').slice(0, 12),
});

/** White space and the order of fields change nothing for a reader. */
const normalised = (content: unknown): string =>
  JSON.stringify(content, (_, value: unknown) =>
    typeof value === 'string'
      ? value.replace(/\s+/g, ' ').trim()
      : typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value,
  );
