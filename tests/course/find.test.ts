import { gzipSync } from 'node:zlib';
import { expect } from 'vitest';
import { findInCourse, findInLessons } from '../../src/site/build/find.ts';
import { makeSearch, type Hit } from '../../src/site/find/search.ts';
import { course, test } from './bar.ts';
import { QUESTIONS, TERMS } from './questions.ts';

const index = findInCourse(course);
const search = makeSearch(index);

const idOf = (hit: Hit | undefined) => hit?.entry.href.split('#')[1];

test('of sixty questions at least 55 find the right lesson first', () => {
  expect(QUESTIONS).toHaveLength(60);
  const missed = QUESTIONS.filter(
    ([question, lesson]) => idOf(search(question).hits[0]) !== lesson,
  );
  expect(missed.length, missed.map(([question]) => question).join('\n')).toBeLessThanOrEqual(5);
});

test('the right lesson is always among the first three', () => {
  const missed = QUESTIONS.filter(
    ([question, lesson]) => !search(question).hits.slice(0, 3).map(idOf).includes(lesson),
  );
  expect(missed).toEqual([]);
});

test.each(TERMS)(
  '“%s” is told first what it means, and then the lesson',
  (question, id, lesson) => {
    const { term, hits } = search(question);
    expect(idOf(term)).toBe(`begrip-${id}`);
    expect(hits.slice(0, 2).map(idOf)).toContain(lesson);
  },
);

/** What somebody wants to do, and the help that says whether and how. */
test.each([
  ['mag ik chatgpt gebruiken', 'mag-dit/index.html'],
  ['mag ik een verslag laten samenvatten', 'mag-dit/index.html'],
  ['is dit toegestaan', 'mag-dit/index.html'],
  ['screening aanvragen', 'aanvraag-screening/index.html'],
  ['nieuwe ai tool aanvragen', 'aanvraag-screening/index.html'],
])('“%s” offers the help for it too', (question, href) => {
  const tools = search(question).hits.filter(({ entry }) => entry.kind === 'tool');
  expect(tools[0]?.entry.href).toBe(href);
});

test.each(['phishing mail herkennen', 'hoe werkt een taalmodel', 'wat is een dpia'])(
  '“%s” asks for no such help',
  (question) => {
    expect(search(question).hits.filter(({ entry }) => entry.kind === 'tool')).toEqual([]);
  },
);

test('news is found, on its own place of the page', () => {
  const [found] = search('nieuwe verboden artikel 5').hits.filter(
    ({ entry }) => entry.kind === 'news',
  );
  expect(found?.entry.href).toBe('nieuw/index.html#twee-nieuwe-verboden');
});

test('every lesson that tells something is among the first three for its own title', () => {
  const lessons = index.entries.filter(({ kind }) => kind === 'lesson');
  expect(lessons.length).toBeGreaterThan(30);
  const missed = lessons.filter((entry) =>
    search(entry.title)
      .hits.slice(0, 3)
      .every((hit) => hit.entry !== entry),
  );
  expect(missed.map(({ title }) => title)).toEqual([]);
});

test('the index of the whole course is ≤ 60 kB', () => {
  expect(gzipSync(JSON.stringify(index), { level: 9 }).length).toBeLessThanOrEqual(60_000);
});

test('the index of a document holds its own lessons and nothing that leads out of it', () => {
  for (const { lessons } of course.modules) {
    const { entries } = findInLessons(course, lessons);
    expect(entries.filter(({ href }) => !lessons.some((id) => href === `#${id}`))).toEqual([]);
  }
});
