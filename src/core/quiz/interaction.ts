import type { Id } from '../course/id.ts';

/**
 * An answer in the terms that SCORM 1.2, SCORM 2004 and xAPI share; each standard writes it its own way.
 * @spec SCORM 2004 RTE 4.2.9, scorm.md 4.9
 */
export type Interaction =
  | { readonly type: 'true-false'; readonly response: boolean; readonly pattern: boolean }
  | {
      readonly type: 'choice';
      /** All options, in authored order: SCORM 1.2 writes the place as a letter. At most 36. */
      readonly options: readonly Id[];
      readonly response: readonly Id[];
      readonly pattern: readonly Id[];
    }
  | {
      readonly type: 'matching';
      /** All of both sides, for their places. At most 35 sources and 36 targets. */
      readonly sources: readonly Id[];
      readonly targets: readonly Id[];
      readonly response: readonly Pair[];
      readonly pattern: readonly Pair[];
    }
  | {
      readonly type: 'sequencing';
      readonly response: readonly Id[];
      /** All steps, in the right order. At most 36. */
      readonly pattern: readonly Id[];
    }
  | {
      readonly type: 'fill-in';
      /** What the learner typed; absent when it was not kept. */
      readonly response?: string;
      /** Each is right. */
      readonly pattern: readonly string[];
    }
  | {
      readonly type: 'numeric';
      readonly response: number;
      readonly pattern: { readonly answer: number; readonly tolerance: number };
    }
  /** The place on the scale, from 1 to at most 35. Nothing is right, so there is no pattern. */
  | { readonly type: 'likert'; readonly response: number }
  | {
      readonly type: 'performance';
      readonly response: readonly Step[];
      /** One way to do it well. */
      readonly pattern: readonly Step[];
    };

export type Pair = readonly [source: Id, target: Id];

/** What was done, and where there was more than one way, how. */
export type Step = { readonly step: Id; readonly answer?: Id };

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
