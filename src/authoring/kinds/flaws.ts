import type { z } from 'zod';
import type { IssueCode, Params } from '../issue.ts';
import { nearest } from '../nearest.ts';

type Path = readonly (string | number)[];

/** A mistake that shows only when the fields of a question or a figure are held together. */
export type Flaw = {
  readonly code: IssueCode;
  readonly path: Path;
  readonly params: Readonly<Record<string, string>>;
};

export const makeFlaw = <C extends IssueCode>(code: C, path: Path, ...rest: Params<C>): Flaw => ({
  code,
  path,
  params: rest[0] ?? {},
});

/** For `superRefine`: looks at it when each of its fields has its right type. */
export const tell =
  <T>(flawsOf: (authored: T) => readonly Flaw[]) =>
  (authored: T, context: z.RefinementCtx<T>): void => {
    for (const { code, path, params } of flawsOf(authored))
      context.addIssue({ code: 'custom', message: code, path: [...path], params });
  };

type Used = { readonly id: string; readonly path: Path };

/** Every id that is used must be given in another list of the same question. */
export const unknownParts = (
  list: string,
  given: readonly { readonly id: string }[],
  used: readonly Used[],
): readonly Flaw[] => {
  const ids = new Set(given.map(({ id }) => id));
  return used
    .filter(({ id }) => !ids.has(id))
    .map(({ id, path }) =>
      makeFlaw('quiz/unknown-part', path, { id, list, nearest: nearest(id, ids) }),
    );
};
