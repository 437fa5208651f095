import { isId } from '../../core/course/id.ts';
import { keysOf } from '../../core/progress/keys.ts';
import { type Issue, makeIssue } from '../issue.ts';
import type { Named } from './index-of.ts';
import type { Outline } from './outline.ts';

/** Suspend data names things by a key of 24 bits; what can stand in one path may not share one. */
export const checkCollisions = ({ modules, lessons }: Outline): readonly Issue[] =>
  collisions(
    modules.flatMap((module) => {
      const own = lessons.filter(({ id }) => module.lessons.some((lesson) => lesson.id === id.id));
      return [
        ...own.map(({ id }) => id),
        ...own.flatMap(({ questions }) => questions),
        ...module.tests,
        ...module.testQuestions,
      ];
    }),
  );

function collisions(all: readonly Named[]): readonly Issue[] {
  const first = new Map<number, string>();
  return all.flatMap(({ id, place }) => {
    const key = isId(id) ? keysOf([id]).keyOf.get(id) : undefined;
    if (key === undefined) return [];
    const other = first.get(key) ?? id;
    first.set(key, other);
    return other === id ? [] : [makeIssue('id/collision', place, { id, other })];
  });
}
