import type { Test } from '../../src/core/course/course.ts';
import { makeId } from '../../src/core/course/id.ts';
import type { Ask, Key, QuestionKind } from '../../src/core/quiz/question.ts';

export const id = makeId;
export const ids = (...names: readonly string[]) => names.map(makeId);

export const testOf = (changes: Partial<Test> = {}): Test => ({
  id: id('toets'),
  title: 'Toets',
  pools: [{ questions: ids('q1', 'q2', 'q3', 'q4', 'q5'), count: 3 }],
  passMark: 80,
  tries: 2,
  shuffle: true,
  feedback: 'end',
  ...changes,
});

const base = {
  id: id('vraag'),
  prompt: 'Mag dit?',
  weight: 1,
  tries: 2,
  hints: [],
  lesson: id('les-1'),
};

/** A question of a kind with what is its own. */
export const askOf = <K extends QuestionKind>(kind: K, own: object): Ask<K> =>
  ({ ...base, kind, ...own }) as unknown as Ask<K>;

export const keyOf = <K extends QuestionKind>(kind: K, own: object): Key<K> =>
  ({ id: base.id, feedback: '', kind, ...own }) as unknown as Key<K>;

export const options = (...names: readonly string[]) => ({
  options: names.map((name) => ({ id: id(name), text: name })),
});
