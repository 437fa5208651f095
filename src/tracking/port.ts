import type { Id } from '../core/course/id.ts';
import type { Outcome, PassRule } from '../core/progress/outcome.ts';
import type { LoggedInteraction } from '../core/quiz/interaction.ts';

/** What a standard, or the browser alone, can do for a session. Every driver passes the same contract test. */
export type Tracker = {
  /**
   * Finds the learning platform and starts the session, before anything else. A platform that refused may
   * be asked again; one that began is not.
   */
  readonly open: () => Promise<Result<Launch, TrackerError>>;
  /** Writes what changed since the last save. Not kept by the platform before `commit`. */
  readonly save: (snapshot: Snapshot) => Result<void, TrackerError>;
  /**
   * Appends one answer. Also `ok` where the platform refused it, or a part of it, for good: that is dropped,
   * and stays to be read in `calls`, as asking again would keep all later answers waiting.
   */
  readonly log: (interaction: LoggedInteraction) => Result<void, TrackerError>;
  /**
   * Asks the platform to keep what was written. Where that takes a network the answer comes later; it is
   * not asked again before. Never rejects.
   */
  readonly commit: () => Answer | Promise<Answer>;
  /**
   * Ends the session: once, after which nothing is written any more and every command is a quiet `done`.
   * The page is going: nobody waits for an answer that comes later.
   */
  readonly close: (snapshot: Snapshot) => Answer | Promise<Answer>;
  /** An answer that an earlier launch reported may be logged again: the platform knows it by its id. */
  readonly knowsAgain?: true;
  /** The last calls to the platform, oldest first, for a support screen. */
  readonly calls?: () => readonly Call[];
  /** The object or the address of the platform that was found, for the same screen. */
  readonly platform?: () => object | string | undefined;
};

/** One call as the helpdesk may see it: who the learner is and what was answered are left out. */
export type Call = {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The method with its arguments, such as `LMSSetValue(cmi.core.exit, suspend)`. */
  readonly call: string;
  /** What came back, or what was thrown. */
  readonly answer: string;
};

/** What the platform knew when the learner opened the course. */
export type Launch = {
  readonly learner: { readonly id: string; readonly name: string };
  /** Only `normal` may write. @spec SCORM 1.2 RTE 3.4.2 cmi.core.lesson_mode */
  readonly mode: 'normal' | 'browse' | 'review';
  readonly entry: 'fresh' | 'resume';
  readonly location?: Id;
  /** As it was written, or empty. Holds the place too: not every platform has a `location`. */
  readonly suspendData: string;
  /** What is kept of documents with some of the same lessons, each as suspend data. Only in a browser. */
  readonly related?: readonly string[];
  /** The platform's own pass mark, 0 to 100: beats the authored one. */
  readonly mastery?: number;
  /** Where the platform wants the learner back. @spec cmi5 10.2.6 */
  readonly returnUrl?: string;
  /** Only where the page cannot know it: a package that shows the site's own page. */
  readonly chosen?: Chosen;
};

/** What HR chose when the package was made. */
export type Chosen = {
  readonly pass: PassRule;
  /** Percentage, instead of the pass mark of the tests. */
  readonly mastery?: number;
  readonly reportFailed: boolean;
  /** Which answers go to the learning platform. */
  readonly answers: 'none' | 'test' | 'all';
  /** The identifier of the package. */
  readonly package: string;
};

/** All that is reported, as facts; each driver finds the words. */
export type Snapshot = {
  readonly outcome: Outcome;
  /** 0 to 1. */
  readonly progress: number;
  readonly location?: Id;
  readonly suspendData: string;
  /** Milliseconds since the session began. */
  readonly sessionTime: number;
};

export type Result<T, E> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

type Answer = Result<void, TrackerError>;

export type TrackerError =
  | { readonly kind: 'no-lms' }
  | {
      readonly kind: 'lms-rejected' | 'lms-threw';
      /** The method and, for a Set or Get, the element. */
      readonly call: string;
      /** The platform's error number, "0" where it gave none. */
      readonly code: string;
      readonly diagnostic: string;
    }
  | { readonly kind: 'storage'; readonly cause: string };

/**
 * "No", and no error to go with it, when asked to keep what was written: some platforms say so although
 * they did keep it. Try again later and do not alarm the learner. @spec scorm.md 4.4
 */
export const mayHaveWorked = (error: TrackerError): boolean =>
  error.kind === 'lms-rejected' && error.code === '0' && /^(LMS)?Commit$/.test(error.call);

export const done: Result<void, never> = { ok: true, value: undefined };
export const failure = <E>(error: E): { readonly ok: false; readonly error: E } => ({
  ok: false,
  error,
});
