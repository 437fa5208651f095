import * as fc from 'fast-check';
import type { Id } from '../../../src/core/course/id.ts';
import type { Progress } from '../../../src/core/progress/progress.ts';
import type { SavedDocument } from '../../../src/core/progress/suspend-data.ts';
import type { Attempt } from '../../../src/core/quiz/attempt.ts';
import type { TestAttempt } from '../../../src/core/quiz/test-attempt.ts';
import { id, testOf } from '../facts.ts';

export const documentOf = (lessons: number, questions: number): SavedDocument => {
  const all = Array.from({ length: questions }, (_, n) => id(`vraag-${n}`));
  return {
    lessons: Array.from({ length: lessons }, (_, n) => id(`les-${n}`)),
    questions: all,
    tests: [testOf({ pools: [{ questions: all, count: Math.min(10, questions) }] })],
  };
};

const packed = fc.stringMatching(/^[\w-]{0,8}$/);

const score = fc
  .tuple(fc.integer({ min: 1, max: 14 }), fc.nat({ max: 14 }))
  .map(([d, n]) => Math.min(n, d) / d);

const attempt: fc.Arbitrary<Attempt> = fc.record(
  {
    tries: fc.nat({ max: 1000 }),
    status: fc.constantFrom('open', 'judged', 'right', 'shown'),
    score,
    response: packed,
  },
  { requiredKeys: ['tries', 'status', 'score'] },
);

const mapOf = <T>(ids: readonly Id[], value: fc.Arbitrary<T>): fc.Arbitrary<ReadonlyMap<Id, T>> =>
  fc
    .subarray([...ids])
    .chain((some) => fc.tuple(...some.map((name) => value.map((each): [Id, T] => [name, each]))))
    .map((entries) => new Map(entries));

const testAttempt = ({ lessons, questions }: SavedDocument): fc.Arbitrary<TestAttempt> =>
  fc.record(
    {
      phase: fc.constantFrom('ready', 'taking', 'done'),
      tries: fc.nat({ max: 20 }),
      seed: fc.integer({ min: 0, max: 0xffffffff }),
      answers: mapOf(questions, packed),
      scores: mapOf(questions, score),
      best: fc.integer({ min: 0, max: 100 }),
      relearn: fc.shuffledSubarray([...lessons]),
    },
    { requiredKeys: ['phase', 'tries', 'seed', 'answers', 'scores', 'relearn'] },
  );

export const anyProgress = (document: SavedDocument): fc.Arbitrary<Progress> =>
  fc
    .record(
      {
        place: fc.constantFrom(...document.lessons),
        seen: fc.subarray([...document.lessons]).map((some) => new Set(some)),
        answers: mapOf(document.questions, attempt),
        tests: mapOf(
          document.tests.map(({ id: name }) => name),
          testAttempt(document),
        ),
      },
      { requiredKeys: ['seen', 'answers', 'tests'] },
    )
    .chain((progress) =>
      // What was read is no longer known only.
      fc
        .subarray(document.lessons.filter((lesson) => !progress.seen.has(lesson)))
        .map((some) => ({ ...progress, known: new Set(some) })),
    );
