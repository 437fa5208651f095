import { isSignedOff } from '../../core/course/course.ts';
import { longDate } from '#text/dates.ts';
import { receipt as text } from '#text/receipt.ts';
import type { Receipt, ReceiptDocument } from './receipt.ts';

/** A receipt as it is read: the same on the page and in the package. */
export type Section = {
  readonly title: string;
  readonly lead?: string;
  /** Names with their values. */
  readonly facts?: readonly (readonly [string, string])[];
  readonly list?: readonly string[];
  /** The first row holds the names of the columns. */
  readonly table?: { readonly head: readonly string[]; readonly rows: readonly Row[] };
};

type Row = readonly string[];

export const sectionsOf = (receipt: Receipt): readonly Section[] => [
  { title: text.about, facts: courseFacts(receipt) },
  ...placeholderSection(receipt),
  {
    title: text.passing,
    list: receipt.documents.map((document) => text.passRule(document.title, document)),
  },
  ...receipt.documents.flatMap((document) => [lessonSection(document), questionSection(document)]),
  { title: text.package, facts: packageFacts(receipt) },
  { title: text.check, lead: text.checkText, facts: contentFacts(receipt) },
];

const courseFacts = (receipt: Receipt) =>
  [
    [text.course, receipt.course],
    [text.organisation, receipt.organisation],
    [text.version, receipt.version],
    [text.guidelines, receipt.guidelines],
    [text.lawCheckedOn, longDate(receipt.lawCheckedOn)],
  ] as const;

const packageFacts = ({
  attempts,
  ...receipt
}: Receipt): readonly (readonly [string, string])[] => [
  [text.name, receipt.title],
  [text.identifier, receipt.identifier],
  [text.standard, text.standards[receipt.standard]],
  [text.as, text.asNames[receipt.as]],
  [text.answers, text.answerNames[receipt.answers]],
  [text.reportFailed, text.reported[receipt.reportFailed ? 'yes' : 'no']],
  ...(receipt.hosted
    ? [
        [text.hosted, text.hostedAt(receipt.hosted.site)] as const,
        [text.origins, receipt.hosted.origins.join(', ')] as const,
      ]
    : []),
  ...(attempts ? [[text.attempts, text.attemptNames[attempts]] as const] : []),
];

const contentFacts = ({ content }: Receipt) =>
  [
    [text.files, String(content.files)],
    [text.sha256, content.sha256],
  ] as const;

const placeholderSection = ({ placeholders }: Receipt): readonly Section[] =>
  placeholders.length === 0
    ? []
    : [{ title: text.placeholders, lead: text.placeholdersLead, list: placeholders }];

const lessonSection = ({ title, lessons, reviews }: ReceiptDocument): Section => ({
  title: text.lessons(title),
  table: {
    head: [text.columns.id, text.columns.title, text.columns.review],
    rows: lessons.map((lesson) => {
      const seen = reviews.filter((review) => review.lesson === lesson.id);
      const by = seen.map(({ name, role, date }) => text.reviewed(name, role, longDate(date)));
      const missing = isSignedOff(seen) ? [] : [text.notReviewed];
      return [lesson.id, lesson.title, [...by, ...missing].join('; ')];
    }),
  },
});

const questionSection = ({ title, questions }: ReceiptDocument): Section => ({
  title: text.questions(title),
  ...(questions.length === 0
    ? { lead: text.noQuestions }
    : {
        table: {
          head: [text.columns.id, text.columns.question],
          rows: questions.map((question) => [question.id, question.title]),
        },
      }),
});
