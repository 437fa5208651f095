import type { Method } from './call.ts';

/** How an LMS may misbehave. `false-silent` is false with error 0; `hang` answers late and blocks meanwhile. */
export const MISBEHAVIOURS = [
  'false',
  'false-silent',
  'throw',
  'boolean',
  'number',
  'null',
  'undefined',
  'hang',
] as const;

export type Fault = {
  readonly method: Method;
  readonly does: (typeof MISBEHAVIOURS)[number];
  /** Only for this element. */
  readonly element?: string;
  /** How often; without it, always. */
  readonly times?: number;
  /** How many calls go well first. */
  readonly after?: number;
  /** How long `hang` lasts, in milliseconds. */
  readonly lasts?: number;
};

export type Answer = {
  readonly result: unknown;
  readonly error: string;
  readonly fault?: Fault['does'];
};

/** Puts the faults between the course and the LMS; `answer` asks the LMS itself. */
export function misbehaving(faults: readonly Fault[]) {
  const seen = new Map<Fault, number>();
  return (method: Method, args: readonly unknown[], answer: () => Answer): Answer => {
    const fault = faults.find((one) => one.method === method && isDue(one, args, seen));
    return fault ? { ...MISBEHAVE[fault.does](answer, fault), fault: fault.does } : answer();
  };
}

function isDue(fault: Fault, args: readonly unknown[], seen: Map<Fault, number>): boolean {
  if (fault.element !== undefined && fault.element !== args[0]) return false;
  const count = (seen.get(fault) ?? 0) + 1;
  seen.set(fault, count);
  const after = fault.after ?? 0;
  return count > after && count <= after + (fault.times ?? Infinity);
}

/** Thrown into the course by a method that fails. */
export class LmsFault extends Error {
  override readonly name = 'LmsFault';
}

const MISBEHAVE: Readonly<Record<Fault['does'], (answer: () => Answer, fault: Fault) => Answer>> = {
  false: () => ({ result: 'false', error: '101' }),
  'false-silent': () => ({ result: 'false', error: '0' }),
  throw: () => {
    throw new LmsFault('The LMS fell over');
  },
  boolean: (answer) => converted(answer(), (text) => text === 'true'),
  number: (answer) => converted(answer(), (text) => (text === 'true' ? 1 : 0)),
  null: (answer) => ({ ...answer(), result: null }),
  undefined: (answer) => ({ ...answer(), result: undefined }),
  hang: (answer, { lasts = 5000 }) => {
    const end = performance.now() + lasts;
    while (performance.now() < end);
    return answer();
  },
};

const converted = (answer: Answer, convert: (text: unknown) => unknown): Answer => ({
  ...answer,
  result: convert(answer.result),
});
