import type { Course } from '../../core/course/course.ts';
import {
  type Covered,
  coverageOf,
  isTaught,
  isTested,
  LEAST_QUESTIONS,
} from '../../core/course/coverage.ts';
import type { Id } from '../../core/course/id.ts';
import type { Thing } from '../documents.ts';
import { type Issue, makeIssue } from '../issue.ts';
import type { Index } from './index-of.ts';

/** What is meant for everybody is taught and tested: advice, at the place where it is written down. */
export function checkCoverage(course: Course, { declared }: Index): readonly Issue[] {
  const { guidelines, duties, outcomes } = coverageOf(course);
  const gaps = (thing: Thing, field: string, rows: readonly Covered<{ readonly id: Id }>[]) =>
    rows
      .filter(({ forAll }) => forAll)
      .flatMap((row) => {
        const { id } = row.of;
        const place = declared.find((it) => it.thing === thing && it.id === id)?.place;
        if (!place) throw new TypeError(`${thing} ${id} is declared nowhere`);
        const count = String(row.questions.length);
        const least = String(LEAST_QUESTIONS);
        return [
          ...(isTaught(row) ? [] : [makeIssue('coverage/not-taught', place, { thing, id, field })]),
          ...(isTested(row)
            ? []
            : [makeIssue('coverage/not-tested', place, { thing, id, field, least, count })]),
        ];
      });
  return [
    ...gaps('guideline', 'guidelines', guidelines),
    ...gaps('duty', 'duties', duties),
    ...gaps('outcome', 'outcomes', outcomes),
  ];
}
