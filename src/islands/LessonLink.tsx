import type { Id } from '../core/course/id.ts';
import { lessonPlace } from './lesson-place.ts';

/** The name of a lesson, leading to it where that can be done from here. */
export function LessonLink({ lesson }: { readonly lesson: Id }) {
  const { title, href } = lessonPlace(lesson);
  return href ? <a href={href}>{title}</a> : <>{title}</>;
}
