import type { Call } from './call.ts';

export const METHODS_2004 = [
  'Initialize',
  'Terminate',
  'GetValue',
  'SetValue',
  'Commit',
  'GetLastError',
  'GetErrorString',
  'GetDiagnostic',
] as const;

export type Method2004 = (typeof METHODS_2004)[number];

/** The API object a SCORM 2004 course looks for. */
export type Api2004 = Readonly<Record<Method2004, (...args: readonly unknown[]) => unknown>>;

export type Call2004 = Omit<Call, 'method'> & { readonly method: Method2004 };
