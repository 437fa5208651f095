import type { Id } from '../course/id.ts';
import type { Fault } from './check-answer.ts';
import type { Interaction } from './interaction.ts';
import type { AskBase, KeyBase, Kinds, QuestionKind } from './question.ts';
import type { Why } from './safe-prompt.ts';

/** The three shapes of a kind. A kind that is not scored, or never reported, says so in its type. */
export type Shape = {
  readonly ask: object;
  readonly key: object;
  readonly response: unknown;
  readonly scored?: false;
  readonly reported?: false;
};

/**
 * What is true about a kind of this shape. One file per kind; no screen, no storage, no LMS.
 * For a union of shapes, whatever holds for one of them may be met.
 */
export type RulesFor<S extends Shape> = {
  /** False: weighs nothing in a test, and is noted rather than judged. */
  readonly scored: S extends { readonly scored: false } ? false : true;
  /** Whether there is anything to judge. */
  readonly isAnswered: (
    ask: AskFor<S>,
    response: S['response'] | undefined,
  ) => response is S['response'];
  readonly judge: (ask: AskFor<S>, key: KeyFor<S>, response: S['response']) => VerdictFor<S>;
  /** A response that scores 1: shown when the learner asks for the answer. */
  readonly solution: (ask: AskFor<S>, key: KeyFor<S>) => S['response'];
  /**
   * The response in as few characters of the base64url alphabet as it takes, free of any text that the
   * learner typed. `unpack(ask, pack(ask, r))` is `r`, free text aside.
   */
  readonly pack: (ask: AskFor<S>, response: S['response']) => Packed;
  /** Undefined when the question has changed since, or the text is not ours. */
  readonly unpack: (ask: AskFor<S>, packed: Packed) => S['response'] | undefined;
  /** What a learning platform is told of this answer; undefined when that is nothing. */
  readonly interaction: (
    ask: AskFor<S>,
    key: KeyFor<S>,
    response: S['response'],
  ) => S extends { readonly reported: false } ? undefined : Interaction;
};

export type Rules<K extends QuestionKind> = RulesFor<Kinds[K]>;

type AskFor<S extends Shape> = AskBase & S['ask'];
type KeyFor<S extends Shape> = KeyBase & S['key'];

/** A response as characters of `A-Za-z0-9_-`: opaque to all but its own kind. */
export type Packed = string;

type VerdictFor<S extends Shape> = S extends { readonly scored: false } ? Noted : Scored;

export type Verdict = VerdictFor<Kinds[QuestionKind]>;

export type Scored = {
  /** 0 to 1. */
  readonly score: number;
  /** What is said beside each part of the question, in the order of the screen. */
  readonly parts: readonly Part[];
  /** Something about the answer as a whole that the learner should know. */
  readonly note?: Note;
  readonly noted?: undefined;
};

/** There is no wrong: an answer is as good as done, hence the 1. */
export type Noted = {
  readonly score: 1;
  readonly parts: readonly Part[];
  readonly note?: undefined;
  readonly noted: true;
};

export type Part = {
  /** An option, a sentence, a word: whatever the kind marks. */
  readonly target: Id;
  /** `missed`: should have been chosen and was not. */
  readonly state: 'right' | 'wrong' | 'missed';
  readonly feedback?: string;
  /** What ails this sentence of an AI's answer. */
  readonly fault?: Fault;
  /** What makes this word of a prompt unsafe. */
  readonly why?: Why;
};

/** `typo`: taken as `accepted`, which is how it is written. */
export type Note = { readonly code: 'typo'; readonly accepted: string };

export type Grade = 'correct' | 'partly' | 'incorrect';

/** How a verdict is called: in between is neither right nor wrong. */
export function grade(verdict: Scored): Grade;
export function grade(verdict: Scored | Noted): Grade | 'noted';
export function grade({ score, noted }: Scored | Noted): Grade | 'noted' {
  if (noted) return 'noted';
  return score >= 1 ? 'correct' : score > 0 ? 'partly' : 'incorrect';
}
