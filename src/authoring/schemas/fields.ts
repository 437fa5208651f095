import { z } from 'zod';
import { ID_GRAMMAR, makeId } from '../../core/course/id.ts';

/**
 * The parts of which every schema is made. The message of a check is an issue code, with what the
 * sentence needs behind a bar: `schema/range|1 tot en met 6`.
 */
export const strict = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: ({ code }) =>
      code === 'unrecognized_keys'
        ? `schema/unknown-key|${Object.keys(shape).join(', ')}`
        : undefined,
  });

export const id = (doc: string) =>
  z.string().regex(ID_GRAMMAR, 'id/grammar').transform(makeId).describe(doc);

export const text = (doc: string) => z.string().trim().min(1, 'schema/missing').describe(doc);

export const optionalText = (doc: string) => z.string().trim().default('').describe(doc);

export const isoDate = (doc: string) =>
  z.iso.date('schema/format|jaar-maand-dag, zoals "2026-11-23"').describe(doc);

export const whole = (doc: string, from: number, to: number) => {
  const range = `schema/range|een heel getal van ${from} tot en met ${to}`;
  return z.int(range).min(from, range).max(to, range).describe(doc);
};
