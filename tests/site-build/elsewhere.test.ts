import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCourse } from '../../src/authoring/index.ts';
import { questionsIn } from '../../src/core/course/document.ts';
import { everyDocument } from '../../src/core/course/documents.ts';
import { elsewhere } from '../../src/site/build/documents.ts';
import { pageOf } from '../../src/site/build/routes.ts';

const course = await loadCourse(join(import.meta.dirname, '../fixtures/kinds'));

const told = (id: string) => {
  const document = everyDocument(course).find((it) => it.id === id);
  if (!document) throw new Error(`No document ${id}`);
  const asks = questionsIn(course, document).map(({ ask }) => ask);
  const places = Object.entries(elsewhere(course, document, asks));
  return { page: pageOf(document), places: places.map(([lesson, { href }]) => [lesson, href]) };
};

test.each([
  ['slot', 'modules/slot/index.html', '../meteen/index.html#uitleg'],
  ['rondje', 'paden/rondje/index.html', '../../modules/meteen/index.html#uitleg'],
])('in %s only the lesson that it does not hold is elsewhere', (id, page, href) => {
  expect(told(id)).toEqual({ page, places: [['uitleg', href]] });
});

test.each([
  ['rondje--meting', 'paden/rondje/meting/index.html'],
  ['rondje--soorten', 'paden/rondje/soorten/index.html'],
])('the step %s has a page under its path, with nothing elsewhere', (id, page) => {
  expect(told(id)).toEqual({ page, places: [] });
});
