import type { Question } from '../quiz/question.ts';
import type { DecisionHelp } from './decision-help.ts';
import type { Figure } from './figure.ts';
import type { Id } from './id.ts';
import type { ScreeningRequest } from './screening-request.ts';

/** The whole authored course, valid: every reference resolves. Only `authoring` makes one. */
export type Course = {
  readonly organisation: Organisation;
  readonly guidelines: readonly Guideline[];
  readonly duties: readonly Duty[];
  readonly outcomes: readonly Outcome[];
  readonly sources: readonly Source[];
  readonly terms: readonly Term[];
  readonly news: readonly NewsItem[];
  readonly searchWords: readonly SearchWords[];
  readonly figures: readonly Figure[];
  readonly lessons: readonly Lesson[];
  readonly questions: readonly Question[];
  readonly modules: readonly Module[];
  readonly paths: readonly Path[];
  /** "Mag dit?": an organisation may do without. */
  readonly help?: DecisionHelp;
  /** So it may without a form of its own for a screening. */
  readonly request?: ScreeningRequest;
};

/** What only the organisation can know. A value that is still an example is listed in `placeholders`. */
export type Organisation = {
  readonly name: string;
  readonly course: string;
  /** Dotted and lower case, such as `nl.hltsamen.ai-geletterdheid`: the stem of every package identifier. */
  readonly identifier: string;
  readonly version: string;
  readonly lawCheckedOn: string;
  readonly sourcesReadUntil: string;
  readonly helpName: string;
  readonly helpEmail: string;
  readonly reportingPoint: string;
  readonly approvedTools: string;
  readonly guidelinesPlace: string;
  readonly screeningDesk: string;
  readonly lmsUrl: string;
  /** Where this site stands, without a slash at the end. */
  readonly siteUrl: string;
  /** Origins of learning platforms that may show the site in a frame; mostly none. */
  readonly lmsOrigins: readonly string[];
  /** The address of the statement in the government's register. */
  readonly accessibilityStatement?: string | undefined;
  /** Where the repository is edited in a browser; `{file}` stands for the path of the file. */
  readonly editUrl: string;
  /** Names of the settings above that still hold an example. */
  readonly placeholders: readonly string[];
  /** Every setting above by its name, for `<Instelling id>`. */
  readonly settings: Readonly<Record<string, string>>;
};

export type Guideline = {
  readonly id: Id;
  readonly title: string;
  /** The rule in the words of the source. */
  readonly text: string;
  readonly version: string;
  /** ISO date. */
  readonly date: string;
  readonly source: Id;
};

/** What the law, another frame or a guideline asks, and of whom. */
export type Duty = {
  readonly id: Id;
  readonly text: string;
  readonly kind: 'ai-verordening' | 'nederlands-recht' | 'richtlijn';
  readonly source: Id;
  /** The guideline that says the same: what names that guideline, names this duty. */
  readonly guideline?: Id;
  readonly for: readonly Audience[];
  /** Whoever masters these, can do this duty. */
  readonly outcomes: readonly Id[];
};

/** For whom a duty or an outcome is meant: `alle` is every employee, the rest is a role. */
export type Audience = (typeof AUDIENCES)[number];

export const AUDIENCES = ['alle', 'leidinggevende', 'screener', 'inkoper', 'beleid'] as const;

/** What somebody can do afterwards: "after this course you can ...". */
export type Outcome = {
  readonly id: Id;
  readonly text: string;
  readonly for: Audience;
};

/** A text that backs a legal or factual sentence. */
export type Source = {
  readonly id: Id;
  readonly title: string;
  readonly part?: string;
  readonly url?: string;
  /** ISO date on which the source was read. */
  readonly read: string;
  readonly supports: string;
};

export type Term = {
  readonly id: Id;
  readonly term: string;
  readonly definition: string;
  readonly source?: Id;
};

/** A change in guidelines or law. */
export type NewsItem = {
  readonly id: Id;
  /** ISO date of the message. */
  readonly date: string;
  /** ISO date from which the change holds. */
  readonly from?: string;
  readonly kind: 'guideline' | 'law';
  readonly title: string;
  readonly text: string;
  /** What it means for a colleague's work. */
  readonly work: string;
  readonly lesson: Id;
  readonly source: Id;
};

