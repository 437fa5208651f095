import type { Id } from '../core/course/id.ts';
import { current } from '../session/index.ts';

/** Lessons of other documents, by id: how they are called, and where they stand on the site. */
export type Elsewhere = Readonly<
  Record<string, { readonly title: string; readonly module: string; readonly href: string }>
>;

let known: Elsewhere = {};

/** Told once, with the questions of the document. */
export const setElsewhere = (lessons: Elsewhere): void => {
  known = lessons;
};

export type LessonPlace = {
  readonly title: string;
  /** Absent in a package: the other module may be another package. */
  readonly href?: string;
};

/** What a lesson is called and the way to it: on this page, or in another module. */
export function lessonPlace(lesson: Id): LessonPlace {
  const there = known[lesson];
  if (there) {
    const isSite = current().settings.tracking === 'local';
    return { title: `${there.module}: ${there.title}`, href: isSite ? there.href : undefined };
  }
  // The page already says what its own lessons are called.
  const title = document.getElementById(`${lesson}-title`)?.textContent?.trim();
  return { title: title ?? lesson, href: `#${lesson}` };
}
