import { type Id, makeId } from '../../core/course/id.ts';
import type { Question, QuestionKind, Response } from '../../core/quiz/question.ts';
import { samples as texts } from '#text/gallery.ts';

/** A question of one kind, and an answer for each state that does not follow from its key. */
export type Sample<K extends QuestionKind> = {
  readonly question: Question<K>;
  readonly wrong: Response<K>;
  /** Absent where an answer is right or wrong, and nothing between. */
  readonly partly?: Response<K>;
};

export const id = makeId;
export const ids = (...names: readonly string[]): readonly Id[] => names.map(makeId);

export const named = (all: Readonly<Record<string, string>>) =>
  Object.entries(all).map(([name, text]) => ({ id: id(name), text }));

/** Pairs as they are read: from this, to that. */
export const pairs = (all: Readonly<Record<string, string>>): Readonly<Record<string, Id>> =>
  Object.fromEntries(Object.entries(all).map(([from, to]) => [from, id(to)]));

type Words = { readonly situation?: string; readonly prompt: string; readonly feedback: string };

/** What every question of the gallery has, with the words of its kind. */
export const base = <K extends QuestionKind>(kind: K) => {
  const { situation, prompt, feedback }: Words = texts[kind];
  const shared = { id: id(kind), kind };
  return {
    ask: { ...shared, situation, prompt, weight: 1, tries: 2, hints: [], lesson: id('les') },
    key: { ...shared, feedback },
    rest: { id: id(kind), guidelines: [], file: '' },
  };
};
