import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import {
  formatPlace,
  ISSUE_CODES,
  isError,
  type IssueCode,
  sentenceOf,
} from '../../src/authoring/issue.ts';
import { readCourse } from '../../src/authoring/read-course.ts';
import { SENTENCES } from '#text/issues.ts';
import { fixtureCourse, folderOf, GOOD } from './fixture-course.ts';

/** Each fixture course holds exactly this mistake, at this place. */
const MISTAKES = [
  ['file/encoding', 'content/lessons/twee/vierde.mdx:8:12'],
  ['file/unexpected', 'modules/drie.yml:1:1'],
  ['file/missing', 'content/organisatie.yaml:1:1'],
  ['yaml/syntax', 'modules/een.yaml:4:1'],
  ['yaml/colon', 'content/lessons/twee/vierde.mdx:4:7'],
  ['yaml/tab', 'modules/een.yaml:7:1'],
  ['yaml/indent', 'modules/een.yaml:8:1'],
  ['yaml/quote', 'content/figures/punten.yaml:4:10'],
  ['yaml/bracket', 'modules/een.yaml:6:1'],
  ['yaml/start', 'content/begrippen/prompt.yaml:3:13'],
  ['yaml/trailing', 'content/begrippen/prompt.yaml:3:27'],
  ['yaml/duplicate-key', 'content/begrippen/prompt.yaml:3:1'],
  ['yaml/empty', 'content/begrippen/leeg.yaml:1:1'],
  ['mdx/syntax', 'content/lessons/twee/vierde.mdx:8:14'],
  ['mdx/brace', 'content/lessons/twee/vierde.mdx:8:7'],
  ['mdx/less-than', 'content/lessons/twee/vierde.mdx:8:5'],
  ['mdx/unclosed', 'content/lessons/twee/vierde.mdx:8:1'],
  ['mdx/split', 'content/lessons/twee/vierde.mdx:8:1'],
  ['mdx/closing', 'content/lessons/twee/vierde.mdx:10:1'],
  ['mdx/comment', 'content/lessons/twee/vierde.mdx:10:1'],
  ['mdx/autolink', 'content/lessons/twee/vierde.mdx:8:9'],
  ['mdx/import', 'content/lessons/twee/vierde.mdx:8:1'],
  ['lesson/no-frontmatter', 'content/lessons/twee/vierde.mdx:1:1'],
  ['lesson/in-no-module', 'content/lessons/twee/vierde.mdx:2:5'],
  ['lesson/in-two-modules', 'modules/twee.yaml:5:26'],
  ['module/core-elsewhere', 'modules/een.yaml:12:16'],
  ['path/empty', 'modules/paden/pad.yaml:5:8'],
  ['path/nothing-required', 'modules/paden/pad.yaml:6:3'],
  ['path/module-twice', 'modules/paden/pad.yaml:7:13'],
  ['path/unknown-test', 'modules/paden/pad.yaml:7:7'],
  ['path/test-not-shown', 'modules/paden/pad.yaml:7:7'],
  ['path/no-core', 'modules/paden/pad.yaml:7:14'],
  ['path/pass-marks', 'modules/paden/pad.yaml:6:3'],
  ['path/too-long', 'modules/paden/pad.yaml:7:13'],
  ['lesson/too-long', 'content/lessons/twee/vierde.mdx:2:5'],
  ['lesson/minutes', 'content/lessons/twee/vierde.mdx:5:10'],
  ['readability/sentence', 'content/lessons/twee/vierde.mdx:8:9'],
  ['readability/long-word', 'content/lessons/twee/vierde.mdx:8:1'],
  ['readability/average', 'content/lessons/twee/vierde.mdx:1:1'],
  ['readability/douma', 'content/lessons/twee/vierde.mdx:1:1'],
  ['readability/passive', 'content/lessons/twee/vierde.mdx:24:1'],
  ['words/unused', 'content/lange-woorden.yaml:2:11'],
  ['schema/unknown-key', 'content/lessons/twee/vierde.mdx:5:1'],
  ['schema/missing', 'content/lessons/twee/vierde.mdx:2:1'],
  ['schema/not-text', 'content/organisatie.yaml:4:10'],
  ['schema/wrong-type', 'content/lessons/twee/vierde.mdx:6:13'],
  ['schema/wrong-value', 'quizzes/keuze.yaml:4:11'],
  ['schema/range', 'modules/twee.yaml:4:9'],
  ['schema/format', 'content/guidelines.yaml:5:9'],
  ['id/grammar', 'content/begrippen/prompt.yaml:4:9'],
  ['id/duplicate', 'modules/twee.yaml:7:7'],
  ['id/collision', 'modules/een.yaml:11:51'],
  ['reference/dangling', 'content/lessons/twee/vierde.mdx:8:13'],
  ['quiz/no-correct-option', 'quizzes/keuze.yaml:14:7'],
  ['quiz/too-many-correct', 'quizzes/keuze.yaml:14:7'],
  ['quiz/option-count', 'quizzes/keuze.yaml:14:7'],
  ['quiz/no-feedback', 'quizzes/keuze.yaml:18:9'],
  ['quiz/part-count', 'quizzes/stelling.yaml:8:12'],
  ['quiz/unknown-part', 'quizzes/stelling.yaml:13:44'],
  ['categorise/empty-group', 'quizzes/stelling.yaml:11:15'],
  ['fill-in/no-answer', 'quizzes/stelling.yaml:8:13'],
  ['fill-in/empty-answer', 'quizzes/stelling.yaml:8:21'],
  ['numeric/turned-around', 'quizzes/stelling.yaml:13:9'],
  ['numeric/overlap', 'quizzes/stelling.yaml:13:9'],
  ['scenario/choices-or-end', 'quizzes/stelling.yaml:15:15'],
  ['scenario/unreachable', 'quizzes/stelling.yaml:17:15'],
  ['scenario/never-ends', 'quizzes/stelling.yaml:15:13'],
  ['scenario/no-good-end', 'quizzes/stelling.yaml:10:7'],
  ['mark/none', 'quizzes/stelling.yaml:9:12'],
  ['mark/not-found', 'quizzes/stelling.yaml:10:28'],
  ['mark/overlap', 'quizzes/stelling.yaml:11:28'],
  ['mark/everything', 'quizzes/stelling.yaml:10:7'],
  ['screen-tool/points', 'quizzes/stelling.yaml:10:7'],
  ['screen-tool/decision', 'quizzes/stelling.yaml:14:26'],
  ['figure/unknown-part', 'content/figures/punten.yaml:6:9'],
  ['figure/part-twice', 'content/figures/punten.yaml:9:11'],
  ['figure/chances', 'content/figures/punten.yaml:8:3'],
  ['figure/order', 'content/figures/punten.yaml:7:13'],
  ['decision/backwards', 'content/figures/punten.yaml:7:47'],
  ['decision/unreachable', 'content/figures/punten.yaml:7:11'],
  ['help/unknown-part', 'content/mag-dit.yaml:11:35'],
  ['help/unreachable', 'content/mag-dit.yaml:20:9'],
  ['help/goes-round', 'content/mag-dit.yaml:7:9'],
  ['help/too-many-questions', 'content/mag-dit.yaml:32:9'],
  ['request/points', 'content/aanvraag.yaml:21:12'],
  ['request/options', 'content/aanvraag.yaml:18:15'],
  ['question/shown-twice', 'content/lessons/twee/vierde.mdx:8:8'],
  ['question/unused', 'quizzes/extra.yaml:3:9'],
  ['test/unreachable-pass-mark', 'modules/een.yaml:9:13'],
  ['test/draw-too-large', 'modules/twee.yaml:12:14'],
  ['test/questions-or-draw', 'modules/een.yaml:7:3'],
  ['test/unscored', 'modules/een.yaml:11:32'],
  ['test/question-twice', 'modules/een.yaml:11:32'],
  ['test/not-shown', 'modules/twee.yaml:7:7'],
  ['test/wrong-module', 'content/lessons/twee/vierde.mdx:8:8'],
  ['test/shown-twice', 'content/lessons/twee/vierde.mdx:8:8'],
  ['heading/level', 'content/lessons/twee/vierde.mdx:10:1'],
  ['link/broken', 'content/lessons/een/tweede.md:8:6'],
  ['image/missing', 'content/lessons/een/tweede.md:10:1'],
  ['image/no-alt', 'content/lessons/een/tweede.md:10:1'],
  ['image/external', 'content/lessons/een/tweede.md:10:1'],
  ['image/alt-and-decorative', 'content/lessons/twee/vierde.mdx:8:1'],
  ['media/missing', 'content/lessons/twee/vierde.mdx:8:11'],
  ['media/external', 'content/lessons/twee/vierde.mdx:8:11'],
  ['media/format', 'content/lessons/twee/vierde.mdx:8:11'],
  ['video/no-transcript', 'content/lessons/twee/vierde.mdx:8:1'],
  ['component/unknown', 'content/lessons/twee/vierde.mdx:8:1'],
  ['component/unknown-attribute', 'content/lessons/twee/vierde.mdx:8:8'],
  ['component/missing-id', 'content/lessons/twee/vierde.mdx:8:1'],
  ['component/missing-attribute', 'content/lessons/twee/vierde.mdx:8:1'],
  ['component/expression', 'content/lessons/twee/vierde.mdx:8:12'],
  ['component/in-markdown', 'content/lessons/een/tweede.md:12:1'],
  ['organisation/placeholder', 'content/organisatie.yaml:9:17'],
  ['search/means-or-lesson', 'content/zoekwoorden.yaml:3:3'],
  ['search/unknown-word', 'content/zoekwoorden.yaml:2:21'],
  ['akkoord/error', 'content/akkoord.yaml:1:9'],
  ['akkoord/unused', 'content/akkoord.yaml:1:9'],
  ['course/large', 'modules/twee.yaml:1:5'],
  ['coverage/not-taught', 'content/guidelines.yaml:1:7'],
  ['coverage/not-tested', 'content/guidelines.yaml:1:7'],
  ['course/too-large', 'modules/twee.yaml:1:5'],
] as const satisfies readonly (readonly [IssueCode, string])[];

