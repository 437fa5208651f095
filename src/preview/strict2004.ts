import type { Mode } from './call.ts';
import type { Call2004, Method2004 } from './call2004.ts';

export const RULES_2004 = [
  'rejected',
  'twice',
  'after-terminate',
  'arguments',
  'not-a-string',
  'identifier',
  'write-outside-normal',
] as const;

export type Rule2004 = (typeof RULES_2004)[number];

/**
 * All that a strict LMS would hold against the course, as rule and call. scorm-again judges the data
 * model of 2004 itself; it takes an `Initialize()` without its "", and writes outside the normal mode.
 */
export function violations2004(
  calls: readonly Call2004[],
  mode: Mode,
): readonly { readonly rule: Rule2004; readonly call: Call2004 }[] {
  const count = new Map<Method2004, number>();
  return calls.flatMap((call) => {
    // What the LMS itself refused may be asked again.
    if (!(call.fault && call.result === 'false'))
      count.set(call.method, (count.get(call.method) ?? 0) + 1);
    const broken = RULES_2004.filter((rule) => BREAKS[rule](call, mode, count));
    return broken.map((rule) => ({ rule, call }));
  });
}

type Breaks = (call: Call2004, mode: Mode, count: ReadonlyMap<Method2004, number>) => boolean;

const isAboutErrors = (method: Method2004) =>
  /^Get(LastError|ErrorString|Diagnostic)$/.test(method);

const BREAKS: Readonly<Record<Rule2004, Breaks>> = {
  // To read what was never set is an error to scorm-again, and no sin. @spec scorm.md 3.3
  rejected: ({ method, result, error, fault }) =>
    !fault &&
    !isAboutErrors(method) &&
    (result === 'false' || (error !== '0' && !(method === 'GetValue' && error === '403'))),
  twice: ({ method }, _, count) =>
    /^(Initialize|Terminate)$/.test(method) && (count.get(method) ?? 0) > 1,
  'after-terminate': ({ method }, _, count) =>
    count.has('Terminate') && method !== 'Terminate' && !isAboutErrors(method),
  arguments: ({ method, args }) =>
    (/^(Initialize|Commit|Terminate)$/.test(method) && !(args.length === 1 && args[0] === '')) ||
    (method === 'SetValue' && args.length !== 2),
  'not-a-string': ({ args }) => args.some((arg) => typeof arg !== 'string'),
  // Moodle refuses hyphens. @spec scorm.md 4.9
  identifier: ({ method, args: [element, value] }) =>
    method === 'SetValue' &&
    /^cmi\.interactions\.\d+\.id$/.test(`${element}`) &&
    !/^[A-Za-z][A-Za-z0-9_.]{0,249}$/.test(`${value}`),
  'write-outside-normal': ({ method }, mode) => method === 'SetValue' && mode !== 'normal',
};