/** What people type who look for something that the lessons call otherwise: other words, a lesson, or a help. */
export type SearchWords = {
  readonly typed: readonly string[];
  readonly means?: readonly string[];
  readonly lesson?: Id;
  readonly page?: Tool;
};

/** Pages that help with the work itself; a course may do without. */
export const TOOLS = ['mag-dit', 'aanvraag-screening'] as const;
export type Tool = (typeof TOOLS)[number];

export type Lesson = {
  readonly id: Id;
  readonly title: string;
  /** One or two sentences under the title. */
  readonly lead: string;
  readonly minutes: number;
  readonly guidelines: readonly Id[];
  /** Duties that it teaches. */
  readonly duties: readonly Id[];
  /** Outcomes that it teaches and that follow from none of its duties. */
  readonly outcomes: readonly Id[];
  readonly sources: readonly Id[];
  /** Shows the block with the date on which the law was checked. */
  readonly legal: boolean;
  /** Questions shown inside the lesson, in order. */
  readonly questions: readonly Id[];
  /** Tests taken inside the lesson, in order. */
  readonly tests: readonly Id[];
  /** Who vouches for the text. None is invented: nobody yet is an empty list. */
  readonly reviews: readonly Review[];
  /** Terms that it explains. */
  readonly terms: readonly Id[];
  /** Its words, figures and settings filled in; the first section may have no heading. */
  readonly sections: readonly Section[];
  /** Path from the root of the project. */
  readonly file: string;
};

export type Review = {
  readonly name: string;
  readonly role: (typeof REVIEWERS)[number];
  /** ISO date. */
  readonly date: string;
  /** The version of the course that was read. */
  readonly version?: string;
};

export const REVIEWERS = ['jurist', 'FG', 'CISO', 'trainer', 'collega'] as const;

/** Whether a lawyer or the data protection officer signed; a colleague's look is no sign-off. */
export const isSignedOff = (reviews: readonly Pick<Review, 'role'>[]): boolean =>
  reviews.some(({ role }) => role === 'jurist' || role === 'FG');

export type Section = { readonly heading: string; readonly text: string };

export type Module = {
  readonly id: Id;
  readonly title: string;
  readonly summary: string;
  /** Which flower of the bulb field: 1 to 6. */
  readonly flower: number;
  readonly lessons: readonly Id[];
  /** Those of the lessons that everyone needs: a learning path may ask for these only. */
  readonly core: readonly Id[];
  /** Comes before the lessons: what it shows to be known need not be read. */
  readonly pretest?: Test;
  readonly test?: Test;
  readonly file: string;
};

/** A road through several modules, for one kind of colleague. */
export type Path = {
  readonly id: Id;
  readonly title: string;
  readonly summary: string;
  /** For whom it is, in words. */
  readonly role: string;
  readonly steps: readonly Step[];
  /** The one test that decides; without it every test of the required steps does. */
  readonly test?: Id;
  /** What the required lessons may take together, tests included. */
  readonly maxMinutes?: number;
  readonly file: string;
};

/** A module as far as a path goes through it. */
export type Step = {
  readonly module: Id;
  readonly lessons: 'all' | 'core';
  readonly required: boolean;
};

export type Test = {
  readonly id: Id;
  readonly title: string;
  /** Each try draws `count` questions from each pool. */
  readonly pools: readonly { readonly questions: readonly Id[]; readonly count: number }[];
  /** Percentage of the points, 1 to 100. */
  readonly passMark: number;
  /** Tries before the learner is sent back to the missed lessons. */
  readonly tries: number;
  readonly shuffle: boolean;
  /** Explanations after each question, or only when the test is handed in. */
  readonly feedback: 'question' | 'end';
  /**
   * Makes this a pre-test: a lesson is known from this percentage of the points of the questions about
   * it. A pre-test has one try, and says nothing about the outcome.
   */
  readonly knownAt?: number;
};
