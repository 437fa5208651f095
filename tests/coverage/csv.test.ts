import { expect, test } from 'vitest';
import { loadCourse } from '../../src/authoring/load-course.ts';
import { toCsv } from '../../src/site/coverage/csv.ts';
import { coverageRows } from '../../src/site/coverage/rows.ts';
import { GOOD } from '../authoring/fixture-course.ts';

test.each([
  ['plain text', 'les', '"les"'],
  ['nothing', '', '""'],
  ['a quote', 'de "les"', '"de ""les"""'],
  ['the separator', 'een; twee', '"een; twee"'],
  ['a line end', 'een\ntwee', '"een\ntwee"'],
  ['an accent', 'geëvalueerd', '"geëvalueerd"'],
  ['a formula', '=1+1', `"'=1+1"`],
  ['a plus', '+31', `"'+31"`],
  ['a minus', '-1', `"'-1"`],
  ['a command', '@SUM(A1)', `"'@SUM(A1)"`],
  ['a tab before a formula', '\t=1', `"'\t=1"`],
  ['a formula further on', 'a=1', '"a=1"'],
])('a cell with %s opens as text', (_, text, cell) => {
  expect(toCsv([[text]])).toBe(`\uFEFF${cell}\r\n`);
});

test('rows end as Windows wants it, with semicolons between the cells', () => {
  expect(
    toCsv([
      ['a', 'b'],
      ['c', 'd'],
    ]),
  ).toBe('\uFEFF"a";"b"\r\n"c";"d"\r\n');
});

test('the table tells of everything what teaches and what tests it', async () => {
  const course = await loadCourse(GOOD);
  expect(coverageRows(course).slice(1)).toEqual([
    [
      'richtlijn',
      'vooraf',
      'Vraag het vooraf.',
      'De brief',
      'iedereen',
      '',
      '1',
      'De eerste les',
      '2',
      'keuze, meer',
      'gedekt',
    ],
    [
      'plicht',
      'zorgvuldig',
      'Kijk na wat AI je geeft.',
      'De brief',
      'iedereen',
      'A5',
      '1',
      'De eerste les',
      '2',
      'keuze, meer',
      'gedekt',
    ],
    [
      'leerdoel',
      'A5',
      'Je kunt een uitkomst toetsen.',
      '',
      'iedereen',
      '',
      '1',
      'De eerste les',
      '2',
      'keuze, meer',
      'gedekt',
    ],
    [
      'leerdoel',
      'C1',
      'Je kunt vaststellen of iets AI is.',
      '',
      'IT-screener, CISO of FG',
      '',
      '0',
      '',
      '0',
      '',
      'voor een rol',
    ],
  ]);
});

test('a gap is called a gap', async () => {
  const course = await loadCourse(GOOD);
  const gaps = coverageRows({ ...course, questions: [] }).filter((row) => row.at(-1) === 'gat');
  expect(gaps.map(([, id]) => id)).toEqual(['vooraf', 'zorgvuldig', 'A5']);
});

test('every row has a cell for each column', async () => {
  const [header = [], ...rows] = coverageRows(await loadCourse('.'));
  expect(rows.filter((row) => row.length !== header.length)).toEqual([]);
});
