import { expect, test } from 'vitest';
import { coverageOf, isTaught, isTested } from '../../../src/core/course/coverage.ts';
import { loadCourse } from '../../../src/authoring/load-course.ts';
import { GOOD } from '../../authoring/fixture-course.ts';
import { makeId } from '../../../src/core/course/id.ts';

const good = await loadCourse(GOOD);
const [duty] = good.duties;
const [guideline] = good.guidelines;
const [outcome] = good.outcomes;
if (!duty || !guideline || !outcome) throw new Error('The good course has one of each');

const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

const bare = {
  ...good,
  lessons: good.lessons.map((lesson) => ({ ...lesson, guidelines: [], duties: [], outcomes: [] })),
  questions: good.questions.map((question) => ({ ...question, guidelines: [], duties: [] })),
};

const teaching = (claims: object) => ({
  ...bare,
  lessons: bare.lessons.map((lesson, n) => (n === 0 ? { ...lesson, ...claims } : lesson)),
});

test.each([
  ['a duty that it names', { duties: [duty.id] }, [], ['eerste'], ['eerste']],
  ['a guideline alone', { guidelines: [guideline.id] }, ['eerste'], [], []],
  ['an outcome alone', { outcomes: [outcome.id] }, [], [], ['eerste']],
  ['nothing', {}, [], [], []],
])('a lesson covers %s, and what follows from it', (_, claims, guidelines, duties, outcomes) => {
  const covered = coverageOf(teaching(claims));
  expect(covered.guidelines.map(({ lessons }) => idsOf(lessons))).toEqual([guidelines]);
  expect(covered.duties.map(({ lessons }) => idsOf(lessons))).toEqual([duties]);
  expect(covered.outcomes.map(({ lessons }) => idsOf(lessons))).toEqual([outcomes, []]);
});

test('what names a guideline, names the duty that says the same', () => {
  const same = {
    ...teaching({ guidelines: [guideline.id] }),
    duties: [{ ...duty, guideline: guideline.id }],
  };
  expect(coverageOf(same).duties.map(({ lessons }) => idsOf(lessons))).toEqual([['eerste']]);
});

test('what is for a role only, is not for everybody', () => {
  const forRole = { ...good, duties: [{ ...duty, for: ['screener' as const] }] };
  expect(coverageOf(forRole).duties.map(({ forAll }) => forAll)).toEqual([false]);
  expect(coverageOf(good).outcomes.map(({ forAll }) => forAll)).toEqual([true, false]);
});

test('one lesson is enough, and one question is not', () => {
  const one = { ...good, questions: good.questions.filter(({ id }) => id === makeId('keuze')) };
  const [covered] = coverageOf(one).duties;
  expect(covered && [isTaught(covered), isTested(covered)]).toEqual([true, false]);
});
