import { SUMMARY } from '#text/issues.ts';
import { formatIssue, isError, type Issue, sentenceOf } from './issue.ts';
import type { Reading } from './read-course.ts';

/** What the check prints, and whether it lets the course through. */
export type Report = { readonly lines: readonly string[]; readonly passed: boolean };

export function reportOf({ course, issues, accepted }: Reading, strict: boolean): Report {
  const errors = issues.filter(isError).length;
  const counts = course && {
    modules: course.modules.length,
    lessons: course.lessons.length,
    questions: course.questions.length,
  };
  return {
    lines: [
      ...issues.map(formatIssue),
      ...(issues.length > 0 ? [SUMMARY.found(errors, issues.length - errors)] : []),
      ...(accepted.length > 0 ? [SUMMARY.accepted(accepted.length)] : []),
      ...(counts ? [SUMMARY.allWell(counts)] : []),
    ],
    passed: errors === 0 && !(strict && issues.length > 0),
  };
}

const COMMAND = { error: 'error', advice: 'warning' } as const;

/** The lines that make GitHub and Forgejo show an issue beside the line it is about. */
export const annotations = (issues: readonly Issue[]): readonly string[] =>
  issues.map((issue) => {
    const { severity, file, line, column } = issue;
    const place = `file=${property(file)},line=${line},col=${column}`;
    return `::${COMMAND[severity]} ${place}::${data(sentenceOf(issue))}`;
  });

/** @spec GitHub Actions workflow commands: what has a meaning of its own is percent-encoded. */
const data = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
