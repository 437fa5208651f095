import { expect, test } from 'vitest';
import { type BookItem, changesSince } from '../../../src/core/course/book.ts';

const item = (key: string, hash: string): BookItem => ({ key, title: `Over ${key}`, hash });

const then = [item('lesson/een', 'a'), item('question/twee', 'b'), item('term/drie', 'c')];

test.each([
  ['the same book', then, [], []],
  ['other words', [item('lesson/een', 'z'), ...then.slice(1)], [['lesson/een', 'changed']], []],
  ['one more', [...then, item('source/vier', 'd')], [['source/vier', 'new']], []],
  ['one less', then.slice(1), [], ['lesson/een']],
  ['another order', then.toReversed(), [], []],
  ['an empty book', [], [], ['lesson/een', 'question/twee', 'term/drie']],
])('since the kept version there is %s', (_, now, marked, removed) => {
  const changes = changesSince(then, now);
  expect([...changes.marked]).toEqual(marked);
  expect(changes.removed.map(({ key }) => key)).toEqual(removed);
});
