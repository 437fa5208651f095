import { describe, expect, test } from 'vitest';
import { loadCourse } from '../../../src/authoring/index.ts';
import {
  type DecisionHelp,
  helpPaths,
  MOST_HELP_QUESTIONS,
} from '../../../src/core/course/decision-help.ts';
import {
  goingRound,
  type HelpGraph,
  latestPlaces,
  unreachableParts,
} from '../../../src/core/course/help-graph.ts';
import { lessonsIn } from '../../../src/core/course/document.ts';
import { documentsOf, everyDocument } from '../../../src/core/course/documents.ts';
import { makeId } from '../../../src/core/course/id.ts';
import { GOOD } from '../../authoring/fixture-course.ts';

/** Each question by where its answers lead; what is no question is an outcome. */
function help(roads: Readonly<Record<string, string>>, start = 'a'): HelpGraph {
  const ids = new Set(Object.values(roads).flatMap((to) => to.split(' ')));
  return {
    start: makeId(start),
    questions: Object.entries(roads).map(([id, to]) => ({
      id: makeId(id),
      text: `Vraag ${id}`,
      answers: to
        .split(' ')
        .map((to, n) => ({ id: makeId(`n${n}`), text: `${n}`, to: makeId(to) })),
    })),
    outcomes: [...ids]
      .filter((id) => !(id in roads))
      .map((id) => ({
        id: makeId(id),
        verdict: 'yes',
        title: id,
        reason: id,
        guideline: makeId('g'),
        lesson: makeId('l'),
        ask: 'helpName',
      })),
  };
}

describe('the graph of a help', () => {
  test.each([
    ['a straight road', { a: 'b ja', b: 'ja nee' }, [], []],
    ['two roads that meet', { a: 'b c', b: 'd ja', c: 'd nee', d: 'ja nee' }, [], []],
    ['a question back to itself', { a: 'a ja' }, [], ['a']],
    ['a round of three', { a: 'b ja', b: 'c ja', c: 'a ja' }, [], ['a', 'b', 'c']],
    ['a round further on', { a: 'b ja', b: 'c ja', c: 'b ja' }, [], ['b', 'c']],
    ['a part that nothing leads to', { a: 'ja nee', z: 'ja weg' }, ['z', 'weg'], []],
  ])('%s', (_, roads, unreachable, round) => {
    expect(unreachableParts(help(roads))).toEqual(unreachable);
    expect(goingRound(help(roads))).toEqual(round);
  });

  test('a question has the place of the longest road to it', () => {
    const places = latestPlaces(help({ a: 'd b', b: 'c ja', c: 'd ja', d: 'ja nee' }));
    expect(Object.fromEntries(places)).toEqual({ a: 1, b: 2, c: 3, d: 4 });
  });
});

test('every road is told once, with its answers and its outcome', () => {
  const graph = help({ a: 'b nee', b: 'ja nee' });
  const paths = helpPaths({ ...graph, ...about, questions: graph.questions.map(explained) });
  expect(
    paths.map(({ steps, outcome }) => [...steps.map(({ answer }) => answer.id), outcome.id]),
  ).toEqual([
    ['n0', 'n0', 'ja'],
    ['n0', 'n1', 'nee'],
    ['n1', 'nee'],
  ]);
});

const about = { id: makeId('hulp'), title: 'Mag dit?', lead: '', minutes: 1, file: '' };
const explained = (question: HelpGraph['questions'][number]) => ({ ...question, explanation: '' });

test('to a learning platform the help is a document of one lesson, with a page of its own', async () => {
  const course = await loadCourse(GOOD);
  const document = documentsOf(course).at(-1);
  expect(document).toMatchObject({ id: 'mag-dit', route: 'mag-dit', tests: [], minutes: 1 });
  expect(document && lessonsIn(document).map(({ id }) => id)).toEqual(['mag-dit']);
  expect(everyDocument(course)).not.toContainEqual(document);
});

describe('the help that we ship', async () => {
  const { help: shipped } = await loadCourse('.');
  const paths = helpPaths(shipped as DecisionHelp);

  test('each path ends in at most five questions, and each question and outcome is on one', () => {
    expect(Math.max(...paths.map(({ steps }) => steps.length))).toBe(MOST_HELP_QUESTIONS);
    const met = new Set(paths.flatMap(({ steps }) => steps.map(({ question }) => question.id)));
    expect([...met].sort()).toEqual(shipped?.questions.map(({ id }) => id).sort());
    const ends = new Set(paths.map(({ outcome }) => outcome.id));
    expect([...ends].sort()).toEqual(shipped?.outcomes.map(({ id }) => id).sort());
  });

  test('yes only for who has a screened tool, enters nothing forbidden, checks and can explain', () => {
    const yes = paths.filter(({ outcome }) => outcome.verdict === 'yes');
    const given = yes.map(({ steps }) =>
      steps
        .slice(0, 4)
        .map(({ answer }) => answer.id)
        .join(' '),
    );
    expect(new Set(given)).toEqual(new Set(['geen ja ja ja']));
  });
});
