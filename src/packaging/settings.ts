import type { Id } from '../core/course/id.ts';

export const STANDARDS = ['scorm12', 'scorm2004-3', 'scorm2004-4', 'cmi5'] as const;
export const PASS_RULES = ['lessons', 'test', 'both'] as const;
export const ANSWERS = ['none', 'test', 'all'] as const;
export const ATTEMPTS = ['open', 'new'] as const;
export const ARRANGEMENTS = ['one', 'several'] as const;
export const LANGUAGES = ['nl'] as const;

export type Standard = (typeof STANDARDS)[number];
/** What has to be done to pass: see every lesson, pass the test, or both. */
export type PassRule = (typeof PASS_RULES)[number];
/** Whose answers go along to the LMS. */
export type Answers = (typeof ANSWERS)[number];
/** What a passed course gives at the next launch: the same attempt again, or a blank one. */
export type Attempts = (typeof ATTEMPTS)[number];
/** A learning path as one SCO, or as one per step. */
export type Arrangement = (typeof ARRANGEMENTS)[number];
/** Of the interface and the content: all there is, for now. */
export type Language = (typeof LANGUAGES)[number];

/** What HR may choose, as anybody wrote it down; `makePlan` says whether it can be made. */
export type PackageSettings = {
  /** A module or a learning path: a package holds one. */
  readonly documents: readonly Id[];
  readonly standard: Standard;
  readonly pass: PassRule;
  /** Percentage, instead of the pass mark of the module. */
  readonly mastery?: number;
  readonly answers: Answers;
  /** Otherwise a failed test stays `incomplete`: some LMSs shut a failed course. */
  readonly reportFailed: boolean;
  /** Only SCORM 2004 leaves this to the course. @spec scorm.md 4.6 */
  readonly attempts: Attempts;
  readonly as: Arrangement;
  readonly lang: Language;
  /** Refuses a package that still holds example data of the organisation. */
  readonly strict: boolean;
  /** Makes a thin package: the root of the site that the course is shown from, ended by a slash. */
  readonly hosted?: string;
  /** Only with `hosted`: the platforms it is for. Absent: all that the site knows. */
  readonly origins?: readonly string[];
};

export const defaultSettings: Omit<PackageSettings, 'documents'> = {
  standard: 'scorm12',
  pass: 'both',
  // Answers are personal data: they stay with the learner unless HR asks for them.
  answers: 'none',
  reportFailed: false,
  // What was passed can be looked at again.
  attempts: 'open',
  as: 'one',
  lang: 'nl',
  strict: false,
};
