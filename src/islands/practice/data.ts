import type { Practisable } from '../../core/practice/choose.ts';
import type { Ask, Key } from '../../core/quiz/question.ts';
import type { SessionDocument } from '../../session/index.ts';
import type { Elsewhere } from '../lesson-place.ts';

/** What there is to practise, and whose progress says what was missed. */
export type PracticeData = {
  /** Identifier of the course. */
  readonly course: string;
  /** Every question that can be judged, in the order of the course. */
  readonly asks: readonly Ask[];
  readonly questions: readonly Practisable[];
  readonly lessons: Elsewhere;
  readonly documents: readonly SessionDocument[];
};

/** Both are fetched when they are needed, and again after a failure. */
export type PracticeSource = {
  readonly data: () => Promise<PracticeData>;
  readonly keys: () => Promise<readonly Key[]>;
};
