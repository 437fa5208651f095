import type { Id } from '../course/id.ts';

/**
 * An answer in the terms that SCORM 1.2, SCORM 2004 and xAPI share; each standard writes it its own way.
 * @spec SCORM 2004 RTE 4.2.9, scorm.md 4.9
 */
export type Interaction =
  | { readonly type: 'true-false'; readonly response: boolean; readonly pattern: boolean }
  | {
      readonly type: 'choice';
      /** All options, in authored order: SCORM 1.2 writes the place as a letter. */
      readonly options: readonly Id[];
      readonly response: readonly Id[];
      readonly pattern: readonly Id[];
    };

/** One interaction as it is logged: who, when, how good. Times are the driver's to format. */
export type LoggedInteraction = {
  /** The question's id, and the try it belongs to. */
  readonly id: Id;
  readonly body: Interaction;
  /** 0 to 1. */
  readonly score: number;
  readonly weight: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Milliseconds between seeing and answering. */
  readonly latency: number;
  /** The prompt, for the standards that have room for it. */
  readonly description: string;
};
