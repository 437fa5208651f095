import type { Test } from '../core/course/course.ts';
import type { Id } from '../core/course/id.ts';
import type { Ask, Key, QuestionKind } from '../core/quiz/question.ts';
import type { Rules } from '../core/quiz/rules.ts';
import type { Chosen } from '../tracking/port.ts';

/** The document that this launch is about, as its page tells it. */
export type SessionDocument = {
  readonly id: Id;
  readonly lessons: readonly Id[];
  readonly questions: readonly Id[];
  readonly tests: readonly Test[];
  /** Lessons and tests that are practice: they do not count. */
  readonly optional?: readonly Id[];
  /** Documents of the same site with some of its lessons: what this browser keeps of them counts here. */
  readonly related?: readonly Id[];
};

/** What HR chose when the package was made; on the site the defaults hold. */
export type SessionSettings = Omit<Chosen, 'package'> & {
  /** Name of the tracking driver. */
  readonly tracking: string;
  /** Identifier of the package: what waits in a browser belongs to one. */
  readonly package?: string;
  /** What is passed here: of the content, of the guidelines, and the day to which the law was checked. */
  readonly versions?: {
    readonly content: string;
    readonly guidelines: string;
    readonly law: string;
  };
};

/** A question as a page holds it: the key is fetched when it is first needed. */
export type LiveQuestion<K extends QuestionKind = QuestionKind> = {
  readonly ask: Ask<K>;
  readonly rules: Rules<K>;
  readonly key: () => Promise<Key<K>>;
};
