import type { Id } from '../../core/course/id.ts';
import type { Fingerprinted, Review } from '../build.ts';
import type { Plan, Sco } from '../plan.ts';
import type { Answers, Arrangement, Attempts, PassRule, Standard } from '../settings.ts';
import type { ContentDigest } from './digest.ts';

/**
 * What HR files as evidence of what was taught: `receipt.json` in every package. It holds no date of
 * making, because the same content is the same package on any day.
 */
export type Receipt = {
  /** Of this shape; a reader of another one says so. */
  readonly format: 1;
  readonly organisation: string;
  readonly course: string;
  readonly version: string;
  readonly guidelines: string;
  /** ISO date. */
  readonly lawCheckedOn: string;
  readonly identifier: string;
  readonly title: string;
  readonly standard: Standard;
  readonly answers: Answers;
  readonly reportFailed: boolean;
  /** Absent where the standard leaves it to the LMS. */
  readonly attempts?: Attempts;
  readonly as: Arrangement;
  /** Only of a thin package: the site has the content, and may have a later version by now. */
  readonly hosted?: { readonly site: string; readonly origins: readonly string[] };
  readonly documents: readonly ReceiptDocument[];
  /** Settings of content/organisatie.yaml that still hold an example. */
  readonly placeholders: readonly string[];
  /** Everything in the package but the manifest, the schemas and the receipt itself. */
  readonly content: ContentDigest;
};

/** One that the LMS starts and keeps results of. */
export type ReceiptDocument = {
  /** By which the LMS finds the results again. */
  readonly item: string;
  readonly id: Id;
  readonly title: string;
  readonly minutes: number;
  /** Whether the package is done only when this is. */
  readonly required: boolean;
  readonly pass: PassRule;
  /** Percentage; absent when no test counts. */
  readonly masteryScore?: number;
  readonly lessons: readonly Fingerprinted[];
  readonly questions: readonly Fingerprinted[];
  readonly reviews: readonly Review[];
};

export function makeReceipt(plan: Plan, content: ContentDigest): Receipt {
  const { build, settings, standard, identifier, title, hosting } = plan;
  return {
    format: 1,
    organisation: build.organisation,
    course: build.course,
    version: build.version,
    guidelines: build.guidelines,
    lawCheckedOn: build.lawCheckedOn,
    identifier,
    title,
    standard: standard.name,
    answers: settings.answers,
    reportFailed: settings.reportFailed,
    ...(standard.hasAttempts ? { attempts: settings.attempts } : {}),
    as: settings.as,
    ...(hosting && { hosted: { site: hosting.site, origins: hosting.origins } }),
    documents: plan.scos.map(describe),
    placeholders: build.placeholders,
    content,
  };
}

const describe = ({ id, document, pass, masteryScore, required }: Sco): ReceiptDocument => ({
  item: `item-${id}`,
  id: document.id,
  title: document.title,
  minutes: document.minutes,
  required,
  pass,
  ...(masteryScore === undefined ? {} : { masteryScore }),
  lessons: document.lessons.map(named),
  questions: document.questions.map(named),
  reviews: document.reviews,
});

const named = ({ id, title, fingerprint }: Fingerprinted): Fingerprinted => ({
  id,
  title,
  fingerprint,
});
