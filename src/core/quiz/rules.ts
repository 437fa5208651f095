import type { Interaction } from './interaction.ts';
import type { Ask, Key, QuestionKind, Response } from './question.ts';

/** What is true about one kind of question. One file per kind; no screen, no storage, no LMS. */
export type Rules<K extends QuestionKind> = {
  /** Whether there is anything to judge. */
  readonly isAnswered: (ask: Ask<K>, response: Response<K> | undefined) => response is Response<K>;
  readonly judge: (ask: Ask<K>, key: Key<K>, response: Response<K>) => Verdict;
  /** The response that scores 1: shown when the learner asks for the answer. */
  readonly solution: (ask: Ask<K>, key: Key<K>) => Response<K>;
  /**
   * The response in as few characters of the base64url alphabet as it takes, free of any text that the
   * learner typed. `unpack(ask, pack(ask, r))` is `r`, free text aside.
   */
  readonly pack: (ask: Ask<K>, response: Response<K>) => Packed;
  /** Undefined when the question has changed since, or the text is not ours. */
  readonly unpack: (ask: Ask<K>, packed: Packed) => Response<K> | undefined;
  /** What a learning platform is told of this answer. */
  readonly interaction: (ask: Ask<K>, key: Key<K>, response: Response<K>) => Interaction;
};

/** A response as characters of `A-Za-z0-9_-`: opaque to all but its own kind. */
export type Packed = string;

export type Verdict = {
  /** 0 to 1. */
  readonly score: number;
  /** What is said beside each part of the question, in the order of the screen. */
  readonly parts: readonly Part[];
};

export type Part = {
  /** An option, a sentence, a word: whatever the kind marks. */
  readonly target: Id;
  /** `missed`: should have been chosen and was not. */
  readonly state: 'right' | 'wrong' | 'missed';
  readonly feedback?: string;
};

type Id = import('../course/id.ts').Id;

/** How a verdict is called: in between is neither right nor wrong. */
export const grade = ({ score }: Verdict): 'correct' | 'partly' | 'incorrect' =>
  score >= 1 ? 'correct' : score > 0 ? 'partly' : 'incorrect';