const roots: string[] = [];
afterAll(() => Promise.all(roots.map((root) => rm(root, { recursive: true }))));

async function readFixture(name: string) {
  const root = await fixtureCourse(name);
  roots.push(root);
  return readCourse(root);
}

const told = ({ issues }: Awaited<ReturnType<typeof readCourse>>) =>
  issues.map((issue) => `${issue.code} at ${formatPlace(issue)}`);

/** English of the parsers below us, a stack trace, or a slot that nobody filled. */
const NOT_DUTCH =
  /\b(the|expected|invalid|must|unexpected|error|undefined|at \w+ \()|%\{|\[\[|\]\]/i;

/** The slots that a sentence cannot do without. */
const slotsOf = (code: IssueCode) =>
  [...SENTENCES[code].replace(/\[\[.*?\]\]/g, '').matchAll(/%\{(\w+)\}/g)].map(
    ([, slot]) => slot ?? '',
  );

test('the good course has nothing to tell', async () => {
  expect(told(await readCourse(GOOD))).toEqual([]);
});

describe('each mistake is told once, at its place, with nothing beside it', () => {
  test.each(MISTAKES)('%s at %s', async (code, place) => {
    const reading = await readFixture(folderOf(code));
    expect(told(reading)).toEqual([`${code} at ${place}`]);
    expect(reading.course === undefined).toBe(reading.issues.some(isError));
    for (const issue of reading.issues) {
      expect(sentenceOf(issue).length).toBeGreaterThan(40);
      expect(sentenceOf(issue)).not.toMatch(NOT_DUTCH);
      expect(slotsOf(issue.code).filter((slot) => !issue.params[slot])).toEqual([]);
    }
  });
});

test('every issue code has its fixture course', () => {
  expect(MISTAKES.map(([code]) => code).toSorted()).toEqual([...ISSUE_CODES].toSorted());
});

test('all mistakes of one file are told at once', async () => {
  expect(told(await readFixture('five-mistakes'))).toEqual([
    'yaml/colon at content/lessons/twee/vierde.mdx:3:8',
    'schema/unknown-key at content/lessons/twee/vierde.mdx:6:1',
    'mdx/brace at content/lessons/twee/vierde.mdx:9:7',
    'mdx/less-than at content/lessons/twee/vierde.mdx:9:19',
    'link/broken at content/lessons/twee/vierde.mdx:9:33',
    'reference/dangling at content/lessons/twee/vierde.mdx:11:8',
  ]);
});

test('a lesson that cannot be read may well show the question that stands nowhere else', async () => {
  const root = await fixtureCourse(folderOf('question/unused'));
  roots.push(root);
  await writeFile(join(root, 'content/lessons/twee/vierde.mdx'), 'Een les zonder gegevens.\n');
  expect(told(await readCourse(root))).toEqual([
    'lesson/no-frontmatter at content/lessons/twee/vierde.mdx:1:1',
  ]);
});
