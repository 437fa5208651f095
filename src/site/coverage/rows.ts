import type { Course } from '../../core/course/course.ts';
import {
  type Coverage,
  type Covered,
  coverageOf,
  isTaught,
  isTested,
} from '../../core/course/coverage.ts';
import type { Id } from '../../core/course/id.ts';
import { coverage as text } from '#text/coverage.ts';

/** Outcomes are spoken of in capitals: A3. */
export const outcomeName = (id: Id): string => id.toUpperCase();

export const isGap = (row: Covered<unknown>): boolean =>
  row.forAll && !(isTaught(row) && isTested(row));

/** Everything with a gap, by the name under which people know it. */
export function gapsOf({ guidelines, duties, outcomes }: Coverage) {
  const named = [
    ...guidelines.map((row) => ({ row, name: row.of.title })),
    ...duties.map((row) => ({ row, name: row.of.text })),
    ...outcomes.map((row) => ({ row, name: outcomeName(row.of.id) })),
  ];
  return named.filter(({ row }) => isGap(row));
}

/** The whole table to download: a row per guideline, duty and outcome, under its header. */
export function coverageRows(course: Course): readonly (readonly string[])[] {
  const { guidelines, duties, outcomes } = coverageOf(course);
  const source = (id: Id) => {
    const { title, part } = course.sources.find((it) => it.id === id) ?? { title: id };
    return [title, part].filter(Boolean).join(', ');
  };
  const audiences = (roles: readonly (keyof typeof text.audiences)[]) =>
    roles.map((role) => text.audiences[role]).join(', ');
  return [
    text.csv.header,
    ...guidelines.map((row) => [
      text.csv.guideline,
      row.of.id,
      row.of.text,
      source(row.of.source),
      text.audiences.alle,
      '',
      ...claims(row),
    ]),
    ...duties.map((row) => [
      text.csv.duty,
      row.of.id,
      row.of.text,
      source(row.of.source),
      audiences(row.of.for),
      row.of.outcomes.map(outcomeName).join(', '),
      ...claims(row),
    ]),
    ...outcomes.map((row) => [
      text.csv.outcome,
      outcomeName(row.of.id),
      text.can(row.of.text),
      '',
      audiences([row.of.for]),
      '',
      ...claims(row),
    ]),
  ];
}

const claims = (row: Covered<unknown>): readonly string[] => [
  String(row.lessons.length),
  row.lessons.map(({ title }) => title).join(', '),
  String(row.questions.length),
  row.questions.map(({ id }) => id).join(', '),
  row.forAll ? (isGap(row) ? text.csv.gap : text.csv.covered) : text.csv.role,
];
