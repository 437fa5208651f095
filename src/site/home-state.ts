import type { Id } from '../core/course/id.ts';

/** A module or learning path as the home page finds it. */
export type Standing = {
  readonly id: Id;
  readonly kind: 'module' | 'path';
  /** Lessons that are done, of those that count. */
  readonly seen: number;
  readonly begun: boolean;
  readonly done: boolean;
};

/** `empty`: nothing begun · `busy`: `next` is where one goes on · `done`: what everybody should do is. */
export type HomeState<S extends Standing> =
  | { readonly state: 'empty' }
  | { readonly state: 'busy'; readonly next: S }
  | { readonly state: 'done'; readonly next: S | undefined };

/**
 * What the home page says. A course with learning paths is done when its first path is; another when all
 * of its modules are.
 *
 * @param last the document that was open last in this browser
 */
export function homeState<S extends Standing>(
  cards: readonly S[],
  last: string | undefined,
): HomeState<S> {
  const modules = cards.filter(({ kind }) => kind === 'module');
  const path = cards.find(({ kind }) => kind === 'path');
  const open = modules.filter(({ done }) => !done);
  const next = open.find(({ begun }) => begun) ?? open[0];
  const opened = cards.find(({ id, done }) => id === last && !done);
  if (!cards.some(({ begun }) => begun)) return { state: 'empty' };
  if (path?.done || !next) return { state: 'done', next: opened ?? next };
  return { state: 'busy', next: opened ?? next };
}
