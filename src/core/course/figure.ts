import type { Id } from './id.ts';

type Drawn<Kind extends string> = {
  readonly id: Id;
  readonly kind: Kind;
  readonly title: string;
  readonly caption: string;
};

type Point = { readonly title: string; readonly text: string };

export type PointsFigure = Drawn<'points'> & { readonly items: readonly Point[] };

/** The chances of the next word, in percent. What they leave is of all other words. */
export type NextWordFigure = Drawn<'next-word'> & {
  readonly sentence: string;
  /** One of the words: the one that the model takes this time. */
  readonly chosen: string;
  readonly words: readonly {
    readonly word: string;
    readonly chance: number;
    readonly text: string;
  }[];
};

export type RiskGroupsFigure = Drawn<'risk-groups'> & {
  readonly groups: readonly {
    readonly title: string;
    readonly sign: 'stop' | 'gate' | 'open' | 'free';
    readonly rule: string;
    readonly examples: readonly string[];
  }[];
};

export type TimelineFigure = Drawn<'timeline'> & {
  /** From early to late; `date` is an ISO date. */
  readonly events: readonly { readonly date: string; readonly text: string }[];
};

/** The four points of the screening: always four. */
export type FourPointsFigure = Drawn<'four-points'> & { readonly points: readonly Point[] };

export type RoadFigure = Drawn<'road'> & {
  readonly steps: readonly (Point & {
    readonly who: 'you' | 'organisation';
    readonly when: string;
  })[];
};

export type Decision = {
  readonly questions: readonly {
    readonly id: Id;
    readonly text: string;
    /** A later question, or an end. */
    readonly ifYes: Id;
    readonly ifNo: Id;
  }[];
  readonly ends: readonly {
    readonly id: Id;
    readonly verdict: 'yes' | 'no' | 'ask';
    readonly text: string;
  }[];
};

/** It begins at the first question and only goes forward, so every road comes to an end. */
export type DecisionFigure = Drawn<'decision'> & Decision;

/** A figure that is drawn from data, so that its text and its picture are the same. */
export type Figure =
  | PointsFigure
  | NextWordFigure
  | RiskGroupsFigure
  | TimelineFigure
  | FourPointsFigure
  | RoadFigure
  | DecisionFigure;

export type FigureKind = Figure['kind'];
