import type { Test } from './course.ts';
import type { Id } from './id.ts';

/** Tests that ask only these questions: a path must not ask about lessons that it leaves out. */
export const narrowTests = (
  tests: readonly Test[],
  asked: ReadonlySet<Id>,
  path: Id,
): readonly Test[] => tests.map((test) => narrowed(test, asked, path));

/** The test that a lesson names, as these tests hold it: perhaps with a draw of its own. */
export const testOf = (tests: readonly Test[], id: Id): Test | undefined =>
  tests.find((test) => test.id === id || test.id.startsWith(`${id}--`));

/** Draws as many as before where there are as many; a test that has nothing left stays as it is. */
function narrowed(test: Test, asked: ReadonlySet<Id>, path: Id): Test {
  const pools = test.pools
    .map(({ questions, count }) => ({ questions: questions.filter((id) => asked.has(id)), count }))
    .filter(({ questions }) => questions.length > 0)
    .map(({ questions, count }) => ({ questions, count: Math.min(count, questions.length) }));
  if (pools.length === 0 || sizeOf(pools) === sizeOf(test.pools)) return test;
  // Another draw is another attempt: what was answered there is not what is asked here.
  return { ...test, id: `${test.id}--${path}` as Id, pools };
}

const sizeOf = (pools: Test['pools']): number => pools.flatMap(({ questions }) => questions).length;
