import { makeId } from '../../../src/core/course/id.ts';
import type { Id } from '../../../src/core/course/id.ts';
import type { Progress } from '../../../src/core/progress/progress.ts';
import type { SavedDocument } from '../../../src/core/progress/suspend-data.ts';
import type { Attempt } from '../../../src/core/quiz/attempt.ts';
import { ALPHABET } from '../../../src/core/quiz/hash.ts';
import { drawQuestions, shuffled } from '../../../src/core/quiz/shuffle.ts';

/** The course of issue 4: 200 lessons, 300 questions, of which 20 at a time are drawn for a test. */
export const LARGEST: SavedDocument = {
  lessons: Array.from({ length: 200 }, (_, n) => makeId(`les-${n}-over-iets`)),
  questions: Array.from({ length: 300 }, (_, n) => makeId(`vraag-${n}`)),
  tests: [
    {
      id: makeId('eindtoets'),
      title: '',
      pools: [
        { questions: Array.from({ length: 60 }, (_, n) => makeId(`vraag-${n * 5}`)), count: 20 },
      ],
      passMark: 80,
      tries: 3,
      shuffle: true,
      feedback: 'end',
    },
  ],
};

/** Characters per packed answer: 60 % choice, 20 % matching and its like, 10 % marking, 10 % fill-in. */
const LENGTHS = [2, 2, 2, 2, 2, 2, 4, 4, 6, 0] as const;

const packedOf = (n: number, seed: number) =>
  shuffled([...ALPHABET], n + seed)
    .slice(0, LENGTHS[n % LENGTHS.length])
    .join('');

/** The dearest learner: every answer partly right, at the last try, in fractions that differ. */
function attempt(n: number): Attempt {
  const denominator = 2 + (n % 12);
  return {
    tries: 3,
    status: n % 2 ? 'judged' : 'shown',
    score: (1 + (n % (denominator - 1))) / denominator,
    response: packedOf(n, 1),
  };
}

export function everythingDone(document: SavedDocument = LARGEST, seed = 7): Progress {
  const numbered = document.questions.map((id, n) => [id, n] as const);
  const number = new Map<Id, number>(numbered);
  return {
    place: document.lessons[100],
    seen: new Set(document.lessons),
    known: new Set(),
    answers: new Map(numbered.map(([id, n]) => [id, attempt(n)])),
    tests: new Map(
      document.tests.map((test) => {
        const drawn = drawQuestions(test, seed);
        const answers = new Map(drawn.map((id) => [id, packedOf(number.get(id) ?? 0, 2)]));
        const scores = new Map(drawn.map((id, n) => [id, attempt(n).score]));
        const relearn = document.lessons.slice(10, 18);
        return [test.id, { phase: 'taking', tries: 2, seed, answers, scores, best: 70, relearn }];
      }),
    ),
  };
}
